// @ts-check
/**
 * The one connection to Chromium, shared by every imitated module: commands wait until the browser runs, events go to
 * whoever asked for them, either for the browser as a whole or for one page's session.
 */
import { startChromium } from './startChromium.mjs';

/**
 * @typedef {import('./cdpPipe.mjs').Params} Params
 * @typedef {(params: Params) => void} EventListener
 * @typedef {(method: string, params: Params) => void} SessionListener
 */

/** @type {PromiseWithResolvers<import('./cdpPipe.mjs').CdpPipe>} */
const connected = Promise.withResolvers();
/** @type {Map<string, EventListener>} */
const browserListeners = new Map();
/** @type {Map<string, SessionListener>} */
const sessionListeners = new Map();

/**
 * @param {object} options
 * @param {readonly string[]} options.switches
 * @param {boolean} options.forPlaywright
 * @param {(reason: string) => void} options.onGone
 * @returns {Promise<string>} the version of Chromium
 */
export async function connectBrowser(options) {
  const { cdp, version } = await startChromium({ ...options, onEvent: route });
  connected.resolve(cdp);
  return version;
}

/**
 * @param {string} method
 * @param {Params} [params]
 * @param {string} [sessionId]
 * @returns {Promise<any>}
 */
export async function sendToBrowser(method, params, sessionId) {
  return (await connected.promise).send(method, params, sessionId);
}

/** @param {string} method @param {EventListener} listener */
export function onBrowserEvent(method, listener) {
  browserListeners.set(method, listener);
}

/** @param {string} sessionId @param {SessionListener} listener */
export function onSessionEvents(sessionId, listener) {
  sessionListeners.set(sessionId, listener);
}

/** @param {string} sessionId */
export function forgetSession(sessionId) {
  sessionListeners.delete(sessionId);
}

/** @param {string} method @param {Params} params @param {string | undefined} sessionId */
function route(method, params, sessionId) {
  if (sessionId === undefined) browserListeners.get(method)?.(params);
  else sessionListeners.get(sessionId)?.(method, params);
}
