// @ts-check
/** Imitates loadURL and reload: what the app itself loads, past the page's guards, until the page's load event. */
import { ignoreClosed } from '../chromium/pages.mjs';
import { electronEvent } from '../imitate.mjs';
import { schemeOf, toChromiumUrl } from './schemeUrls.mjs';

const chromiumSchemes = new Set(['http', 'https', 'file', 'data', 'about', 'blob']);

export class PageLoader {
  #contents;
  #navigation;
  /** @type {(() => void) | null} */
  #onFinished = null;

  /**
   * @param {import('./webContents.mjs').WebContents} contents
   * @param {import('./navigationGate.mjs').NavigationGate} navigation
   */
  constructor(contents, navigation) {
    this.#contents = contents;
    this.#navigation = navigation;
  }

  /** Resolves at the load event; rejects like Electron when nothing could be loaded. @param {string} url @returns {Promise<void>} */
  load(url) {
    const loaded = this.#load(url);
    // As in Electron: nobody has to listen to a failing load.
    loaded.catch(() => {});
    return loaded;
  }

  reload() {
    void this.#contents
      ._send('Page.getNavigationHistory')
      .then(({ entries, currentIndex }) => {
        this.#navigation.expect(entries[currentIndex].url);
        return this.#contents._send('Page.reload');
      })
      .catch(ignoreClosed);
  }

  /** The page's load event came. */
  finished() {
    this.#onFinished?.();
    this.#onFinished = null;
  }

  /** @param {string} url */
  async #load(url) {
    const chromiumUrl = this.#chromiumUrl(url);
    await this.#contents._opened();
    this.#navigation.expect(chromiumUrl);
    const loaded = new Promise((resolve) => {
      this.#onFinished = () => resolve(undefined);
    });
    const { errorText, loaderId } = await this.#contents._send('Page.navigate', { url: chromiumUrl });
    this.#navigation.forget(chromiumUrl);
    if (errorText !== undefined) throw this.#failed(String(errorText).replace(/^net::/, ''), url);
    // Without a loader it was a move within the document.
    if (loaderId !== undefined) await loaded;
  }

  /** @param {string} url */
  #chromiumUrl(url) {
    const { protocol, _id } = this.#contents.session;
    const scheme = schemeOf(url);
    if (!protocol.isProtocolHandled(scheme)) {
      if (chromiumSchemes.has(scheme)) return url;
      throw this.#failed('ERR_UNKNOWN_URL_SCHEME', url);
    }
    const chromiumUrl = toChromiumUrl(url, _id);
    if (chromiumUrl === null) throw this.#failed('ERR_INVALID_URL', url);
    return chromiumUrl;
  }

  /** @param {string} code @param {string} url */
  #failed(code, url) {
    this.#contents.emit('did-fail-load', electronEvent(), -2, code, url, true);
    return Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
  }
}
