// @ts-check
/** Finds the Node that everything runs on: the pinned Node 24 that npm installs as a package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { modulesDir } from './paths.mjs';
import { SetupError } from './setupError.mjs';

/** Older ones do not run TypeScript files as they are, and better-sqlite3 13 crashes on Node 20. */
export const oldestNode = '22.18.0';

/**
 * Path of the Node to run on. Throws SetupError when the pinned one does not fit this machine and the running one
 * is too old.
 */
export function findNode() {
  const pinned = pinnedNode();
  if (pinned !== undefined) return pinned;
  const running = process.versions.node;
  if (!isAtLeast(running, oldestNode)) throw new SetupError('nodeMissing', { running, wanted: '24' });
  return process.execPath;
}

/**
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (have?.[i] ?? 0) - (want?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = path.join(modulesDir, `node-${platform}-${process.arch}`, 'bin', name);
  if (!existsSync(file)) return undefined;
  // A package may be installed and still not run here (another C library): then the running Node has to do.
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0 ? file : undefined;
}

/**
 * The environment for a child: the chosen Node and the tools of node_modules come first on PATH.
 * @param {string} node
 * @param {Record<string, string | undefined>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function nodeEnvironment(node, extra = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env };
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = [path.dirname(node), path.join(modulesDir, '.bin'), env[key] ?? ''].join(path.delimiter);
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  return env;
}
