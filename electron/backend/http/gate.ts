// Who may speak to browser mode: only this machine, only the page that was given the token, only JSON.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export type Refusal = { readonly status: number; readonly why: string };

/**
 * Checks that hold for every request. `Host` must be ours, which stops DNS rebinding; no page of another origin gets
 * an answer.
 */
export function refuseStranger(request: IncomingMessage, port: number): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return { status: 421, why: 'host' };
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return { status: 403, why: 'origin' };
  return null;
}

/** Checks a call: token in a header, JSON, and an origin, which every browser sends with a POST. */
export function refuseCall(request: IncomingMessage, token: string): Refusal | null {
  if (request.method !== 'POST') return { status: 405, why: 'method' };
  if (request.headers.origin === undefined) return { status: 403, why: 'origin' };
  if (request.headers['content-type'] !== 'application/json') return { status: 415, why: 'content type' };
  return hasToken(String(request.headers['x-ketenkaart-token'] ?? ''), token) ? null : { status: 401, why: 'token' };
}

/** Compares in constant time, so that the token cannot be guessed letter by letter. */
export function hasToken(given: string, token: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}
