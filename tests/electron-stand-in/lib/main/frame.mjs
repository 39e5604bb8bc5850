// @ts-check
/** Imitates WebFrameMain: one frame of a page, as events and IPC name it. The main frame is one object for life. */
import { Imitated } from '../imitate.mjs';

let lastRoutingId = 0;

export class WebFrameMain extends Imitated {
  #contents;
  #parent;
  #url = '';
  #routingId;

  /** @param {import('./webContents.mjs').WebContents} contents @param {WebFrameMain | null} parent */
  constructor(contents, parent) {
    super('WebFrameMain');
    this.#contents = contents;
    this.#parent = parent;
    lastRoutingId += 1;
    this.#routingId = lastRoutingId;
  }

  get url() {
    return this.#url;
  }

  /** For custom schemes too, unlike `new URL(url).origin` in Node. */
  get origin() {
    if (!URL.canParse(this.#url)) return 'null';
    const { origin, protocol, host } = new URL(this.#url);
    return origin === 'null' && host !== '' ? `${protocol}//${host}` : origin;
  }

  get parent() {
    return this.#parent;
  }

  /** @returns {WebFrameMain} */
  get top() {
    return this.#parent === null ? this : this.#parent.top;
  }

  get routingId() {
    return this.#routingId;
  }

  get processId() {
    return this.#contents.id;
  }

  isDestroyed() {
    return this.#contents.isDestroyed();
  }

  /** @param {string} channel @param {unknown[]} args */
  send(channel, ...args) {
    this.#contents.send(channel, ...args);
  }

  /** @param {string} url */
  _moveTo(url) {
    this.#url = url;
  }
}
