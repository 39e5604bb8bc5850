// @ts-check
/** Imitates clipboard for text, asynchronous as of Electron 44; kept in memory, apart from the system and from the pages. */
import { Imitated } from '../imitate.mjs';

class Clipboard extends Imitated {
  #text = '';

  constructor() {
    super('clipboard');
  }

  async readText() {
    return this.#text;
  }

  /** @param {string} text */
  async writeText(text) {
    if (typeof text !== 'string') throw new TypeError('clipboard.writeText takes a string');
    this.#text = text;
  }

  clear() {
    this.#text = '';
  }
}

export const clipboard = new Clipboard();
