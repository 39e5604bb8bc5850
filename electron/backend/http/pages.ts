// The files of the interface, from a list made once at start: no path of a request ever reaches the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export type Page = { readonly mime: string; readonly bytes: Buffer };

const mimes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Every servable file below `folder` by its address, such as `/assets/index.js`. */
export function readPages(folder: string): ReadonlyMap<string, Page> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap((entry): [string, Page][] => {
      const path = join(entry.parentPath, entry.name);
      const mime = mimes[extname(entry.name)];
      if (!mime) return [];
      return [[`/${relative(folder, path).split(sep).join('/')}`, { mime, bytes: readFileSync(path) }]];
    }),
  );
}

/** Where `index.html` has a place for the style nonce of this load. */
export const noncePlace = '__STYLE_NONCE__';

/** The content security policy of every page; grounds in docs/adr. Only style tags with the nonce of this load apply. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
