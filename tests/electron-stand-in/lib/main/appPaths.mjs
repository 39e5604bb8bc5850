// @ts-check
/** Imitates the fixed part of app.getPath on Linux: folders of the user and of the system. */
import os from 'node:os';
import path from 'node:path';

/**
 * @param {string} name one of Electron's names, except those that depend on the app
 * @returns {string}
 */
export function defaultPath(name) {
  const home = os.homedir();
  switch (name) {
    case 'home':
      return home;
    case 'appData':
      return process.env['XDG_CONFIG_HOME'] || path.join(home, '.config');
    case 'temp':
      return os.tmpdir();
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return path.join(home, `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    default:
      throw new Error(`Failed to get '${name}' path`);
  }
}
