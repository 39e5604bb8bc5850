import { describe, expect, it } from 'vitest';
import { addressWith } from './addressWith.ts';

describe('one part of an address', () => {
  const known = { street: 'Dorpsstraat 1', postcode: '', city: '', country: '' };

  it('is added to what is known, or begins an address', () => {
    expect(addressWith(known, 'city', ' Nieuwegein ')).toEqual({ ...known, city: 'Nieuwegein' });
    expect(addressWith(null, 'street', 'Dorpsstraat 1')).toEqual(known);
  });

  it('ends the address when it was the last', () => {
    expect(addressWith(known, 'street', ' ')).toBeNull();
    expect(addressWith(null, 'city', '')).toBeNull();
  });
});
