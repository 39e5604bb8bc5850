// app://ketenkaart/…: the interface's files from a list made at start, each with the content security policy.
import { randomBytes } from 'node:crypto';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy, noncePlace, type Page } from '../backend/http/pages.ts';

export const appOrigin = 'app://ketenkaart';

/** Must run before the app is ready: gives app:// an origin, and nothing that loosens a rule. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the interface to windows of this session; any address that is not in the list is 404. */
export function serveApp(session: Session, pages: ReadonlyMap<string, Page>): void {
  session.protocol.handle('app', (request) => {
    const url = new URL(request.url);
    const page = url.host === 'ketenkaart' ? pages.get(url.pathname === '/' ? '/index.html' : url.pathname) : undefined;
    if (!page) return new Response('', { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const isPage = page.mime.startsWith('text/html');
    const body = isPage ? page.bytes.toString('utf8').replaceAll(noncePlace, nonce) : new Uint8Array(page.bytes);
    return new Response(body, {
      headers: {
        'content-type': page.mime,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
}
