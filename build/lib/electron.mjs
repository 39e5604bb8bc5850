// @ts-check
/**
 * Finds Electron's binary, or fetches it once within a bound time. Never imports `electron`: outside Electron that
 * starts a download and throws.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir, modulesDir } from './paths.mjs';
import { nodeEnvironment } from './node24.mjs';

const packageDir = path.join(modulesDir, 'electron');
const failureFile = path.join(cacheDir, 'electron-fetch-failed.json');
const dayMs = 24 * 60 * 60 * 1000;
export const fetchSeconds = 60;

/** Path of the real Electron when it is here. Its installer writes path.txt last, so a broken-off fetch has none. */
export function electronBinary() {
  const relative = readText(path.join(packageDir, 'path.txt'));
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override !== undefined && override !== '') return existing(path.join(override, relative ?? 'electron'));
  return relative === undefined ? undefined : existing(path.join(packageDir, 'dist', relative));
}

/** Whether a window can be shown: Linux needs a display server; Electron refuses root without switching its sandbox off. */
export function canShowWindow() {
  if (process.platform !== 'linux') return true;
  const hasDisplay = Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  return hasDisplay && process.getuid?.() !== 0;
}

/**
 * Tries to fetch the binary. A failure is remembered for a day, so that starting stays quick where it cannot be had.
 * @param {string} node
 * @param {(code: string, params: Record<string, number>) => void} say
 * @param {number} now milliseconds since 1970
 */
export async function fetchElectron(node, say, now) {
  const script = path.join(packageDir, 'install.js');
  if (!existsSync(script) || failedWithinADay(now)) return undefined;
  say('electronFetching', { seconds: fetchSeconds });
  await runBounded(node, script);
  const binary = electronBinary();
  mkdirSync(cacheDir, { recursive: true });
  if (binary === undefined) writeFileSync(failureFile, JSON.stringify({ at: now }));
  else rmSync(failureFile, { force: true });
  return binary;
}

/** @param {number} now */
function failedWithinADay(now) {
  try {
    const { at } = JSON.parse(readFileSync(failureFile, 'utf8'));
    return now >= at && now - at < dayMs;
  } catch {
    return false;
  }
}

/**
 * @param {string} node
 * @param {string} script
 * @returns {Promise<void>}
 */
function runBounded(node, script) {
  return new Promise((resolve) => {
    const child = spawn(node, [script], { stdio: 'ignore', env: nodeEnvironment(node) });
    const timer = setTimeout(() => child.kill('SIGKILL'), fetchSeconds * 1000);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    child.on('error', done);
    child.on('close', done);
  });
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function existing(file) {
  return existsSync(file) ? file : undefined;
}
