// @ts-check
/** Imitates nativeTheme: the chosen theme reaches every page as prefers-color-scheme; the system itself is light. */
import { sendToBrowser } from '../chromium/browser.mjs';
import { ImitatedEmitter } from '../imitate.mjs';

/** @typedef {'system' | 'light' | 'dark'} ThemeSource */

/** Sessions of the open pages; preparePage and the page's end keep it. @type {Set<string>} */
const themedSessions = new Set();

class NativeTheme extends ImitatedEmitter {
  static events = ['updated'];

  /** @type {ThemeSource} */
  #source = 'system';

  constructor() {
    super('nativeTheme');
  }

  get themeSource() {
    return this.#source;
  }

  set themeSource(source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`Error processing argument: ${source}`);
    if (source === this.#source) return;
    this.#source = source;
    for (const session of themedSessions) void applyTheme(session);
    this.emit('updated');
  }

  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }

  get shouldUseHighContrastColors() {
    return false;
  }
}

export const nativeTheme = new NativeTheme();

/** Gives a page the theme, now and whenever it changes. @param {string} sessionId */
export async function followTheme(sessionId) {
  themedSessions.add(sessionId);
  await applyTheme(sessionId);
}

/** @param {string} sessionId */
async function applyTheme(sessionId) {
  const { themeSource } = nativeTheme;
  const features = themeSource === 'system' ? [] : [{ name: 'prefers-color-scheme', value: themeSource }];
  try {
    await sendToBrowser('Emulation.setEmulatedMedia', { features }, sessionId);
  } catch {
    // The page is gone.
    themedSessions.delete(sessionId);
  }
}
