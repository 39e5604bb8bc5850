import { describe, expect, test } from 'vitest';
import { foldCompact, foldText, foldWords, personSortKey, sortKey } from '../../../shared/text/fold.ts';

describe('foldText', () => {
  test('two spellings a reader would call the same become the same', () => {
    const spellings = [
      'Súdwest-Fryslân',
      'Café-Noël',
      'IĲsselstein',
      'Straße',
      'Søren Ærø',
      'Łódź',
      'İstanbul',
      'ISTANBUL ıı',
      'Ｆull',
    ];
    expect(spellings.map(foldText)).toEqual([
      'sudwest-fryslan',
      'cafe-noel',
      'iijsselstein',
      'strasse',
      'soren aero',
      'lodz',
      'istanbul',
      'istanbul ii',
      'full',
    ]);
  });

  test('folding twice changes nothing more', () => {
    for (const text of ['Ö. Yıldız', 'ΟΔΥΣΣΕΥΣ', "'s-Gravenhage", 'ﬁetsenmaker ½']) {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }
  });

  test('an accent that is a sign of its own folds like one that is part of the letter', () => {
    expect(foldText('e\u0301e\u0301n')).toBe(foldText('één'));
  });
});

test('foldWords leaves words, foldCompact leaves letters and digits', () => {
  expect(foldWords("  Gem. 's-Hertogenbosch (OOV) ")).toBe('gem s hertogenbosch oov');
  expect(foldCompact('Voorbeeld Zorg B.V. 24/7')).toBe('voorbeeldzorgbv247');
});

test('a Dutch person is filed under the family name, without the tussenvoegsel', () => {
  const names = [
    { givenName: 'Anna', prefix: 'van der', familyName: 'Zwart' },
    { givenName: 'Bob', prefix: '', familyName: 'Jansen' },
    { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    { givenName: 'Fatima', prefix: '', familyName: '' },
    { givenName: 'Çelik', prefix: "van 't", familyName: 'Aa' },
  ];
  const inOrder = [...names]
    .sort((a, b) => (personSortKey(a) < personSortKey(b) ? -1 : 1))
    .map((name) => name.familyName || name.givenName);
  expect(inOrder).toEqual(['Aa', 'Fatima', 'Jansen', 'Jansen', 'Zwart']);
  expect(personSortKey({ givenName: 'Anna', prefix: 'van', familyName: 'Jansen' })).toBe('jansen anna van');
});

test('an organisation is filed without its article', () => {
  expect(['De Tussenvoorziening', "'s-Hertogenbosch", "'t Huis", 'Derde Thuis', 'De'].map(sortKey)).toEqual([
    'tussenvoorziening',
    'hertogenbosch',
    'huis',
    'derde thuis',
    'de',
  ]);
});
