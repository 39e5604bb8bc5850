import { describe, expect, it } from 'vitest';
import { initialsOf, namePatch } from './personName.ts';
import { Refusal } from './refusal.ts';

describe('a name in one field', () => {
  it('is taken apart as it is said and as it is listed', () => {
    const parts = { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' };
    expect(namePatch('Anna van Jansen')).toEqual(parts);
    expect(namePatch('Jansen, Anna van')).toEqual(parts);
    expect(namePatch('mw. drs. Fatima Bakker')).toEqual({
      title: 'mw. drs.',
      givenName: 'Fatima',
      prefix: '',
      familyName: 'Bakker',
    });
  });

  it('is refused when there is no name in it', () => {
    expect(() => namePatch('  ')).toThrow(Refusal);
  });

  it('has initials without the tussenvoegsel', () => {
    expect(initialsOf({ givenName: 'Anna', familyName: 'Jansen' })).toBe('AJ');
    expect(initialsOf({ givenName: 'élise', familyName: "'t Hart" })).toBe('ÉT');
    expect(initialsOf({ givenName: 'Mo', familyName: '' })).toBe('M');
  });
});
