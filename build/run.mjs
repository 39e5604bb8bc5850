// @ts-check
/**
 * Runs a tool of node_modules or one of our own .ts or .mjs files on the pinned Node:
 * `node build/run.mjs vitest run …` or `node build/run.mjs electron/cli/index.ts gaps map.ketenkaart`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './lib/installed.mjs';
import { findNode } from './lib/node24.mjs';
import { inRoot } from './lib/paths.mjs';
import { asCommand, runNode } from './lib/run.mjs';
import { SetupError } from './lib/setupError.mjs';
import { sentence } from './lib/texts.mjs';
import { toolScript } from './lib/tools.mjs';

await asCommand('en', async () => {
  const [target, ...args] = process.argv.slice(2);
  if (target === undefined) throw new SetupError('toolMissing', { tool: '(nothing)' });
  ensureInstalled((code) => console.error(sentence('en', code)));
  const isFile = /\.(ts|mjs|js)$/.test(target) && existsSync(inRoot(target));
  const script = isFile ? path.resolve(inRoot(target)) : toolScript(target);
  // The command line works on the files of whoever calls it, and npm changes the folder to the checkout's.
  const cwd = target.startsWith('electron/cli/') ? (process.env.INIT_CWD ?? process.cwd()) : inRoot();
  const { code, wasStopped, signal } = await runNode(findNode(), [script, ...args], { cwd });
  return wasStopped && signal !== null ? 0 : code;
});
