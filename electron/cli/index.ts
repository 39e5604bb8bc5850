// Entry of the command line.
import { runCommandLine } from './runCommandLine.ts';

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommandLine(process.argv.slice(2));
