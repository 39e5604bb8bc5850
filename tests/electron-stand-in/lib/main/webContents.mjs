// @ts-check
/**
 * Imitates webContents: one page with its preload in a world of its own, loading, messages, guards and printing. What
 * Chromium reports about the page is turned into events by pageEvents.mjs, messages of the preload by contentsIpc.mjs.
 */
import { randomBytes } from 'node:crypto';
import { sendToBrowser } from '../chromium/browser.mjs';
import { closePage, ignoreClosed, listenToPage, openPage, resumePage } from '../chromium/pages.mjs';
import { createCodec } from '../codec.mjs';
import { ImitatedEmitter, isMarkedDestroyed, markDestroyed, notImitated } from '../imitate.mjs';
import { receiveFunction } from '../page/injectedSource.mjs';
import { WebFrameMain } from './frame.mjs';
import { NavigationGate } from './navigationGate.mjs';
import { PageEvents } from './pageEvents.mjs';
import { PageLoader } from './pageLoader.mjs';
import { preparePage } from './preparePage.mjs';
import { pdfParameters } from './printToPdf.mjs';
import { claimFrame, releaseFrame } from './requestGate.mjs';
import { defaultSession, session } from './session.mjs';

/**
 * @typedef {import('../chromium/pages.mjs').Page} Page
 * @typedef {import('../chromium/cdpPipe.mjs').Params} Params
 *
 * What the window around the contents does for it.
 * @typedef {object} ContentsOwner
 * @property {() => import('../chromium/pages.mjs').Bounds} bounds
 * @property {() => void} painted the first paint with content
 * @property {(title: string) => void} titleChanged
 * @property {() => void} gone the page ended by itself
 * @property {() => void} closeRefused the page refused to unload
 * @property {() => void} close
 * @property {() => void} destroy
 * @property {(details: import('electron').HandlerDetails, options: import('electron').BrowserWindowConstructorOptions) => void} openChild
 */

const codec = createCodec();

/** @type {Map<number, WebContents>} */
const living = new Map();
let lastId = 0;

export class WebContents extends ImitatedEmitter {
  static events = [
    'console-message',
    'context-menu',
    'destroyed',
    'did-create-window',
    'did-fail-load',
    'did-finish-load',
    'did-navigate',
    'did-navigate-in-page',
    'did-start-loading',
    'did-stop-loading',
    'dom-ready',
    'page-title-updated',
    'preload-error',
    'render-process-gone',
    'will-frame-navigate',
    'will-navigate',
    'will-prevent-unload',
    'will-redirect',
  ];
  static silentEvents = ['did-attach-webview', 'will-attach-webview', 'unresponsive', 'responsive'];

  #id;
  #owner;
  #session;
  #preferences;
  #mainFrame;
  #navigation;
  #loader;
  /** @type {Map<string, WebFrameMain>} by Chromium's frame id */
  #frames = new Map();
  /** @type {Promise<Page>} */
  #page;
  #targetId = '';
  /** Execution context of the preload's world; null while a document is being replaced. @type {number | null} */
  #preloadWorld = null;
  /** @type {((details: import('electron').HandlerDetails) => import('electron').WindowOpenHandlerResponse) | undefined} */
  #windowOpenHandler;
  #areDevToolsOpen = false;
  #title = '';
  #isLoading = false;

