// @ts-check
/**
 * Lays the Electron stand-in out as electron-builder expects an unpacked Electron (`electronDist`), so that packing can
 * be tested where Electron itself cannot be fetched. The packed app then needs ELECTRON_STAND_IN_DIR in its environment.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir, inRoot } from './paths.mjs';

export const standInDir = inRoot('tests', 'electron-stand-in');
export const standInExecutable = path.join(standInDir, 'bin', 'electron');

/** Electron's fuse wire: this text, a version, a length and one character per fuse. Found by @electron/fuses. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron ships them, to our knowledge; the packer sets them and the packaging test reads them back. */
const shippedFuses = '101100011';

/** Makes the folder anew and answers its path. */
export function makeStandInDist() {
  const folder = path.join(cacheDir, 'standin-dist');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'));
  const fuses = Buffer.concat([
    Buffer.from(`\n# fuses: ${fuseSentinel}`),
    Buffer.from([1, shippedFuses.length]),
    Buffer.from(`${shippedFuses}\n`),
  ]);
  const executable = path.join(folder, 'electron');
  // The script ends with `exit`, so nothing behind it is ever read.
  writeFileSync(executable, Buffer.concat([readFileSync(standInExecutable), fuses]));
  chmodSync(executable, 0o755);
  const { version } = JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'));
  writeFileSync(path.join(folder, 'version'), version);
  writeFileSync(path.join(folder, 'LICENSE'), 'stand-in\n');
  writeFileSync(path.join(folder, 'LICENSES.chromium.html'), 'stand-in\n');
  for (const locale of ['en-US', 'nl', 'de']) writeFileSync(path.join(folder, 'locales', `${locale}.pak`), '');
  return folder;
}
