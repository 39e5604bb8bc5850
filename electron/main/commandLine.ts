// The command line of the installed app: `Ketenkaart check net.ketenkaart` answers in the terminal, without a window.
import { Worker } from 'node:worker_threads';

/**
 * The command and its words on the line the app was started with; null when a window is meant. Switches before it are
 * Chromium's. A command is one bare word, which no path of a network is: that ends in `.ketenkaart`.
 * @param argv as `process.argv`
 * @param isPackaged a checkout names the folder of the app first
 */
export function commandIn(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const given = argv.slice(isPackaged ? 1 : 2);
  const first = given.findIndex((each) => !each.startsWith('-'));
  return first >= 0 && /^[a-z]+$/.test(given[first] ?? '') ? given.slice(first) : null;
}

/**
 * Runs a command as `electron/cli` does, in a thread of its own, where everything with SQLite lives.
 * @param script the built `electron/cli/index.ts`
 * @param userFolder where the copies are kept
 * @returns the exit code
 */
export function runCommand(script: string, command: readonly string[], userFolder: string): Promise<number> {
  const worker = new Worker(script, {
    argv: [...command],
    env: { ...process.env, KETENKAART_HOME: userFolder },
  });
  return new Promise((resolve) => {
    worker.once('error', (thrown) => {
      process.stderr.write(`${String(thrown)}\n`);
      resolve(1);
    });
    worker.once('exit', resolve);
  });
}
