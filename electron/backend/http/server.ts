// Browser mode's server: the interface's files, one address per route, and events. Loopback only.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AppEvent } from '../../../shared/api/events.ts';
import { type ReplyText, writeReply } from '../replyText.ts';
import { failure } from '../../../shared/api/result.ts';
import { hasToken, refuseCall, refuseStranger, type Refusal } from './gate.ts';
import { contentSecurityPolicy, noncePlace, type Page } from './pages.ts';

/** Largest request: an import of 5,000 rows is about 1 MB. */
const largestBody = 64_000_000;

export type HttpDeps = {
  readonly pages: ReadonlyMap<string, Page>;
  readonly token: string;
  readonly call: (route: string, input: unknown) => Promise<ReplyText>;
  /** The second tab: who may hear the stage, and what hears it. */
  readonly projector: {
    readonly isToken: (given: string) => boolean;
    readonly listen: (response: ServerResponse) => void;
  };
};

export type HttpHost = { readonly server: Server; readonly publish: (event: AppEvent) => void };

export function createHttpHost({ pages, token, call, projector }: HttpDeps): HttpHost {
  const listeners = new Set<ServerResponse>();
  const server = createServer(
    { headersTimeout: 5_000, requestTimeout: 30_000, maxHeaderSize: 8_192 },
    (request, response) => {
      const stranger = refuseStranger(request, portOf(server));
      if (stranger) return refuse(response, stranger);
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (url.pathname === '/api/events') return listen(request, response, url.searchParams.get('token') ?? '');
      if (url.pathname === '/stage') return listenToStage(response, url.searchParams.get('token') ?? '');
      if (url.pathname.startsWith('/api/'))
        return void answerCall(request, response, url.pathname.slice('/api/'.length));
      return servePage(response, pages.get(url.pathname === '/' ? '/index.html' : url.pathname));
    },
  );
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('upgrade', (_request, socket) => socket.destroy());

  function listen(request: IncomingMessage, response: ServerResponse, given: string): void {
    if (!hasToken(given, token)) return refuse(response, { status: 401, why: 'token' });
    openStream(response);
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  }

  function listenToStage(response: ServerResponse, given: string): void {
    if (!projector.isToken(given)) return refuse(response, { status: 401, why: 'token' });
    openStream(response);
    projector.listen(response);
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse, route: string): Promise<void> {
    const refusal = refuseCall(request, token);
    if (refusal) return refuse(response, refusal);
    const body = await readJson(request);
    const reply = body.ok ? await call(route, body.value) : writeReply(failure('INVALID_INPUT'));
    response.writeHead(200, { ...common, 'content-type': 'application/json; charset=utf-8' });
    response.end(reply);
  }

  return {
    server,
    publish: (event) => {
      for (const response of listeners) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
  };
}

const common = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

function openStream(response: ServerResponse): void {
  response.writeHead(200, { ...common, 'content-type': 'text/event-stream' });
  response.write(': open\n\n');
}

function refuse(response: ServerResponse, { status, why }: Refusal): void {
  response.writeHead(status, { ...common, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`Geen toegang (${why}). Gebruik het adres dat Ketenkaart bij het starten noemt.`);
}

function servePage(response: ServerResponse, page: Page | undefined): void {
  if (!page) return refuse(response, { status: 404, why: 'onbekend adres' });
  if (!page.mime.startsWith('text/html')) {
    response.writeHead(200, { ...common, 'content-type': page.mime });
    response.end(page.bytes);
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    ...common,
    'content-type': page.mime,
    'content-security-policy': contentSecurityPolicy(nonce),
  });
  response.end(page.bytes.toString('utf8').replaceAll(noncePlace, nonce));
}

type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

async function readJson(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largestBody) return { ok: false };
      chunks.push(chunk);
    }
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { ok: false };
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
