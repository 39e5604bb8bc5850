// @ts-check
/**
 * Imitates webRequest.onBeforeRequest: one listener per session that may cancel or redirect every request of its pages,
 * worker requests included. The other webRequest events are not imitated.
 */
import { Imitated, notImitated } from '../imitate.mjs';

/**
 * @typedef {{ cancel?: boolean, redirectURL?: string }} RequestDecision
 * @typedef {(details: any, callback: (decision: RequestDecision) => void) => void} BeforeRequestListener
 * @typedef {{ urls: readonly string[] }} UrlFilter
 */

export class WebRequest extends Imitated {
  /** @type {BeforeRequestListener | null} */
  #listener = null;
  /** @type {(url: string) => boolean} */
  #isWanted = () => true;

  constructor() {
    super('webRequest');
  }

  /** @param {UrlFilter | BeforeRequestListener | null} first @param {BeforeRequestListener | null} [second] */
  onBeforeRequest(first, second) {
    const hasFilter = first !== null && typeof first === 'object';
    this.#listener = hasFilter ? (second ?? null) : first;
    this.#isWanted = hasFilter ? urlMatcher(first) : () => true;
  }

  /**
   * What the app says about one request; an empty decision lets it through.
   * @param {{ url: string } & Record<string, unknown>} details
   * @returns {Promise<RequestDecision>}
   */
  _decide(details) {
    const listener = this.#listener;
    if (listener === null || !this.#isWanted(details.url)) return Promise.resolve({});
    return new Promise((resolve) => listener(details, resolve));
  }
}

/**
 * Chrome's match patterns as far as apps use them: <all_urls>, and * in scheme, host and path.
 * @param {UrlFilter} filter
 * @returns {(url: string) => boolean}
 */
function urlMatcher(filter) {
  const further = Object.keys(filter).filter((key) => key !== 'urls');
  if (further.length > 0) throw notImitated(`the filter member ${further.join(', ')} of webRequest`);
  if (filter.urls.length === 0) return () => true;
  const expressions = filter.urls.map((pattern) => {
    if (pattern === '<all_urls>') return /^/;
    const source = pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*');
    return new RegExp(`^${source}$`);
  });
  return (url) => expressions.some((expression) => expression.test(url));
}
