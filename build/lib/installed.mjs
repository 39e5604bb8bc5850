// @ts-check
/** Are the packages of package-lock.json installed, and if not: install them. Install scripts never run (.npmrc). */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { modulesDir, root } from './paths.mjs';
import { SetupError } from './setupError.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, resolved?: string, optional?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lockfile
 */

/**
 * Whether an installed tree is what the lockfile asks. npm writes its hidden lockfile last, so an interrupted
 * install has none. Optional packages may be absent: they belong to other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} present node_modules/.package-lock.json
 */
export function isInstalledTree(wanted, present) {
  if (present?.packages === undefined || wanted.packages === undefined) return false;
  for (const [place, entry] of Object.entries(wanted.packages)) {
    if (place === '') continue;
    const found = present.packages[place];
    if (found === undefined ? !entry.optional : !isSamePackage(entry, found)) return false;
  }
  return Object.keys(present.packages).every((place) => wanted.packages?.[place] !== undefined);
}

/**
 * @param {LockEntry} left
 * @param {LockEntry} right
 */
function isSamePackage(left, right) {
  return left.version === right.version && left.integrity === right.integrity;
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined}
 */
function readLockfile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what package-lock.json asks; about 5 ms. */
export function isInstalled() {
  const wanted = readLockfile(path.join(root, 'package-lock.json'));
  if (wanted === undefined) return false;
  return isInstalledTree(wanted, readLockfile(path.join(modulesDir, '.package-lock.json')));
}

/**
 * Runs `npm ci` when node_modules is missing or differs from the lockfile.
 * @param {(code: string) => void} say
 */
export function ensureInstalled(say) {
  if (isInstalled()) return;
  say('installing');
  const npm = npmCommand();
  const result = spawnSync(npm.command, [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    // What npm prints goes to stderr: stdout belongs to the command that was asked for.
    stdio: ['ignore', 2, 2],
    shell: npm.shell,
  });
  if (result.error !== undefined) throw new SetupError('npmMissing');
  if (result.status !== 0) throw new SetupError('installFailed', { status: result.status ?? result.signal ?? '?' });
}

/** The npm that started us when there is one; else the npm beside the running Node; else the one on PATH. */
function npmCommand() {
  const started = process.env.npm_execpath;
  if (started !== undefined && /npm-cli\.c?js$/.test(started) && existsSync(started)) {
    return { command: process.execPath, args: [started], shell: false };
  }
  const isWindows = process.platform === 'win32';
  return { command: isWindows ? 'npm.cmd' : 'npm', args: [], shell: isWindows };
}
