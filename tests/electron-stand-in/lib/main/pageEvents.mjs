// @ts-check
/** Imitates the events of webContents: turns what Chromium reports about one page into Electron's words and order. */
import { electronEvent } from '../imitate.mjs';
import { isolatedWorld, sendBinding } from '../page/injectedSource.mjs';
import { app } from './app.mjs';
import { receiveFromPage } from './contentsIpc.mjs';
import { windowWanted } from './newWindows.mjs';
import { toElectronUrl } from './schemeUrls.mjs';

/** @typedef {import('../chromium/cdpPipe.mjs').Params} Params */

export class PageEvents {
  #contents;
  #owner;
  #navigation;
  /** @type {Readonly<Record<string, (params: Params) => void>>} */
  #reactions;

  /**
   * @param {import('./webContents.mjs').WebContents} contents
   * @param {import('./webContents.mjs').ContentsOwner} owner
   * @param {import('./navigationGate.mjs').NavigationGate} navigation
   */
  constructor(contents, owner, navigation) {
    this.#contents = contents;
    this.#owner = owner;
    this.#navigation = navigation;
    this.#reactions = {
      'Inspector.targetCrashed': () => this.#crashed(),
      'Page.frameAttached': ({ frameId, parentFrameId }) => contents._setFrame(frameId, parentFrameId),
      'Page.frameDetached': ({ frameId, reason }) => {
        if (reason === 'remove') contents._setFrame(frameId, null);
      },
      'Page.frameNavigated': ({ frame }) => this.#navigated(frame),
      'Page.frameRequestedNavigation': (params) => this.#requestedNavigation(params),
      'Page.frameStartedLoading': ({ frameId }) => this.#loading(frameId, true),
      'Page.frameStoppedLoading': ({ frameId }) => this.#loading(frameId, false),
      'Page.javascriptDialogOpening': ({ type }) => this.#dialogOpening(type),
      'Page.lifecycleEvent': (params) => this.#lifecycle(params),
      'Page.navigatedWithinDocument': ({ frameId, url }) => this.#movedWithinDocument(frameId, url),
      'Page.windowOpen': (params) => windowWanted(contents, params),
      'Runtime.bindingCalled': (params) => this.#message(params),
      'Runtime.consoleAPICalled': (params) => this.#console(params),
      'Runtime.executionContextCreated': ({ context }) => this.#worldCreated(context),
      'Runtime.executionContextDestroyed': ({ executionContextId }) => this.#worldGone(executionContextId),
      'Runtime.executionContextsCleared': () => contents._setPreloadWorld(null),
    };
  }

  /** @param {string} method @param {Params} params */
  receive(method, params) {
    if (!this.#contents.isDestroyed()) this.#reactions[method]?.(params);
  }

  /** @param {string} frameId */
  #isMain(frameId) {
    return frameId === this.#contents._targetId;
  }

  /** @param {Params} context */
  #worldCreated({ id, name, auxData }) {
    if (name === isolatedWorld && this.#isMain(auxData?.frameId)) this.#contents._setPreloadWorld(id);
  }

  /** @param {number} contextId */
  #worldGone(contextId) {
    if (this.#contents._preloadWorld === contextId) this.#contents._setPreloadWorld(null);
  }

  /** @param {Params} params */
  #message({ name, payload, executionContextId }) {
    if (name !== sendBinding || executionContextId !== this.#contents._preloadWorld) return;
    void receiveFromPage(this.#contents, JSON.parse(payload), executionContextId);
  }

  /** @param {Params} frame */
  #navigated(frame) {
    const { url } = toElectronUrl(frame['url'] + (frame['urlFragment'] ?? ''));
    this.#contents._frame(frame['id'])?._moveTo(url);
    if (frame['parentId'] === undefined && url !== 'about:blank') {
      this.#contents.emit('did-navigate', electronEvent(), url, 200, 'OK');
    }
  }

  /** @param {string} frameId @param {string} chromiumUrl */
  #movedWithinDocument(frameId, chromiumUrl) {
    const { url } = toElectronUrl(chromiumUrl);
    this.#contents._frame(frameId)?._moveTo(url);
    this.#contents.emit('did-navigate-in-page', electronEvent(), url, this.#isMain(frameId), 0, 0);
  }

  /** @param {Params} params */
  #requestedNavigation(params) {
    const { frameId, url, disposition } = params;
    if (disposition === 'currentTab') this.#navigation.pageWantsToNavigate(frameId, url);
    else if (disposition !== 'download') windowWanted(this.#contents, params);
  }

  /** @param {string} frameId @param {boolean} isLoading */
  #loading(frameId, isLoading) {
    if (!this.#isMain(frameId)) return;
    this.#contents._setLoading(isLoading);
    this.#contents.emit(isLoading ? 'did-start-loading' : 'did-stop-loading');
  }

  /** @param {Params} params */
  #lifecycle({ frameId, name }) {
    if (!this.#isMain(frameId) || this.#contents.getURL() === '' || this.#contents.getURL() === 'about:blank') return;
    if (name === 'DOMContentLoaded') this.#contents.emit('dom-ready', electronEvent());
    else if (name === 'load') this.#contents._finishLoad();
    else if (name === 'firstContentfulPaint') this.#owner.painted();
  }

  // Electron shows no question for beforeunload: the page's refusal holds, unless the app overrules it.
  /** @param {string} type */
  #dialogOpening(type) {
    if (type !== 'beforeunload') return;
    const event = electronEvent();
    this.#contents.emit('will-prevent-unload', event);
    const accept = event.defaultPrevented;
    if (!accept) this.#owner.closeRefused();
    // Playwright may have answered first.
    void this.#contents._send('Page.handleJavaScriptDialog', { accept }).catch(() => {});
  }

  #crashed() {
    const details = { reason: 'crashed', exitCode: 1 };
    this.#contents.emit('render-process-gone', electronEvent(), details);
    app.emit('render-process-gone', electronEvent(), this.#contents, details);
  }

  /** @param {Params} params */
  #console({ type, args }) {
    const level = type === 'warning' || type === 'error' || type === 'debug' ? type : 'info';
    const message = args.map((/** @type {Params} */ arg) => arg['value'] ?? arg['description'] ?? '').join(' ');
    const frame = this.#contents.mainFrame;
    this.#contents.emit('console-message', electronEvent({ level, message, lineNumber: 0, sourceId: '', frame }));
  }
}
