// @ts-check
/**
 * Imitates what happens when web content wants a window (window.open, target=_blank, Ctrl-click): the opener's
 * setWindowOpenHandler decides. Chromium says two things apart from each other: that a page wants a window, and that a page
 * appeared; they are paired in order. That page never runs: an allowed window is a new one like any other, so that its preload
 * and guards are in place first; it has no opener.
 */
import { closePage } from '../chromium/pages.mjs';
import { refuseFrame } from './requestGate.mjs';
import { toElectronUrl } from './schemeUrls.mjs';

/**
 * @typedef {import('../chromium/pages.mjs').Page} Page
 * @typedef {{ opener: import('./webContents.mjs').WebContents, details: import('electron').HandlerDetails }} Wish
 */

/** @type {Wish[]} */
const wishes = [];
/** @type {Page[]} */
const pages = [];

/** A page appeared that the app did not ask for. @param {Page} page */
export function foreignPageAppeared(page) {
  pages.push(page);
  pairUp();
}

/**
 * A page wants a window. `event` is Chromium's Page.windowOpen, or Page.frameRequestedNavigation for another tab or window.
 * @param {import('./webContents.mjs').WebContents} opener
 * @param {import('../chromium/cdpPipe.mjs').Params} event
 */
export function windowWanted(opener, event) {
  const frameName = event['windowName'] === '_blank' ? '' : (event['windowName'] ?? '');
  const details = {
    url: toElectronUrl(event['url']).url,
    frameName,
    features: '',
    disposition: dispositionOf(event),
    referrer: { url: '', policy: /** @type {const} */ ('default') },
  };
  wishes.push({ opener, details });
  pairUp();
}

/** @param {import('../chromium/cdpPipe.mjs').Params} event @returns {import('electron').HandlerDetails['disposition']} */
function dispositionOf(event) {
  if (event['disposition'] === 'newTab') return 'background-tab';
  if (event['disposition'] === 'newWindow') return 'new-window';
  return 'foreground-tab';
}

function pairUp() {
  while (wishes.length > 0 && pages.length > 0) {
    const [wish, page] = [wishes.shift(), pages.shift()];
    if (wish !== undefined && page !== undefined) decide(wish, page);
  }
}

/** @param {Wish} wish @param {Page} page */
function decide({ opener, details }, page) {
  // Without a handler Electron opens the window.
  /** @type {import('electron').WindowOpenHandlerResponse} */
  const unguarded = { action: opener.isDestroyed() ? 'deny' : 'allow' };
  const answer = opener._windowOpenHandler?.(details) ?? unguarded;
  refuseFrame(page.targetId);
  void closePage(page);
  if (answer.action === 'allow') opener._owner.openChild(details, answer.overrideBrowserWindowOptions ?? {});
}
