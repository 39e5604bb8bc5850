// The command line: in this process with its output caught, or as a script calls it, in a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCommandLine } from '../../electron/cli/runCommandLine.ts';

const entry = fileURLToPath(new URL('../../electron/cli/index.ts', import.meta.url));

export type CliResult = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs `ketenkaart …args` here; a process of its own costs a second each. */
export async function runCli(...args: readonly string[]): Promise<CliResult> {
  const out = caught(process.stdout);
  const err = caught(process.stderr);
  try {
    const code = await runCommandLine(args);
    return { code, out: out.text(), err: err.text() };
  } finally {
    out.release();
    err.release();
  }
}

/** Runs `ketenkaart …args` as a script does. */
export function spawnCli(...args: readonly string[]): CliResult {
  const run = spawnSync(process.execPath, [entry, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    timeout: 60_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function caught(stream: NodeJS.WriteStream) {
  const texts: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((text) => {
    texts.push(String(text));
    return true;
  });
  return { text: () => texts.join(''), release: () => spy.mockRestore() };
}
