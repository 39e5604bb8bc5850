// @ts-check
/**
 * Imitates the loading of custom-scheme requests: a web server on the loopback address that hands each request to the
 * protocol handler of its session and streams the answer back, headers included.
 */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { schemeOf, setSchemeServerPort, toElectronUrl } from './schemeUrls.mjs';
import { sessionById } from './session.mjs';

/** Headers that only exist because the request travels by http. */
const httpOnly = new Set(['host', 'connection', 'origin', 'referer']);

/** Listens on a free port until the process ends. */
export async function startSchemeServer() {
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Electron stand-in: no port for custom schemes');
  setSchemeServerPort(address.port);
  server.unref();
}

/**
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 */
async function serve(incoming, outgoing) {
  const { url, sessionId } = toElectronUrl(`http://${incoming.headers.host ?? ''}${incoming.url ?? '/'}`);
  const handler = sessionId === undefined ? undefined : sessionById(sessionId)?.protocol._handlerOf(schemeOf(url));
  if (handler === undefined) return void outgoing.writeHead(404).end();
  try {
    const response = await handler(electronRequest(incoming, url));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body === null || incoming.method === 'HEAD') return void outgoing.end();
    const body = /** @type {import('node:stream/web').ReadableStream} */ (response.body);
    Readable.fromWeb(body)
      .on('error', () => outgoing.destroy())
      .pipe(outgoing);
  } catch (error) {
    // Electron turns a handler that throws into net::ERR_UNEXPECTED; here the connection breaks, and the reason is printed.
    console.error(`Electron stand-in: the protocol handler failed for ${url}`, error);
    outgoing.destroy();
  }
}

/** @param {import('node:http').IncomingMessage} incoming @param {string} url */
function electronRequest(incoming, url) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined && !httpOnly.has(name)) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? { body: Readable.toWeb(incoming), duplex: 'half' } : {};
  return requestFor(url, /** @type {RequestInit} */ ({ method, headers, ...body }));
}

/**
 * A Request for a custom scheme. Node's Request takes such addresses too, but normalises them differently than Chromium does.
 * @param {string} url
 * @param {RequestInit} [init]
 */
export function requestFor(url, init) {
  const request = new Request('http://stand-in.invalid/', init);
  Object.defineProperty(request, 'url', { value: url });
  return request;
}
