/** One cell with a number in the trade register of the Chamber of Commerce (KvK): eight digits, without a check digit. */
import type { Reason } from '../types.ts';

export type KvkReading = {
  /** Eight digits, or `''`. */
  readonly kvk: string;
  readonly issue: Reason | null;
};

/** `KvK: 12.34 56 78` → `12345678`; a sheet takes the zero off `01234567`, which is put back and said. */
export function readKvk(cell: string): KvkReading {
  const text = cell.trim();
  if (text === '') return { kvk: '', issue: null };
  const digits = text
    .replace(/^(?:kvk|k\.v\.k\.|handelsregister)(?:[ -]?(?:nummer|nr\.?))?\s*:?\s*/iu, '')
    .replace(/[\s.-]/gu, '');
  if (/^\d{8}$/u.test(digits)) return { kvk: digits, issue: null };
  if (/^\d{7}$/u.test(digits)) {
    const kvk = `0${digits}`;
    return { kvk, issue: { code: 'KVK_LOST_ZERO', params: { value: digits, kvk } } };
  }
  return { kvk: '', issue: { code: 'KVK_UNREADABLE', params: { value: text.slice(0, 200) } } };
}
