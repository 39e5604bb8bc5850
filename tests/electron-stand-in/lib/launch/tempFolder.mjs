// @ts-check
/**
 * Throw-away folders of one run (profile, unpacked app). They go at exit; those of runs that were killed go at the next
 * start, an hour later, so that another machine sharing the folder keeps its own.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const prefix = 'electron-stand-in-';
const oneHour = 3_600_000;

/** @param {string} purpose one word @returns {string} a new, empty folder */
export function makeTempFolder(purpose) {
  sweepAbandoned();
  const folder = mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-${purpose}-`));
  process.on('exit', () => remove(folder));
  return folder;
}

function sweepAbandoned() {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    const folder = path.join(os.tmpdir(), name);
    if (pid !== undefined && !isAlive(Number(pid)) && isOld(folder)) remove(folder);
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function isOld(folder) {
  const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - changed > oneHour;
}

/** @param {string} folder */
function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}
