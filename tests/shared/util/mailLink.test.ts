import { expect, test } from 'vitest';
import { allowedLink } from '../../../shared/util/allowedLink.ts';
import { longestMailLink, mailLink } from '../../../shared/util/mailLink.ts';

test('address, subject and text stand in the link, and no text can add a header or a second address', () => {
  const { url, hasBody } = mailLink('info@example.org', 'Klopt dit? & meer', 'Regel één\nTwee?bcc=x@example.org&cc=y');
  expect(hasBody).toBe(true);
  expect(url).toBe(
    'mailto:info@example.org?subject=Klopt%20dit%3F%20%26%20meer&body=Regel%20%C3%A9%C3%A9n%0D%0ATwee%3Fbcc%3Dx%40example.org%26cc%3Dy',
  );
  expect(allowedLink(url)).toBe(url);
  const sly = mailLink('a@example.org?bcc=b@example.org', 'x', 'y').url;
  expect([...new URL(sly).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('a text too long for a link stays out whole, and the link stays within the limit', () => {
  const fits = mailLink(
    'info@example.org',
    'x',
    'a'.repeat(longestMailLink - 'mailto:info@example.org?subject=x&body='.length),
  );
  expect(fits.hasBody).toBe(true);
  expect(fits.url).toHaveLength(longestMailLink);
  const long = mailLink('info@example.org', 'x', 'a'.repeat(longestMailLink));
  expect(long).toEqual({ url: 'mailto:info@example.org?subject=x', hasBody: false });
});
