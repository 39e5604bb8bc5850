// @ts-check
/**
 * Imitates the guards on a page's requests, in Electron's order: will-frame-navigate, will-navigate and will-redirect for
 * documents, then the session's onBeforeRequest, then the permissions of the address that will be shown.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { electronEvent } from '../imitate.mjs';
import { schemeOf, toChromiumUrl, toElectronUrl } from './schemeUrls.mjs';

/**
 * @typedef {import('../chromium/cdpPipe.mjs').Params} Params
 * @typedef {import('./requestGate.mjs').Verdict} Verdict
 */

/** Chromium reports a page's own wish to navigate just before the request; a later report would be missed. */
const reportWithin = 50;

/** Chromium's names of resource types and Electron's, where they differ from 'other'. */
const resourceTypes = /** @type {Readonly<Record<string, string>>} */ ({
  CSPViolationReport: 'cspReport',
  Fetch: 'xhr',
  Font: 'font',
  Image: 'image',
  Media: 'media',
  Ping: 'ping',
  Script: 'script',
  Stylesheet: 'stylesheet',
  WebSocket: 'webSocket',
  XHR: 'xhr',
});

let lastRequestId = 0;

export class NavigationGate {
  #contents;
  /** Addresses the app itself asked this page to load. @type {Set<string>} */
  #byApp = new Set();
  /** What each frame asked for by itself. @type {Map<string, string>} */
  #byPage = new Map();

  /** @param {import('./webContents.mjs').WebContents} contents */
  constructor(contents) {
    this.#contents = contents;
  }

  /** The app loads this address: its guards are not asked. @param {string} chromiumUrl */
  expect(chromiumUrl) {
    this.#byApp.add(withoutHash(chromiumUrl));
  }

  /** @param {string} chromiumUrl */
  forget(chromiumUrl) {
    this.#byApp.delete(withoutHash(chromiumUrl));
  }

  /** @param {string} frameId @param {string} chromiumUrl */
  pageWantsToNavigate(frameId, chromiumUrl) {
    this.#byPage.set(frameId, withoutHash(chromiumUrl));
  }

  /** @param {Params} request @returns {Promise<Verdict>} */
  async judge(request) {
    const isDocument = request['resourceType'] === 'Document';
    const isMainFrame = request['frameId'] === this.#contents._targetId;
    const { url } = toElectronUrl(request['request'].url);
    if (isDocument && !(await this.#mayNavigate(request, url, isMainFrame)))
      return { action: 'refuse', reason: 'Aborted' };
    const { cancel, redirectURL } = await this.#contents.session.webRequest._decide(this.#describe(request, url));
    if (cancel === true) return { action: 'refuse', reason: 'BlockedByClient' };
    if (redirectURL !== undefined && redirectURL !== '') return this.#redirect(redirectURL);
    if (isDocument && isMainFrame) {
      await this.#contents.session._applyPermissions(this.#contents, request['request'].url);
    }
    return { action: 'continue' };
  }

  /** @param {Params} request @param {string} url @param {boolean} isMainFrame */
  async #mayNavigate(request, url, isMainFrame) {
    const contents = this.#contents;
    const frame = contents._frame(request['frameId']);
    const details = { url, isMainFrame, isSameDocument: false, frame, initiator: frame };
    const legacy = [url, false, isMainFrame, contents.id, frame?.routingId ?? 0];
    if (request['redirectedRequestId'] !== undefined) {
      const event = electronEvent(details);
      contents.emit('will-redirect', event, ...legacy);
      return !event.defaultPrevented;
    }
    if (!(await this.#isWishOfPage(request, isMainFrame))) return true;
    const frameEvent = electronEvent(details);
    contents.emit('will-frame-navigate', frameEvent);
    if (frameEvent.defaultPrevented) return false;
    if (!isMainFrame) return true;
    const event = electronEvent(details);
    contents.emit('will-navigate', event, ...legacy);
    return !event.defaultPrevented;
  }

  /**
   * True when the web content started the navigation. What the app loads is expected; Playwright's own goto and reload are
   * neither expected nor reported by the page, so they pass like Electron's browser-initiated navigations.
   * @param {Params} request
   * @param {boolean} isMainFrame
   */
  async #isWishOfPage(request, isMainFrame) {
    if (!isMainFrame) return true;
    const url = withoutHash(request['request'].url);
    if (this.#byApp.delete(url)) return false;
    const isReported = () => this.#byPage.get(request['frameId']) === url;
    if (!isReported()) await wait(reportWithin);
    if (!isReported()) return false;
    this.#byPage.delete(request['frameId']);
    return true;
  }

  /** @param {Params} request @param {string} url */
  #describe(request, url) {
    const contents = this.#contents;
    const isMainFrame = request['frameId'] === contents._targetId;
    const type = request['resourceType'];
    lastRequestId += 1;
    return {
      id: lastRequestId,
      url,
      method: String(request['request'].method),
      webContentsId: contents.id,
      webContents: contents,
      frame: contents._frame(request['frameId']),
      resourceType: type === 'Document' ? (isMainFrame ? 'mainFrame' : 'subFrame') : (resourceTypes[type] ?? 'other'),
      referrer: toElectronUrl(request['request'].headers?.Referer ?? '').url,
      timestamp: Date.now(),
      uploadData: [],
    };
  }

  /** @param {string} url @returns {Verdict} */
  #redirect(url) {
    const { session } = this.#contents;
    const isCustom = session.protocol.isProtocolHandled(schemeOf(url));
    return { action: 'redirect', url: (isCustom ? toChromiumUrl(url, session._id) : null) ?? url };
  }
}

/** @param {string} url */
function withoutHash(url) {
  return url.split('#', 1)[0] ?? '';
}
