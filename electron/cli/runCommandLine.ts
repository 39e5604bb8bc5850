// `ketenkaart <command>`: what the window can do, for scripts and for the colleague at a terminal.
import { knownErrorOf } from '../backend/db/sqliteErrors.ts';
import { runCheck } from './commands/check.ts';
import { runCompare } from './commands/compare.ts';
import { runExport } from './commands/export.ts';
import { runGaps } from './commands/gaps.ts';
import { runImport } from './commands/import.ts';
import { runIndicators } from './commands/indicators.ts';
import { runMerge } from './commands/merge.ts';
import { runNew } from './commands/new.ts';
import { runReport } from './commands/report.ts';
import { runRepair } from './commands/repair.ts';
import { runServe } from './commands/serve.ts';
import { refused, RefusedError, UsageError, type ExitCode } from './output.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  new: runNew,
  import: runImport,
  export: runExport,
  gaps: runGaps,
  report: runReport,
  indicators: runIndicators,
  compare: runCompare,
  merge: runMerge,
  check: runCheck,
  repair: runRepair,
  serve: runServe,
};

/** Runs one command line without the program's own name; never throws. */
export async function runCommandLine([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`Gebruik: ketenkaart ${Object.keys(commands).join('|')} <bestand> …`);
    await command(args);
    return 0;
  } catch (thrown) {
    process.stderr.write(`${sentenceOf(thrown)}\n`);
    return thrown instanceof UsageError ? 2 : 1;
  }
}

function sentenceOf(thrown: unknown): string {
  if (thrown instanceof UsageError || thrown instanceof RefusedError) return thrown.message;
  const known = knownErrorOf(thrown);
  return refused(known ? { code: known.code, params: known.params } : { code: 'UNEXPECTED' }).message;
}
