// @ts-check
/**
 * Imitates the single-instance lock: a lock file in the userData folder holds the owner's process id; a second instance
 * leaves its arguments in an inbox folder that the owner watches.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../launch/tempFolder.mjs';

/** @typedef {{ argv: string[], workingDirectory: string, data: unknown }} InstanceMessage */

/**
 * @param {string} userData
 * @param {unknown} data what a second instance passes on, as JSON
 * @param {(message: InstanceMessage) => void} onSecondInstance
 * @returns {{ release: () => void } | null} null when another living process has it; that one was told
 */
export function takeSingleInstanceLock(userData, data, onSecondInstance) {
  const lock = path.join(userData, 'stand-in.lock');
  const inbox = path.join(userData, 'stand-in.inbox');
  mkdirSync(inbox, { recursive: true });
  if (!claim(lock)) {
    leaveMessage(inbox, { argv: process.argv, workingDirectory: process.cwd(), data });
    return null;
  }
  const watcher = watch(inbox, () => deliver(inbox, onSecondInstance));
  watcher.unref();
  const release = () => {
    watcher.close();
    rmSync(lock, { force: true });
  };
  process.on('exit', release);
  return { release };
}

/** @param {string} lock */
function claim(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
  // Its owner was killed.
  rmSync(lock, { force: true });
  return claim(lock);
}

// Written beside and renamed, so that the owner never reads half a message.
/** @param {string} inbox @param {InstanceMessage} message */
function leaveMessage(inbox, message) {
  const draft = path.join(inbox, `${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(message));
  renameSync(draft, path.join(inbox, `${process.pid}.json`));
}

/** @param {string} inbox @param {(message: InstanceMessage) => void} onSecondInstance */
function deliver(inbox, onSecondInstance) {
  for (const name of readdirSync(inbox).filter((entry) => entry.endsWith('.json'))) {
    const file = path.join(inbox, name);
    const message = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    onSecondInstance(message);
  }
}
