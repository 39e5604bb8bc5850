// @ts-check
/**
 * Imitates BrowserWindow: a window with one page, its place on the screen, its states and its way to close. Position, size
 * and states are kept here and passed on to Chromium as the size of the page; there is no frame, title bar or menu bar.
 */
import { sendToBrowser } from '../chromium/browser.mjs';
import {
  electronEvent,
  imitated,
  ImitatedEmitter,
  isMarkedDestroyed,
  markDestroyed,
  notImitated,
} from '../imitate.mjs';
import { app } from './app.mjs';
import { WebContents } from './webContents.mjs';
import { WindowPlace } from './windowPlace.mjs';
import { addWindow, allWindows, focusedWindow, removeWindow, setFocusedWindow } from './windows.mjs';
import { checkWindowOptions } from './windowOptions.mjs';

/**
 * @typedef {import('../chromium/pages.mjs').Bounds} Bounds
 * @typedef {import('electron').BrowserWindowConstructorOptions} WindowOptions
 */

let lastId = 0;

class Window extends ImitatedEmitter {
  static events = [
    'blur',
    'close',
    'closed',
    'enter-full-screen',
    'focus',
    'hide',
    'leave-full-screen',
    'maximize',
    'minimize',
    'move',
    'moved',
    'page-title-updated',
    'ready-to-show',
    'resize',
    'resized',
    'restore',
    'show',
    'unmaximize',
  ];
  static silentEvents = ['app-command', 'query-session-end', 'responsive', 'session-end', 'unresponsive'];

  #id;
  #options;
  #place;
  #webContents;
  #title;
  #isVisible;
  #isMinimized = false;
  #isClosing = false;
  #isPainted = false;

