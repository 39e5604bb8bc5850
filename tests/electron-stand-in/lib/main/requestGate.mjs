// @ts-check
/**
 * Imitates the place in Electron's network stack where navigations and requests can be stopped. Every request of every
 * page is held at the browser itself, also of a page so new that nobody here knows it yet, until the app has spoken.
 */
import { onBrowserEvent, sendToBrowser } from '../chromium/browser.mjs';
import { toElectronUrl } from './schemeUrls.mjs';

/**
 * @typedef {import('../chromium/cdpPipe.mjs').Params} Params
 * @typedef {{ action: 'continue' } | { action: 'refuse', reason: 'Aborted' | 'BlockedByClient' } | { action: 'redirect', url: string }} Verdict
 * @typedef {{ judge: (request: Params) => Promise<Verdict> }} FrameOwner
 */

/** @type {Map<string, FrameOwner>} */
const owners = new Map();
/** Frames that ask before anyone has claimed them. @type {Map<string, PromiseWithResolvers<FrameOwner | null>>} */
const unclaimed = new Map();
/** @type {Set<string>} */
const refusedFrames = new Set();

/** Says whose requests those of a frame are. @param {string} frameId @param {FrameOwner} owner */
export function claimFrame(frameId, owner) {
  owners.set(frameId, owner);
  unclaimed.get(frameId)?.resolve(owner);
  unclaimed.delete(frameId);
}

/** @param {string} frameId */
export function releaseFrame(frameId) {
  owners.delete(frameId);
}

/** Nothing this frame asks for may leave: it belongs to a window the app refused. @param {string} frameId */
export function refuseFrame(frameId) {
  refusedFrames.add(frameId);
  unclaimed.get(frameId)?.resolve(null);
  unclaimed.delete(frameId);
}

/** Must run once, before the first page. */
export async function guardRequests() {
  onBrowserEvent('Fetch.requestPaused', (request) => {
    // The browser may have dropped the request meanwhile (its page closed): there is nothing left to answer then.
    void answer(request).catch((error) => {
      if (!/Invalid InterceptionId|browser closed/.test(String(error))) console.error(error);
    });
  });
  await sendToBrowser('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] });
}

/** @param {Params} request */
async function answer(request) {
  const verdict = await judge(request);
  const { requestId } = request;
  if (verdict.action === 'continue') return sendToBrowser('Fetch.continueRequest', { requestId });
  if (verdict.action === 'refuse')
    return sendToBrowser('Fetch.failRequest', { requestId, errorReason: verdict.reason });
  const responseHeaders = [{ name: 'Location', value: verdict.url }];
  return sendToBrowser('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders });
}

/** @param {Params} request @returns {Promise<Verdict>} */
async function judge(request) {
  if (isFaviconGuess(request)) return { action: 'refuse', reason: 'Aborted' };
  const frameId = String(request.frameId ?? '');
  // A request without a frame is Chromium's own (a service worker, the network service).
  if (frameId === '') return { action: 'continue' };
  const owner = await ownerOf(frameId);
  return owner === null ? { action: 'refuse', reason: 'Aborted' } : owner.judge(request);
}

/** @param {string} frameId @returns {Promise<FrameOwner | null>} */
function ownerOf(frameId) {
  if (refusedFrames.has(frameId)) return Promise.resolve(null);
  const owner = owners.get(frameId);
  if (owner !== undefined) return Promise.resolve(owner);
  const claim = unclaimed.get(frameId) ?? Promise.withResolvers();
  unclaimed.set(frameId, claim);
  return claim.promise;
}

// A browser looks for /favicon.ico by itself, Electron does not.
/** @param {Params} request */
function isFaviconGuess(request) {
  return (
    request.resourceType === 'Other' && new URL(toElectronUrl(request.request.url).url).pathname === '/favicon.ico'
  );
}
