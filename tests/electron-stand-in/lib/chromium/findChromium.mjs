// @ts-check
/** Stands in for the browser inside Electron: which Chromium of this machine shows the windows. */
import { accessSync, constants } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser to start: CHROMIUM_PATH when it is set (an error when nothing is there), else the first usual place.
 * @returns {string}
 */
export function findChromium() {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`Electron stand-in: CHROMIUM_PATH is ${wanted}, which cannot be started`);
  }
  const found = usualPlaces.find(isExecutable);
  if (found === undefined) throw new Error('Electron stand-in: no Chromium found; set CHROMIUM_PATH');
  return found;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
