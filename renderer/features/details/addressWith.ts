import type { Address } from '../../../shared/schema/contactPoint.ts';

const empty: Address = { street: '', postcode: '', city: '', country: '' };

/** An address with one part replaced; null when nothing is left of it. */
export function addressWith(address: Address | null, part: keyof Address, text: string): Address | null {
  const next = { ...(address ?? empty), [part]: text.trim() };
  return Object.values(next).every((value) => value === '') ? null : next;
}
