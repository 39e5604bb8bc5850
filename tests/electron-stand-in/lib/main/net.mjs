// @ts-check
/**
 * Imitates net.fetch: files by file: address, custom schemes through the default session's handlers, the rest through Node.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Imitated } from '../imitate.mjs';
import { requestFor } from './schemeServer.mjs';
import { schemeOf } from './schemeUrls.mjs';
import { defaultSession } from './session.mjs';

/** @type {Readonly<Record<string, string>>} */
const mimeTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

class Net extends Imitated {
  constructor() {
    super('net');
  }

  /** @param {string | Request} input @param {RequestInit & { bypassCustomProtocolHandlers?: boolean }} [init] */
  async fetch(input, init) {
    const url = typeof input === 'string' ? input : input.url;
    const scheme = schemeOf(url);
    if (scheme === 'file') return fetchFile(url);
    const handler =
      init?.bypassCustomProtocolHandlers === true ? undefined : defaultSession().protocol._handlerOf(scheme);
    if (handler !== undefined) return handler(typeof input === 'string' ? requestFor(url, init) : input);
    return fetch(input, init);
  }

  isOnline() {
    return true;
  }
}

/** @param {string} url */
async function fetchFile(url) {
  const file = fileURLToPath(url);
  const type = mimeTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  try {
    return new Response(await readFile(file), { headers: { 'content-type': type } });
  } catch {
    throw new Error('net::ERR_FILE_NOT_FOUND');
  }
}

export const net = new Net();
