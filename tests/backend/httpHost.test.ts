// Browser mode from outside: only the page with the token, on this machine, gets an answer.
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReply } from '../../electron/backend/replyText.ts';
import { contract } from '../../shared/api/contract.ts';
import { desktopContract } from '../../shared/api/desktop.ts';
import { noncePlace } from '../../electron/backend/http/pages.ts';
import { createHttpHost, type HttpHost } from '../../electron/backend/http/server.ts';

const token = 'a-token-of-this-run';
const projectorToken = 'a-token-of-the-projector';
let host: HttpHost;
let port = 0;
const asked: unknown[] = [];

beforeAll(async () => {
  host = createHttpHost({
    token,
    pages: new Map([
      ['/index.html', { mime: 'text/html; charset=utf-8', bytes: Buffer.from(`<meta content="${noncePlace}">`) }],
      ['/app.js', { mime: 'text/javascript', bytes: Buffer.from('1') }],
    ]),
    call: (route, input) => {
      asked.push([route, input]);
      return Promise.resolve(writeReply({ ok: true, data: route }));
    },
    projector: {
      isToken: (given) => given === projectorToken,
      listen: (response) => response.end('data: the stage\n\n'),
    },
  });
  await new Promise<void>((resolve) => host.server.listen(0, '127.0.0.1', resolve));
  port = (host.server.address() as AddressInfo).port;
});
afterAll(() => host.server.close());

type Ask = { path?: string; method?: string; headers?: Record<string, string>; body?: string };

function ask({ path = '/api/network.snapshot', method = 'POST', headers = {}, body = '{}' }: Ask) {
  const usual = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'content-type': 'application/json',
    'x-ketenkaart-token': token,
  };
  const all = Object.fromEntries(Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== ''));
  return new Promise<{ status: number | undefined; headers: IncomingMessage['headers']; text: string }>(
    (resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, path, method, headers: all }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }),
        );
      });
      call.on('error', reject);
      call.end(method === 'GET' ? undefined : body);
    },
  );
}

test('a call with everything right is answered', async () => {
  expect(await ask({})).toMatchObject({ status: 200, text: '{"ok":true,"data":"network.snapshot"}' });
});

describe('refused before anything is asked of the backend', () => {
  test.each<[string, Ask, number]>([
    ['no token', { headers: { 'x-ketenkaart-token': '' } }, 401],
    ['a wrong token of the right length', { headers: { 'x-ketenkaart-token': 'a-token-of-this-rux' } }, 401],
    ['another host: DNS rebinding', { headers: { host: 'evil.example.org' } }, 421],
    ['another page', { headers: { origin: 'http://evil.example.org' } }, 403],
    ['another port on this machine', { headers: { origin: 'http://127.0.0.1:1' } }, 403],
    ['no origin', { headers: { origin: '' } }, 403],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['a GET', { method: 'GET' }, 405],
    ['events without a token', { method: 'GET', path: '/api/events' }, 401],
    ['a path outside the list', { method: 'GET', path: '/../package.json' }, 404],
    ['an encoded path outside the list', { method: 'GET', path: '/%2e%2e/package.json' }, 404],
  ])('%s', async (_name, call, status) => {
    asked.length = 0;
    expect((await ask(call)).status).toBe(status);
    expect(asked).toEqual([]);
  });
});

test('a body that is not JSON is no input', async () => {
  expect(JSON.parse((await ask({ body: '{"half": ' })).text)).toEqual({ ok: false, error: { code: 'INVALID_INPUT' } });
});

test('the page comes with a policy whose nonce is fresh each time, and nothing loosened', async () => {
  const get = () => ask({ method: 'GET', path: '/' });
  const [first, second] = [await get(), await get()];
  const policy = String(first.headers['content-security-policy']);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(first.text).toBe(`<meta content="${nonce}">`);
  expect(second.text).not.toBe(first.text);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

describe('the token of the projector', () => {
  const everyRoute = [...Object.keys(contract), ...Object.keys(desktopContract)];

  test('opens the stage, and hears it', async () => {
    const heard = await ask({ method: 'GET', path: `/stage?token=${projectorToken}` });
    expect(heard).toMatchObject({ status: 200, headers: { 'content-type': 'text/event-stream' } });
    expect(heard.text).toContain('data: the stage');
  });

  test('opens nothing else: every route refuses it', async () => {
    asked.length = 0;
    expect(everyRoute.length).toBeGreaterThan(50);
    for (const route of everyRoute) {
      const refused = await ask({ path: `/api/${route}`, headers: { 'x-ketenkaart-token': projectorToken } });
      expect({ route, status: refused.status }).toEqual({ route, status: 401 });
    }
    expect((await ask({ method: 'GET', path: `/api/events?token=${projectorToken}` })).status).toBe(401);
    expect(asked).toEqual([]);
  });

  test('is asked for: without it, or with that of the window, there is no stage', async () => {
    for (const given of ['', 'x', token]) {
      expect((await ask({ method: 'GET', path: `/stage?token=${given}` })).status).toBe(401);
    }
    expect(await ask({})).toMatchObject({ status: 200 });
  });
});
