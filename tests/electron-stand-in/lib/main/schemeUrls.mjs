// @ts-check
/**
 * Imitates addresses of custom schemes. Chromium refuses to navigate to a scheme it does not know, so app://name/x is, for
 * Chromium only, http://name.app.s1.localhost:<port>/x: a secure context, with the session's number in it because Electron
 * keeps protocol handlers per session. The main process sees app:// everywhere; the page itself sees the http form.
 */

let port = 0;

/** @param {number} serverPort */
export function setSchemeServerPort(serverPort) {
  port = serverPort;
}

/**
 * The address Chromium gets for one of a custom scheme; null when it has no host or is not an address of that form.
 * @param {string} url
 * @param {number} sessionId
 * @returns {string | null}
 */
export function toChromiumUrl(url, sessionId) {
  const match = /^([a-z][a-z0-9-]*):\/\/([^/?#:@]+)([/?#].*)?$/is.exec(url);
  if (match === null) return null;
  const [, scheme = '', host = '', rest = '/'] = match;
  return `http://${host}.${scheme.toLowerCase()}.s${sessionId}.localhost:${port}${rest}`;
}

/**
 * The address as Electron would show it, and whose it is; other addresses come back as they are.
 * @param {string} url
 * @returns {{ url: string, sessionId: number | undefined }}
 */
export function toElectronUrl(url) {
  const match = /^http:\/\/(.+)\.([a-z][a-z0-9-]*)\.s(\d+)\.localhost:(\d+)(.*)$/is.exec(url);
  if (match === null || Number(match[4]) !== port) return { url, sessionId: undefined };
  const [, host, scheme, sessionId, , rest] = match;
  return { url: `${scheme}://${host}${rest}`, sessionId: Number(sessionId) };
}

/** The scheme of an address, without the colon, in lower case; '' when there is none. @param {string} url */
export function schemeOf(url) {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
