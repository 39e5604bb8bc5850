// @ts-check
/**
 * Imitates dialog for tests that answer it. Nobody can click here, so a dialog without an answer fails at once and says
 * which one; a test answers by replacing the function, which works the same on real Electron:
 * `app.evaluate(({ dialog }) => { dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['…'] }) })`.
 */
import { Imitated } from '../imitate.mjs';

class Dialog extends Imitated {
  constructor() {
    super('dialog');
  }

  /** @param {unknown[]} args @returns {Promise<import('electron').OpenDialogReturnValue>} */
  async showOpenDialog(...args) {
    throw unanswered('showOpenDialog', args);
  }

  /** @param {unknown[]} args @returns {Promise<import('electron').SaveDialogReturnValue>} */
  async showSaveDialog(...args) {
    throw unanswered('showSaveDialog', args);
  }

  /** @param {unknown[]} args @returns {Promise<import('electron').MessageBoxReturnValue>} */
  async showMessageBox(...args) {
    throw unanswered('showMessageBox', args);
  }

  /** @param {unknown[]} args @returns {number} */
  showMessageBoxSync(...args) {
    throw unanswered('showMessageBoxSync', args);
  }

  /** Always printed as well: it is often the last thing an app does. @param {string} title @param {string} content */
  showErrorBox(title, content) {
    console.error(`dialog.showErrorBox: ${title}: ${content}`);
    throw unanswered('showErrorBox', [{ title, content }]);
  }
}

/** @param {string} name @param {unknown[]} args */
function unanswered(name, args) {
  const options = JSON.stringify(args.at(-1)) ?? '';
  const error = new Error(`dialog.${name} was shown, but the test replaced no dialog.${name}: ${options}`);
  console.error(`Electron stand-in: ${error.message}`);
  return error;
}

export const dialog = new Dialog();
