// @ts-check
/**
 * Imitates session: the default one and partitions, each with its own protocol handlers, permission handlers, request
 * listener and its own store in Chromium. Nothing is kept on disk, so `persist:` partitions are refused.
 */
import { ImitatedEmitter, Imitated, notImitated } from '../imitate.mjs';
import { sendToBrowser } from '../chromium/browser.mjs';
import { PermissionGate } from './permissions.mjs';
import { Protocol } from './protocol.mjs';
import { WebRequest } from './webRequest.mjs';

/** @type {Map<string, Session>} by partition */
const sessions = new Map();
let isReady = false;

/** Sessions exist from 'ready' on, as in Electron. */
export function openSessions() {
  isReady = true;
}

export class Session extends ImitatedEmitter {
  #protocol = new Protocol();
  #webRequest = new WebRequest();
  #permissions = new PermissionGate();
  #isSpellCheckerEnabled = true;
  #id;
  #partition;
  /** @type {Promise<string | undefined> | undefined} */
  #browserContext;

  /** @param {number} id @param {string} partition */
  constructor(id, partition) {
    super('session');
    this.#id = id;
    this.#partition = partition;
  }

  get protocol() {
    return this.#protocol;
  }

  get webRequest() {
    return this.#webRequest;
  }

  /** @param {import('./permissions.mjs').RequestHandler | null} handler */
  setPermissionRequestHandler(handler) {
    this.#permissions.requestHandler = handler;
  }

  /** @param {import('./permissions.mjs').CheckHandler | null} handler */
  setPermissionCheckHandler(handler) {
    this.#permissions.checkHandler = handler;
  }

  // Kept, never called: no device can be chosen here and no display be captured.
  /** @param {Function | null} _handler */
  setDevicePermissionHandler(_handler) {}

  /** @param {Function | null} _handler */
  setDisplayMediaRequestHandler(_handler) {}

  /** @param {boolean} isEnabled */
  setSpellCheckerEnabled(isEnabled) {
    this.#isSpellCheckerEnabled = isEnabled;
  }

  isSpellCheckerEnabled() {
    return this.#isSpellCheckerEnabled;
  }

  isPersistent() {
    return this.#partition === '';
  }

  get _id() {
    return this.#id;
  }

  /** The browser context of this session; undefined stands for Chromium's default one. */
  _browserContext() {
    this.#browserContext ??=
      this.#partition === ''
        ? Promise.resolve(undefined)
        : sendToBrowser('Target.createBrowserContext', { disposeOnDetach: true }).then((made) => made.browserContextId);
    return this.#browserContext;
  }

  /**
   * Lets Chromium grant and deny what the app's handlers say, before a page of this address runs.
   * @param {import('./webContents.mjs').WebContents} contents
   * @param {string} chromiumUrl
   */
  async _applyPermissions(contents, chromiumUrl) {
    await this.#permissions.apply({ contents, chromiumUrl, browserContextId: await this._browserContext() });
  }
}

/** @param {string} partition '' is the default session */
function sessionOf(partition) {
  if (!isReady) throw new Error('Session can only be received when app is ready');
  if (partition.startsWith('persist:')) throw notImitated(`the partition '${partition}' (nothing is kept on disk)`);
  const known = sessions.get(partition);
  if (known !== undefined) return known;
  const made = new Session(sessions.size + 1, partition);
  sessions.set(partition, made);
  return made;
}

export function defaultSession() {
  return sessionOf('');
}

/** @param {number} id */
export function sessionById(id) {
  return [...sessions.values()].find((session) => session._id === id);
}

class SessionModule extends Imitated {
  constructor() {
    super('session');
  }

  get defaultSession() {
    return defaultSession();
  }

  /** @param {string} partition @param {object} [options] */
  fromPartition(partition, options) {
    if (options !== undefined) throw notImitated('the options of session.fromPartition');
    return sessionOf(partition);
  }
}

export const session = new SessionModule();
