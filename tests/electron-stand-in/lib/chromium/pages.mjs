// @ts-check
/**
 * Stands in for Electron's native creation of web contents: a page of Chromium, held before its first byte runs, so that
 * preload and guards are in place first. Pages nobody here asked for are windows the web content wants to open.
 */
import { forgetSession, onBrowserEvent, onSessionEvents, sendToBrowser } from './browser.mjs';

/**
 * @typedef {object} Page
 * @property {string} targetId also the id of the page's main frame
 * @property {string} sessionId
 */

/** @typedef {{ x: number, y: number, width: number, height: number }} Bounds */

/** @type {Map<string, Page>} attached pages that nobody has claimed yet */
const unclaimed = new Map();
/** @type {Map<string, (page: Page) => void>} */
const awaited = new Map();
/** @type {Map<string, () => void>} by session */
const goneListeners = new Map();
let ownPagesUnderWay = 0;
/** @type {(page: Page) => void} */
let onForeignPage = () => {};

/** Must run once, before the first page. @param {{ onForeignPage: (page: Page) => void }} options */
export async function watchPages(options) {
  onForeignPage = options.onForeignPage;
  onBrowserEvent('Target.attachedToTarget', ({ targetInfo, sessionId }) => {
    const page = { targetId: String(targetInfo.targetId), sessionId: String(sessionId) };
    const claim = awaited.get(page.targetId);
    awaited.delete(page.targetId);
    if (claim !== undefined) return claim(page);
    unclaimed.set(page.targetId, page);
    reportForeignPages();
  });
  onBrowserEvent('Target.detachedFromTarget', ({ sessionId }) => {
    forgetSession(sessionId);
    goneListeners.get(sessionId)?.();
    goneListeners.delete(sessionId);
  });
  const filter = [{ type: 'page' }];
  await sendToBrowser('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter,
  });
}

/**
 * A new, still waiting page in a window of its own.
 * @param {{ bounds: Bounds, browserContextId: string | undefined }} options
 * @returns {Promise<Page>}
 */
export async function openPage({ bounds, browserContextId }) {
  ownPagesUnderWay += 1;
  try {
    const { targetId } = await sendToBrowser('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      left: bounds.x,
      top: bounds.y,
      width: bounds.width,
      height: bounds.height,
      ...(browserContextId === undefined ? {} : { browserContextId }),
    });
    const page = unclaimed.get(targetId);
    unclaimed.delete(targetId);
    return page ?? (await new Promise((resolve) => awaited.set(targetId, resolve)));
  } finally {
    ownPagesUnderWay -= 1;
    // A microtask later, so that the caller has the page before the rest is called foreign.
    queueMicrotask(reportForeignPages);
  }
}

// The answer to createTarget may come after the page itself: until then nobody knows whose page it is.
function reportForeignPages() {
  if (ownPagesUnderWay > 0) return;
  for (const page of unclaimed.values()) onForeignPage(page);
  unclaimed.clear();
}

/**
 * @param {Page} page
 * @param {{ onEvent: (method: string, params: import('./cdpPipe.mjs').Params) => void, onGone: () => void }} listeners
 */
export function listenToPage(page, { onEvent, onGone }) {
  onSessionEvents(page.sessionId, onEvent);
  goneListeners.set(page.sessionId, onGone);
}

/** Lets a waiting page run. @param {Page} page */
export async function resumePage(page) {
  await sendToBrowser('Runtime.runIfWaitingForDebugger', {}, page.sessionId);
}

/**
 * Ends a page without asking it. A page that still waits must be let go at the same time, or it cannot end.
 * @param {Page} page
 */
export async function closePage(page) {
  const commands = [
    sendToBrowser('Runtime.runIfWaitingForDebugger', {}, page.sessionId),
    sendToBrowser('Target.closeTarget', { targetId: page.targetId }),
  ];
  await Promise.allSettled(commands);
}

/** For commands to a page that may be gone before they reach it. @param {unknown} error */
export function ignoreClosed(error) {
  if (!/closed|crashed|not found|Cannot find context|not attached|detached/i.test(String(error))) console.error(error);
}
