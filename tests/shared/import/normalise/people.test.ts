import { describe, expect, test } from 'vitest';
import { readAddressForm } from '../../../../shared/import/normalise/nameWords.ts';
import { combineNameColumns, parsePersonName, splitPersons } from '../../../../shared/import/normalise/personName.ts';

const none = { title: '', initials: '', givenName: '', prefix: '', familyName: '', fullName: '' };

describe('parsePersonName', () => {
  test.each([
    ['Jansen, A. van', ['', 'A.', 'van', 'Jansen', '']],
    ['A. van Jansen', ['', 'A.', 'van', 'Jansen', '']],
    ['van Jansen, Anna', ['', 'Anna', 'van', 'Jansen', '']],
    ['de Vries; J. (Jan)', ['', 'Jan', 'de', 'Vries', '']],
    ['Anna Jansen-de Boer', ['', 'Anna', '', 'Jansen-de Boer', '']],
    ['A. Jansen - de Boer', ['', 'A.', '', 'Jansen-de Boer', '']],
    ['mr. drs. A.B. van den Berg MSc', ['mr. drs. MSc', 'A.B.', 'van den', 'Berg', '']],
    ['Mevr. Jansen', ['mw.', '', '', 'Jansen', '']],
    ['de heer Bos', ['dhr.', '', '', 'Bos', '']],
    ['Fatima (wijkteam)', ['', 'Fatima', '', '', 'wijkteam']],
    ['Fatima', ['', 'Fatima', '', '', '']],
    ['Ö. Yildiz', ['', 'Ö.', '', 'Yildiz', '']],
    ['Café-Noël, René', ['', 'René', '', 'Café-Noël', '']],
    ['Jan Peter van der Meer', ['', 'Jan Peter', 'van der', 'Meer', '']],
    ["Lies van 't Hof", ['', 'Lies', "van 't", 'Hof', '']],
    ['Jansen A.', ['', 'A.', '', 'Jansen', '']],
    ['A.van Dijk', ['', 'A.', 'van', 'Dijk', '']],
    ['van Dijk', ['', '', 'van', 'Dijk', '']],
    ['A. Bos, MSc', ['MSc', 'A.', '', 'Bos', '']],
    ['', ['', '', '', '', '']],
    [',', ['', '', '', '', '']],
  ])('%s', (cell, parts) => {
    const name = parsePersonName(cell);
    expect([name.title, name.givenName, name.prefix, name.familyName, name.remark]).toEqual(parts);
  });
});

describe('combineNameColumns', () => {
  test('a column of its own goes before what the whole name says', () => {
    expect(
      combineNameColumns({
        ...none,
        title: 'mw',
        givenName: 'Anna',
        initials: 'A.B.',
        prefix: 'van',
        familyName: 'Jansen',
      }),
    ).toEqual({
      title: 'mw.',
      givenName: 'Anna',
      prefix: 'van',
      familyName: 'Jansen',
      remark: '',
    });
  });

  test('one word beside a first name or a tussenvoegsel is the family name', () => {
    expect(combineNameColumns({ ...none, fullName: 'Jansen', givenName: 'Anna' })).toMatchObject({
      givenName: 'Anna',
      familyName: 'Jansen',
    });
    expect(combineNameColumns({ ...none, fullName: 'Jansen', prefix: 'van' })).toMatchObject({
      givenName: '',
      prefix: 'van',
      familyName: 'Jansen',
    });
    expect(combineNameColumns({ ...none, fullName: 'El Amrani', givenName: 'Youssef' })).toMatchObject({
      familyName: 'El Amrani',
    });
    expect(combineNameColumns({ ...none, fullName: 'Anna Jansen', givenName: 'Anna' })).toMatchObject({
      givenName: 'Anna',
      familyName: 'Jansen',
    });
  });

  test('a tussenvoegsel typed into the family name, before or behind it, comes out', () => {
    expect(combineNameColumns({ ...none, familyName: 'van den Berg' })).toMatchObject({
      prefix: 'van den',
      familyName: 'Berg',
    });
    expect(combineNameColumns({ ...none, familyName: 'Berg, van den' })).toMatchObject({
      prefix: 'van den',
      familyName: 'Berg',
    });
    expect(combineNameColumns({ ...none, familyName: 'Berg, A. van den' })).toMatchObject({
      givenName: 'A.',
      prefix: 'van den',
      familyName: 'Berg',
    });
    expect(combineNameColumns({ ...none, familyName: 'Bos', fullName: 'Bos' })).toMatchObject({
      givenName: '',
      familyName: 'Bos',
    });
  });
});

test('two people in a cell are told from one', () => {
  expect(splitPersons('Anna/Karim')).toEqual(['Anna', 'Karim']);
  expect(splitPersons('Anna Bos en Karim Aydin')).toEqual(['Anna Bos', 'Karim Aydin']);
  for (const one of ['Anna Bos', 'Jansen, A. / van', 'A. Jansen-de Boer', '']) expect(splitPersons(one)).toBeNull();
});

test('forms of address come out as one of two, or not at all', () => {
  expect(['mw.', 'Mevr', 'mevrouw', 'V', 'dhr', 'De heer', 'M', 'Hr.'].map(readAddressForm)).toEqual([
    'mw.',
    'mw.',
    'mw.',
    'mw.',
    'dhr.',
    'dhr.',
    'dhr.',
    'dhr.',
  ]);
  expect(['drs.', 'Anna', 'dhr/mw', ''].map(readAddressForm)).toEqual([null, null, null, null]);
});
