// @ts-check
/**
 * Stands in for Electron's in-process road to Chromium: the DevTools protocol over the two pipes of
 * `--remote-debugging-pipe` (messages end with a zero byte). Chromium ends by itself when the pipes close, so it cannot
 * outlive this process, not even after SIGKILL.
 */

/**
 * @typedef {Record<string, any>} Params
 * @typedef {{ resolve: (result: any) => void, reject: (error: Error) => void, method: string }} Waiting
 */

export class CdpPipe {
  #toBrowser;
  #lastId = 0;
  #isClosed = false;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  /** @type {(method: string, params: Params, sessionId: string | undefined) => void} */
  #onEvent;

  /**
   * @param {import('node:stream').Writable} toBrowser
   * @param {import('node:stream').Readable} fromBrowser
   * @param {(method: string, params: Params, sessionId: string | undefined) => void} onEvent
   */
  constructor(toBrowser, fromBrowser, onEvent) {
    this.#toBrowser = toBrowser;
    this.#onEvent = onEvent;
    this.#read(fromBrowser);
    const close = () => this.#close();
    fromBrowser.on('close', close).on('error', close);
    toBrowser.on('error', close);
  }

  /**
   * One command; rejects with the browser's own message, or with 'browser closed'.
   * @param {string} method
   * @param {Params} [params]
   * @param {string} [sessionId] the page it is for; without it, the browser itself
   * @returns {Promise<any>}
   */
  send(method, params = {}, sessionId) {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: browser closed`));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      this.#toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** @param {import('node:stream').Readable} fromBrowser */
  #read(fromBrowser) {
    /** @type {Buffer[]} */
    let parts = [];
    fromBrowser.on('data', (/** @type {Buffer} */ chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end));
        this.#receive(JSON.parse(Buffer.concat(parts).toString('utf8')));
        parts = [];
        start = end + 1;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    });
  }

  /** @param {any} message */
  #receive(message) {
    if (message.id === undefined) {
      this.#onEvent(message.method, message.params ?? {}, message.sessionId);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
  }

  #close() {
    this.#isClosed = true;
    for (const { reject, method } of this.#waiting.values()) reject(new Error(`${method}: browser closed`));
    this.#waiting.clear();
  }
}