  /** @param {WindowOptions} [options] */
  constructor(options = {}) {
    super('BrowserWindow');
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    lastId += 1;
    this.#id = lastId;
    this.#options = options;
    this.#title = options.title ?? app.name;
    this.#isVisible = options.show !== false;
    this.#place = new WindowPlace(options, {
      emit: (event) => void this.emit(event, electronEvent()),
      moveTo: (bounds) => this.#moveChromiumWindow(bounds),
    });
    this.#webContents = new WebContents(this.#owner(), options.webPreferences ?? {});
    addWindow(this);
    app.emit('web-contents-created', electronEvent(), this.#webContents);
    app.emit('browser-window-created', electronEvent(), this);
    if (this.#isVisible) this.focus();
  }

  /** @returns {import('./webContents.mjs').ContentsOwner} */
  #owner() {
    return {
      bounds: () => this.#place.bounds(),
      painted: () => this.#painted(),
      titleChanged: (title) => this.#pageTitleChanged(title),
      gone: () => this.#gone(),
      closeRefused: () => this.#closeRefused(),
      close: () => this.close(),
      destroy: () => this.destroy(),
      openChild: (details, overrides) => {
        const webPreferences = { ...this.#options.webPreferences, ...overrides.webPreferences };
        const child = new BrowserWindow({ ...overrides, webPreferences });
        this.#webContents.emit('did-create-window', child, details);
        void child.loadURL(details.url);
      },
    };
  }

  get id() {
    return this.#id;
  }

  get webContents() {
    return this.#webContents;
  }

  /** @param {string} url @param {object} [options] */
  loadURL(url, options) {
    return this.#webContents.loadURL(url, options);
  }

  reload() {
    this.#webContents.reload();
  }

  show() {
    const wasVisible = this.#isVisible;
    this.#isVisible = true;
    if (!wasVisible) this.emit('show');
    this.focus();
  }

  hide() {
    this.#isVisible = false;
    this.emit('hide');
  }

  isVisible() {
    return this.#isVisible;
  }

  focus() {
    const before = focusedWindow();
    if (before === /** @type {unknown} */ (this)) return;
    setFocusedWindow(this);
    before?.emit('blur');
    if (before !== null) app.emit('browser-window-blur', electronEvent(), before);
    this.emit('focus');
    app.emit('browser-window-focus', electronEvent(), this);
    this.#webContents.focus();
  }

  isFocused() {
    return focusedWindow() === /** @type {unknown} */ (this);
  }

  getTitle() {
    return this.#title;
  }

  /** @param {string} title */
  setTitle(title) {
    this.#title = title;
  }

  /** @returns {Bounds} */
  getBounds() {
    return this.#place.bounds();
  }

  getContentBounds() {
    return this.#place.bounds();
  }

  getNormalBounds() {
    return this.#place.normalBounds();
  }

  /** @param {Partial<Bounds>} bounds */
  setBounds(bounds) {
    this.#place.setBounds(bounds);
  }

  getSize() {
    const { width, height } = this.#place.bounds();
    return [width, height];
  }

  /** @param {number} width @param {number} height */
  setSize(width, height) {
    this.#place.setBounds({ width, height });
  }

  /** @param {boolean} isFullScreen */
  setFullScreen(isFullScreen) {
    this.#place.setFullScreen(isFullScreen);
  }

  isFullScreen() {
    return this.#place.isFullScreen();
  }

  maximize() {
    this.#place.setMaximized(true);
  }

  unmaximize() {
    this.#place.setMaximized(false);
  }

  isMaximized() {
    return this.#place.isMaximized();
  }

  minimize() {
    this.#isMinimized = true;
    this.emit('minimize');
  }

  restore() {
    if (!this.#isMinimized) return this.#place.setMaximized(false);
    this.#isMinimized = false;
    this.emit('restore');
  }

  isMinimized() {
    return this.#isMinimized;
  }

  /** There is no menu bar; the application menu works by Menu.getApplicationMenu(). @param {unknown} menu */
  setMenu(menu) {
    if (menu !== null) throw notImitated('a menu of one window');
  }

  removeMenu() {}

  /** @param {boolean} _isVisible */
  setMenuBarVisibility(_isVisible) {}

  /** @param {boolean} _isProtected */
  setContentProtection(_isProtected) {}

  close() {
    if (this.isDestroyed() || this.#isClosing) return;
    const event = electronEvent();
    this.emit('close', event);
    if (this.isDestroyed()) return;
    if (event.defaultPrevented) return app._closeWasRefused();
    this.#isClosing = true;
    // Runs the page's beforeunload; a page that agrees disappears, which ends in #gone.
    this.#webContents._send('Page.close').catch(() => this.destroy());
  }

  destroy() {
    this.#gone();
  }

  isDestroyed() {
    return isMarkedDestroyed(this);
  }

  #closeRefused() {
    if (!this.#isClosing) return;
    this.#isClosing = false;
    app._closeWasRefused();
  }

  #gone() {
    if (this.isDestroyed()) return;
    removeWindow(this);
    const contents = this.#webContents;
    markDestroyed(this);
    contents._destroy();
    this.emit('closed', electronEvent());
    if (allWindows().length === 0) app._allWindowsClosed();
    else if (focusedWindow() === null) allWindows().at(-1)?.focus();
  }

  #painted() {
    if (this.#isPainted) return;
    this.#isPainted = true;
    this.emit('ready-to-show', electronEvent());
  }

  /** @param {string} title */
  #pageTitleChanged(title) {
    const event = electronEvent();
    this.#webContents.emit('page-title-updated', event, title, true);
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }

  /** @param {Bounds} bounds */
  #moveChromiumWindow({ x, y, width, height }) {
    const contents = this.#webContents;
    void contents
      ._send('Browser.getWindowForTarget')
      .then(({ windowId }) => {
        const bounds = { left: x, top: y, width, height };
        return sendToBrowser('Browser.setWindowBounds', { windowId, bounds });
      })
      .catch((error) => {
        if (!contents.isDestroyed()) console.error('Electron stand-in: the window could not be moved', error);
      });
  }

  static getAllWindows() {
    return allWindows();
  }

  static getFocusedWindow() {
    return focusedWindow();
  }

  /** @param {number} id */
  static fromId(id) {
    return allWindows().find((window) => window.id === id) ?? null;
  }

  /** @param {WebContents | undefined} contents */
  static fromWebContents(contents) {
    return allWindows().find((window) => window.webContents === contents) ?? null;
  }
}

export const BrowserWindow = imitated('BrowserWindow', Window);
/** @typedef {InstanceType<typeof Window>} BrowserWindow */
