// @ts-check
/**
 * Imitates app: the life of the application from start to quit, its name, paths, switches and single-instance lock. The
 * order of quitting is Electron's: before-quit, every window closes (and may refuse), will-quit, quit.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { electronEvent, ImitatedEmitter, notImitated } from '../imitate.mjs';
import { launchFacts } from '../launch/launchFacts.mjs';
import { defaultPath } from './appPaths.mjs';
import { CommandLine } from './commandLine.mjs';
import { takeSingleInstanceLock } from './singleInstance.mjs';
import { allWindows } from './windows.mjs';

export class App extends ImitatedEmitter {
  static events = [
    'before-quit',
    'browser-window-blur',
    'browser-window-created',
    'browser-window-focus',
    'quit',
    'ready',
    'render-process-gone',
    'second-instance',
    'web-contents-created',
    'will-finish-launching',
    'will-quit',
    'window-all-closed',
  ];
  static silentEvents = ['activate', 'certificate-error', 'child-process-gone', 'open-file', 'open-url'];

  #commandLine = new CommandLine();
  /** @type {Map<string, string>} */
  #paths = new Map();
  #ready = /** @type {PromiseWithResolvers<void>} */ (Promise.withResolvers());
  #isReady = false;
  #isQuitting = false;
  #isExiting = false;
  #isShutDown = false;
  #exitCode = 0;
  #isSandboxed = false;
  /** @type {string | undefined} */
  #name;
  /** @type {{ release: () => void } | null} */
  #lock = null;
  /** @type {import('./menu.mjs').Menu | null} */
  #applicationMenu = null;

  constructor() {
    super('app');
  }

  whenReady() {
    return this.#ready.promise;
  }

  isReady() {
    return this.#isReady;
  }

  get isPackaged() {
    return launchFacts.isPackaged;
  }

  get commandLine() {
    return this.#commandLine;
  }

  get name() {
    const { productName, name } = launchFacts.packageJson;
    return this.#name ?? productName ?? name ?? 'Electron';
  }

  set name(name) {
    this.#name = name;
  }

  getName() {
    return this.name;
  }

  /** @param {string} name */
  setName(name) {
    this.name = name;
  }

  getVersion() {
    return launchFacts.packageJson.version ?? process.versions['electron'] ?? '';
  }

  getAppPath() {
    return launchFacts.appPath;
  }

  /** @param {string} name */
  getPath(name) {
    const chosen = this.#paths.get(name);
    if (chosen !== undefined) return chosen;
    if (name === 'exe' || name === 'module') return launchFacts.executable;
    if (name === 'userData' || name === 'sessionData') return this.#userData();
    if (name === 'logs') return path.join(this.#userData(), 'logs');
    if (name === 'crashDumps') return path.join(this.#userData(), 'Crashpad');
    return defaultPath(name);
  }

  /** @param {string} name @param {string} folder */
  setPath(name, folder) {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    mkdirSync(folder, { recursive: true });
    this.#paths.set(name, folder);
  }

  #userData() {
    const given = this.#commandLine.getSwitchValue('user-data-dir');
    const folder = given === '' ? path.join(defaultPath('appData'), this.name) : path.resolve(given);
    mkdirSync(folder, { recursive: true });
    return this.#paths.get('userData') ?? folder;
  }

  enableSandbox() {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.#isSandboxed = true;
  }

  get _isSandboxed() {
    return this.#isSandboxed;
  }

  /** Only means something on Windows. @param {string} _id */
  setAppUserModelId(_id) {}

  /** Undefined on everything but macOS, as in Electron. */
  get dock() {
    return undefined;
  }

  get applicationMenu() {
    return this.#applicationMenu;
  }

  set applicationMenu(menu) {
    this.#applicationMenu = menu;
  }

  /** @param {unknown} [additionalData] */
  requestSingleInstanceLock(additionalData) {
    if (this.#lock !== null) return true;
    this.#lock = takeSingleInstanceLock(this.getPath('userData'), additionalData, (message) => {
      const { argv, workingDirectory, data } = message;
      void this.whenReady().then(() => this.emit('second-instance', electronEvent(), argv, workingDirectory, data));
    });
    return this.#lock !== null;
  }

  hasSingleInstanceLock() {
    return this.#lock !== null;
  }

  releaseSingleInstanceLock() {
    this.#lock?.release();
    this.#lock = null;
  }

  quit() {
    if (this.#isQuitting) return;
    const event = electronEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#isQuitting = true;
    const windows = allWindows();
    if (windows.length === 0) this.#askAndShutDown();
    for (const window of windows) window.close();
  }

  /** @param {number} [exitCode] */
  exit(exitCode = 0) {
    this.#exitCode = exitCode;
    if (!this.#isReady) process.exit(exitCode);
    this.#isQuitting = true;
    this.#isExiting = true;
    const windows = allWindows();
    if (windows.length === 0) this.#shutDown();
    for (const window of windows) window.destroy();
  }

  relaunch() {
    throw notImitated('app.relaunch');
  }

  #askAndShutDown() {
    const event = electronEvent();
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.#isQuitting = false;
    else this.#shutDown();
  }

  #shutDown() {
    if (this.#isShutDown) return;
    this.#isShutDown = true;
    this.#isQuitting = true;
    this.emit('quit', electronEvent(), this.#exitCode);
    // Code after app.quit() still runs, as in Electron. Before 'ready' the executable looks at _isShutDown itself.
    if (this.#isReady) setImmediate(() => process.exit(this.#exitCode));
  }

  get _isShutDown() {
    return this.#isShutDown;
  }

  /** A window or its page refused to close: then the application does not quit either. */
  _closeWasRefused() {
    this.#isQuitting = false;
  }

  /** The last window is gone. */
  _allWindowsClosed() {
    if (this.#isExiting) this.#shutDown();
    else if (this.#isQuitting) this.#askAndShutDown();
    else if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  _becomeReady() {
    this.#isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', electronEvent(), {});
    this.#ready.resolve();
  }
}

export const app = new App();
