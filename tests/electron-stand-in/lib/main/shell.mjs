// @ts-check
/**
 * Imitates shell for tests that take its place. Opening a browser or a folder leaves the app, so without a replacement it
 * fails at once, like a dialog: `app.evaluate(({ shell }) => { shell.openExternal = async (url) => { … } })`.
 */
import { Imitated } from '../imitate.mjs';

class Shell extends Imitated {
  constructor() {
    super('shell');
  }

  /** @param {string} url */
  async openExternal(url) {
    throw unanswered('openExternal', url);
  }

  /** @param {string} file @returns {Promise<string>} */
  async openPath(file) {
    throw unanswered('openPath', file);
  }

  /** @param {string} file */
  showItemInFolder(file) {
    throw unanswered('showItemInFolder', file);
  }
}

/** @param {string} name @param {string} what */
function unanswered(name, what) {
  const error = new Error(`shell.${name}('${what}') was called, but the test replaced no shell.${name}`);
  console.error(`Electron stand-in: ${error.message}`);
  return error;
}

export const shell = new Shell();