  /**
   * @param {ContentsOwner} owner
   * @param {import('electron').WebPreferences} preferences
   */
  constructor(owner, preferences) {
    super('webContents');
    lastId += 1;
    this.#id = lastId;
    this.#owner = owner;
    this.#preferences = preferences;
    this.#session = sessionFor(preferences);
    this.#mainFrame = new WebFrameMain(this, null);
    this.#navigation = new NavigationGate(this);
    this.#loader = new PageLoader(this, this.#navigation);
    living.set(this.#id, this);
    this.#page = this.#open();
    this.#page.catch((error) => {
      if (!this.isDestroyed()) console.error('Electron stand-in: a window could not be opened', error);
    });
  }

  async #open() {
    const browserContextId = await this.#session._browserContext();
    const page = await openPage({ bounds: this.#owner.bounds(), browserContextId });
    this.#targetId = page.targetId;
    this.#frames.set(page.targetId, this.#mainFrame);
    const events = new PageEvents(this, this.#owner, this.#navigation);
    listenToPage(page, {
      onEvent: (method, params) => events.receive(method, params),
      onGone: () => this.#owner.gone(),
    });
    await preparePage(page, { preferences: this.#preferences, token: `standIn${randomBytes(8).toString('hex')}` });
    claimFrame(page.targetId, this.#navigation);
    await resumePage(page);
    return page;
  }

  get id() {
    return this.#id;
  }

  get session() {
    return this.#session;
  }

  get mainFrame() {
    return this.#mainFrame;
  }

  /** @param {string} url @param {object} [options] */
  loadURL(url, options = {}) {
    const [unknown] = Object.keys(options);
    if (unknown !== undefined) throw notImitated(`the option ${unknown} of loadURL`);
    return this.#loader.load(url);
  }

  reload() {
    this.#loader.reload();
  }

  forcefullyCrashRenderer() {
    // Never answered: who would answer is gone.
    void this._send('Page.crash').catch(() => {});
  }

  getURL() {
    return this.#mainFrame.url;
  }

  getTitle() {
    return this.#title;
  }

  isLoading() {
    return this.#isLoading;
  }

  /** @param {string} channel @param {unknown[]} args */
  send(channel, ...args) {
    const encoded = encodeMessage(args);
    if (this.#preloadWorld !== null) this._deliver({ type: 'event', channel, args: encoded }, this.#preloadWorld);
  }

  /** @param {string} code @returns {Promise<any>} */
  async executeJavaScript(code) {
    const parameters = { expression: code, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this._send('Runtime.evaluate', parameters);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** @param {import('electron').PrintToPDFOptions} options */
  async printToPDF(options) {
    const { data } = await this._send('Page.printToPDF', pdfParameters(options));
    return Buffer.from(data, 'base64');
  }

  /** @param {NonNullable<WebContents['_windowOpenHandler']>} handler */
  setWindowOpenHandler(handler) {
    this.#windowOpenHandler = handler;
  }

  get _windowOpenHandler() {
    return this.#windowOpenHandler;
  }

  // Only the state: there is no developer window to show.
  openDevTools() {
    this.#areDevToolsOpen = this.#preferences.devTools !== false;
  }

  closeDevTools() {
    this.#areDevToolsOpen = false;
  }

  isDevToolsOpened() {
    return this.#areDevToolsOpen;
  }

  undo() {
    this.#edit('undo');
  }

  redo() {
    this.#edit('redo');
  }

  cut() {
    this.#edit('cut');
  }

  copy() {
    this.#edit('copy');
  }

  paste() {
    this.#edit('paste');
  }

  delete() {
    this.#edit('delete');
  }

  selectAll() {
    this.#edit('selectAll');
  }

  /** Chromium runs an editing command only along with a key. @param {string} command */
  #edit(command) {
    void this._send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }).catch(ignoreClosed);
  }

  focus() {
    void this._send('Page.bringToFront').catch(ignoreClosed);
  }

  /** @param {{ waitForBeforeUnload?: boolean }} [options] */
  close(options = {}) {
    if (options.waitForBeforeUnload === true) this.#owner.close();
    else this.#owner.destroy();
  }

  isDestroyed() {
    return isMarkedDestroyed(this);
  }

  get _targetId() {
    return this.#targetId;
  }

  get _owner() {
    return this.#owner;
  }

  get _preferences() {
    return this.#preferences;
  }

  /** @param {string} frameId @returns {WebFrameMain | null} */
  _frame(frameId) {
    return this.#frames.get(frameId) ?? null;
  }

  /** @param {string} frameId @param {string | null} parentId null forgets the frame */
  _setFrame(frameId, parentId) {
    if (parentId === null) {
      this.#frames.delete(frameId);
      releaseFrame(frameId);
      return;
    }
    this.#frames.set(frameId, new WebFrameMain(this, this._frame(parentId)));
    claimFrame(frameId, this.#navigation);
  }

  get _preloadWorld() {
    return this.#preloadWorld;
  }

  /** @param {number | null} contextId */
  _setPreloadWorld(contextId) {
    this.#preloadWorld = contextId;
  }

  /** @param {boolean} isLoading */
  _setLoading(isLoading) {
    this.#isLoading = isLoading;
  }

  _finishLoad() {
    this.emit('did-finish-load');
    this.#loader.finished();
  }

  /** The document has another title. @param {string} title */
  _rename(title) {
    this.#title = title;
    this.#owner.titleChanged(title);
  }

  /** Resolves when the page exists and runs. */
  async _opened() {
    await this.#page;
  }

  /** A command for this page. @param {string} method @param {Params} [params] @returns {Promise<any>} */
  async _send(method, params) {
    const page = await this.#page;
    return sendToBrowser(method, params, page.sessionId);
  }

  /** Hands a message to the preload's world. @param {object} message @param {number} contextId */
  _deliver(message, contextId) {
    const functionDeclaration = `(message) => globalThis.${receiveFunction}(JSON.parse(message))`;
    const args = [{ value: JSON.stringify(message) }];
    const call = { functionDeclaration, executionContextId: contextId, arguments: args, silent: true };
    void this._send('Runtime.callFunctionOn', call).catch(ignoreClosed);
  }

  /** The window is gone: from now on everything but isDestroyed throws. */
  _destroy() {
    living.delete(this.#id);
    for (const frameId of this.#frames.keys()) releaseFrame(frameId);
    markDestroyed(this);
    this.emit('destroyed');
    void this.#page.then(closePage).catch(ignoreClosed);
  }

  /** @param {number} id */
  static fromId(id) {
    return living.get(id);
  }

  static getAllWebContents() {
    return [...living.values()];
  }

  /** Playwright finds the window of a page by this. @param {string} targetId */
  static fromDevToolsTargetId(targetId) {
    return [...living.values()].find((contents) => contents._targetId === targetId);
  }
}

/** @param {import('electron').WebPreferences} preferences */
function sessionFor(preferences) {
  if (preferences.session !== undefined) {
    return /** @type {import('./session.mjs').Session} */ (/** @type {unknown} */ (preferences.session));
  }
  return preferences.partition === undefined ? defaultSession() : session.fromPartition(preferences.partition);
}

/** @param {unknown[]} args */
function encodeMessage(args) {
  try {
    return codec.encode(args);
  } catch {
    throw new Error('Failed to serialize arguments');
  }
}
