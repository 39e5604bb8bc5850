// @ts-check
/** Imitates ipcMain: handlers for invoke, one per channel, and listeners for send. */
import { ImitatedEmitter } from '../imitate.mjs';

/** @typedef {(event: any, ...args: any[]) => unknown} InvokeHandler */

export class IpcMain extends ImitatedEmitter {
  static events = /** @type {const} */ ('any');

  /** @type {Map<string, InvokeHandler>} */
  #handlers = new Map();

  constructor() {
    super('ipcMain');
  }

  /** @param {string} channel @param {InvokeHandler} handler */
  handle(channel, handler) {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    this.#handlers.set(channel, handler);
  }

  /** @param {string} channel @param {InvokeHandler} handler */
  handleOnce(channel, handler) {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  /** @param {string} channel */
  removeHandler(channel) {
    this.#handlers.delete(channel);
  }

  /** What the page's invoke gets: throws what the handler throws. @param {string} channel @param {any} event @param {unknown[]} args */
  async _invoke(channel, event, args) {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();
