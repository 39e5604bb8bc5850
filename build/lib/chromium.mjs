// @ts-check
/** Finds a Chromium for the end-to-end tests and the pictures; on Debian as root it installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SetupError } from './setupError.mjs';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const playwrightBinary = /^(chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/;

/**
 * Path of a Chromium that runs here. Throws SetupError with one sentence when there is none.
 * @param {(code: string) => void} say
 */
export function findChromium(say) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') {
    if (!isRunnable(asked)) throw new SetupError('chromiumPathWrong', { path: asked });
    return asked;
  }
  const found = firstRunnable();
  if (found !== undefined) return found;
  if (!isDebianRoot()) throw new SetupError('chromiumMissing');
  say('chromiumInstalling');
  const installed = aptInstall() ? firstRunnable() : undefined;
  if (installed === undefined) throw new SetupError('chromiumMissing');
  return installed;
}

function firstRunnable() {
  return [...installedBrowsers(), ...playwrightBrowsers()].find(isRunnable);
}

/** @returns {string[]} */
function installedBrowsers() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((dir) =>
      macApps.map((app) => path.join(dir, app)),
    );
  }
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES } = process.env;
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter((dir) => dir !== undefined)
      .flatMap((dir) => windowsPrograms.map((program) => path.join(dir, program)));
  }
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return linuxNames.flatMap((name) => folders.filter((dir) => dir !== '').map((dir) => path.join(dir, name)));
}

/** What `npx playwright install` left behind, newest first. */
function playwrightBrowsers() {
  const dir = process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightDir();
  if (!existsSync(dir)) return [];
  const builds = readdirSync(dir).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((left, right) => Number(right.slice(9)) - Number(left.slice(9)));
  return builds.flatMap((name) => executablesIn(path.join(dir, name), 5));
}

function playwrightDir() {
  const home = os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return path.join(process.env.LOCALAPPDATA ?? home, 'ms-playwright');
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'ms-playwright');
}

/**
 * @param {string} dir
 * @param {number} depth
 * @returns {string[]}
 */
function executablesIn(dir, depth) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const child = path.join(dir, entry.name);
    if (entry.isDirectory()) return depth > 0 ? executablesIn(child, depth - 1) : [];
    return playwrightBinary.test(entry.name) ? [child] : [];
  });
}

/**
 * A name on PATH can be a stub that only tells how to install a snap, so it must answer. On Windows `--version`
 * would open a window, and there are no stubs there.
 * @param {string} file
 */
function isRunnable(file) {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function aptInstall() {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  return spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options).status === 0;
}
