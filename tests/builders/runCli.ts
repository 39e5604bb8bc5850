// The command line as a script calls it: a process of its own, with its output and exit code.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../electron/cli/index.ts', import.meta.url));

export type CliResult = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs `ketenkaart …args`; `home` keeps it away from the real user's folders. */
export function runCli(home: string, ...args: readonly string[]): CliResult {
  const run = spawnSync(process.execPath, [entry, ...args], {
    encoding: 'utf8',
    env: { ...process.env, HOME: home, USERPROFILE: home, NODE_NO_WARNINGS: '1' },
    timeout: 60_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
