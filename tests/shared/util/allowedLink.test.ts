import { expect, test } from 'vitest';
import { allowedLink } from '../../../shared/util/allowedLink.ts';

test.each(['https://lister.example.org/pad', 'mailto:a@example.org', 'tel:000-0000001', ' HTTPS://EXAMPLE.ORG '])(
  '%j may be opened',
  (url) => {
    expect(allowedLink(url)).toBe(url.trim());
  },
);

test.each([
  'http://example.org',
  'file:///etc/passwd',
  'smb://server/share',
  'ms-msdt:/id',
  ...['', ' \t', 'JAVA'].map((before) => `${before || 'java'}script:alert(1)`),
  'data:text/html,x',
  'blob:https://example.org/1',
  '//example.org',
  'example.org',
  '',
])('%j may not', (url) => {
  expect(allowedLink(url)).toBeNull();
});
