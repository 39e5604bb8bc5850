// @ts-check
/** Packs the built app for this system as a folder (`electron-builder --dir`), around Electron or its stand-in. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { electronBinary } from './electron.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { makeStandInDist, standInDir } from './standInDist.mjs';
import { toolScript } from './tools.mjs';

/** Folder and executable of a packed app, per system, under release/. */
const places = /** @type {Record<string, { flag: string, folder: string, executable: string }>} */ ({
  linux: { flag: '--linux', folder: 'linux-unpacked', executable: 'ketenkaart' },
  darwin: { flag: '--mac', folder: 'mac', executable: 'Ketenkaart.app/Contents/MacOS/Ketenkaart' },
  win32: { flag: '--win', folder: 'win-unpacked', executable: 'Ketenkaart.exe' },
});

/**
 * @typedef {{ executable: string, isStandIn: boolean, env: Record<string, string> }} PackedApp
 * `env` is what the executable needs to start
 */

/** Whether this system can be packed for here: the stand-in is a shell script laid out as Electron for Linux. */
export function canPack() {
  return electronBinary() !== undefined || process.platform === 'linux';
}

/**
 * Packs; answers undefined when the packer failed.
 * @param {string} node
 * @returns {Promise<PackedApp | undefined>}
 */
export async function packApp(node) {
  const place = places[process.platform];
  if (place === undefined) return undefined;
  const isStandIn = electronBinary() === undefined;
  const dist = isStandIn ? makeStandInDist() : inRoot('node_modules', 'electron', 'dist');
  const release = inRoot(
    'release',
    process.platform === 'darwin' && process.arch === 'arm64' ? 'mac-arm64' : place.folder,
  );
  rmSync(release, { recursive: true, force: true });
  const args = ['--dir', place.flag, `-c.electronDist=${dist}`, '--publish', 'never'];
  const { code } = await runNode(node, [toolScript('electron-builder'), ...args], { stdio: ['ignore', 2, 2] });
  const executable = path.join(release, place.executable);
  if (code !== 0 || !existsSync(executable)) return undefined;
  return {
    executable,
    isStandIn,
    env: isStandIn ? { ELECTRON_STAND_IN_DIR: standInDir, ELECTRON_STAND_IN_NODE: node } : {},
  };
}
