/** Postcode, street and town of one row, and a website. The postcode is that of the Netherlands (PostNL: 1234 AB). */
import type { Address } from '../../schema/contactPoint.ts';
import type { Reason } from '../types.ts';

const postcodePattern = /^([1-9]\d{3})\s?((?!SA|SD|SS)[A-Z]{2})$/iu;
const postcodeInside = /\b([1-9]\d{3})\s?((?!SA|SD|SS)[A-Z]{2})\b/u;

export type PostcodeReading = { readonly postcode: string; readonly issue: Reason | null };

/** `1234ab` → `1234 AB`; four digits alone and anything else stay as typed, with an issue. Empty gives `''`. */
export function normalisePostcode(cell: string): PostcodeReading {
  const text = cell.trim();
  if (text === '') return { postcode: '', issue: null };
  const match = postcodePattern.exec(text.replace(/[-.]/gu, ''));
  if (match !== null) return { postcode: `${match[1]} ${(match[2] ?? '').toUpperCase()}`, issue: null };
  if (/^[1-9]\d{3}$/u.test(text))
    return { postcode: text, issue: { code: 'POSTCODE_DIGITS_ONLY', params: { value: text } } };
  return { postcode: text, issue: { code: 'POSTCODE_UNREADABLE', params: { value: text } } };
}

export type AddressReading = { readonly address: Address | null; readonly issue: Reason | null };

/** Puts the address columns together; a whole address in the street column is taken apart at its postcode. */
export function readAddress(street: string, postcode: string, city: string): AddressReading {
  const line = street.replace(/\s+/gu, ' ').trim();
  const inside = postcode.trim() === '' ? postcodeInside.exec(line) : null;
  const own = normalisePostcode(inside === null ? postcode : inside[0]);
  const before = inside === null ? line : line.slice(0, inside.index).replace(/[\s,;]+$/u, '');
  const behind = inside === null ? '' : line.slice(inside.index + inside[0].length).replace(/^[\s,;]+/u, '');
  const address: Address = { street: before, postcode: own.postcode, city: city.trim() || behind, country: '' };
  const isEmpty = address.street === '' && address.postcode === '' && address.city === '';
  return { address: isEmpty ? null : address, issue: own.issue };
}

export type WebsiteReading = { readonly website: string; readonly issue: Reason | null };

/** `www.voorbeeld.example.org` → `https://www.voorbeeld.example.org`; only http and https are let in. */
export function readWebsite(cell: string): WebsiteReading {
  const text = cell.trim().replace(/^<|>$/gu, '');
  if (text === '') return { website: '', issue: null };
  if (text.length > 2_000)
    return { website: '', issue: { code: 'WEBSITE_UNREADABLE', params: { value: text.slice(0, 200) } } };
  const withScheme = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
  const isWeb =
    /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}(?::\d{2,5})?(?:[/?#]\S*)?$/iu.test(
      withScheme,
    );
  if (!isWeb) return { website: '', issue: { code: 'WEBSITE_UNREADABLE', params: { value: text.slice(0, 200) } } };
  return { website: withScheme, issue: null };
}
