import { describe, expect, test } from 'vitest';
import { areSlips } from '../../../shared/import/match.ts';
import { givenNamesFit, lineKey, namesFit } from '../../../shared/import/personKeys.ts';
import { addSlips, createSlipIndex, findBySlips } from '../../../shared/import/slipIndex.ts';
import { addTrigrams, createTrigramIndex, findByTrigrams } from '../../../shared/import/trigramIndex.ts';
import { planOf, rowAt } from './planOf.ts';

/** Codes of the reasons why a second organisation may be the first; empty when it is not proposed. */
function organisationReasons(first: string, second: string): string[] {
  const plan = planOf(['Organisatie;Telefoon', `"${first}";`, `"${second}";`]);
  return rowAt(plan, 3).doubts.flatMap((doubt) =>
    doubt.candidates.flatMap((candidate) => candidate.reasons.map((reason) => reason.code)),
  );
}

describe('organisations', () => {
  test.each([
    ['Stichting Voorbeeldzorg', 'Voorbeeld Zorg B.V.', ['MATCH_LEGAL_FORM']],
    ['Voorbeeldzorg Noord', 'Vorbeeldzorg Noord', ['MATCH_SIMILAR_NAME']],
    ['Voorbeeldzorg', 'Voorbeeldzorg Eindhoven', ['MATCH_WITHOUT_PLACE']],
    ['Voorbeeldzorg Eindhoven', 'Voorbeeldzorg', ['MATCH_WITHOUT_PLACE']],
    ['Gemeente Den Bosch', "Gemeente 's-Hertogenbosch", ['MATCH_SAME_MUNICIPALITY']],
    ['Zorg- en Veiligheidshuis', 'ZVH', ['MATCH_ABBREVIATION']],
    ['De Oude Naam', 'Voorbeeldzorg (v/h De Oude Naam)', ['MATCH_OTHER_NAME']],
    ['Gemeente Bergen (NH.)', 'Bergen (NH.)', ['MATCH_SAME_MUNICIPALITY']],
    ['Stichting Duinwerk', 'Stihcting Duinwerk', ['MATCH_LEGAL_FORM']],
    ['Stichting De Brugzorg', 'DeBrugzorg', ['MATCH_LEGAL_FORM']],
    ['Duinwerk', 'Duiwerk', ['MATCH_SIMILAR_NAME']],
  ])('%s may be %s', (first, second, codes) => {
    expect(organisationReasons(first, second)).toEqual(codes);
  });

  test.each([
    ['Voorbeeldzorg Eindhoven', 'Voorbeeldzorg Helmond'],
    ['Politie', 'Politie Eindhoven'],
    ['Politie basisteam X', 'Politie basisteam Y'],
    ['Wijkteam Noord', 'Wijkteam Zuid'],
    ['GGD Groningen', 'GGD Drenthe'],
    ['Basisschool 12', 'Basisschool 13'],
    ['Stichting De Brug', 'Stichting De Burcht'],
    ['Voorbeeldzorg', 'Voorbeeldzorg Thuis'],
    ['Esdoornhulp', 'Esdoornhuis'],
    ['Esdoornwonen Oost', 'EsdoornwonenWest'],
  ])('%s is not %s', (first, second) => {
    expect(organisationReasons(first, second)).toEqual([]);
  });

  test('case, accents and signs make no other organisation', () => {
    const plan = planOf(['Organisatie', 'Café-Huis', 'CAFE HUIS', 'café huis.']);
    expect([plan.organisations.length, plan.rows.map((row) => row.outcome)]).toEqual([1, ['new', 'same', 'same']]);
  });

  test('a shared mailbox and a name that is somewhat alike is a reason to ask', () => {
    const plan = planOf([
      'Organisatie;E-mail',
      'Voorbeeldzorg;info@example.org',
      'Voorbeeldzorg Thuis;info@example.org',
      'Iets heel anders;info@example.org',
    ]);
    expect(rowAt(plan, 3).doubts[0]?.candidates[0]?.reasons.map((reason) => reason.code)).toEqual([
      'MATCH_SAME_EMAIL',
      'MATCH_SIMILAR_NAME',
    ]);
    expect(rowAt(plan, 4).doubts).toEqual([]);
  });

  test('departments of two organisations with one name are two', () => {
    const plan = planOf([
      'Organisatie;Afdeling;Naam',
      'Gemeente Eindhoven;OOV;Anna Bos',
      'Gemeente Helmond;OOV;Bo Smit',
      'gemeente eindhoven;oov;Cas Post',
    ]);
    expect(plan.rows.map((row) => row.department)).toEqual(['o2d', 'o3d', 'o2d']);
  });
});

/** What a second person is taken for, with the reasons. */
function personOutcome(first: string, second: string) {
  const plan = planOf(['Organisatie;Naam;E-mail;Mobiel', first, second]);
  const row = rowAt(plan, 3);
  const reasons = row.doubts.flatMap((doubt) =>
    doubt.about === 'person' ? doubt.candidates.flatMap((each) => each.reasons.map((reason) => reason.code)) : [],
  );
  return [plan.persons.length, reasons];
}

describe('persons', () => {
  test('the same name at the same organisation is the same person', () => {
    expect(personOutcome('A;Anna van Jansen;;', 'A;Jansen, Anna van;;06-12345678')).toEqual([1, []]);
  });

  test('the same address with initials that fit is the same person', () => {
    expect(personOutcome('A;Anna van Jansen;anna@example.org;', 'A;A. Jansen;Anna@example.org;')).toEqual([1, []]);
  });

  test('initials without an address are a question', () => {
    expect(personOutcome('A;Anna van Jansen;anna@example.org;', 'A;A. Jansen;;')).toEqual([
      2,
      ['MATCH_SAME_ORGANISATION', 'MATCH_INITIALS_FIT'],
    ]);
  });

  test('a slip of the pen at the same organisation is a question', () => {
    expect(personOutcome('A;Anna Jansen;;', 'A;Anna Janssen;;')).toEqual([
      2,
      ['MATCH_SAME_ORGANISATION', 'MATCH_SIMILAR_NAME'],
    ]);
  });

  test('the same whole name elsewhere is a question, initials elsewhere are nobody', () => {
    expect(personOutcome('A;Anna Jansen;;', 'B;Anna Jansen;;')).toEqual([
      2,
      ['MATCH_SAME_NAME', 'MATCH_OTHER_ORGANISATION'],
    ]);
    expect(personOutcome('A;A. Jansen;;', 'B;A. Jansen;;')).toEqual([2, []]);
  });

  test('with other tussenvoegsels it is a question here, and nobody elsewhere', () => {
    expect(personOutcome('A;Anna de Berg;;', 'A;Anna van Berg;;')).toEqual([
      2,
      ['MATCH_SAME_NAME', 'MATCH_SAME_ORGANISATION'],
    ]);
    expect(personOutcome('A;Anna van den Berg;;', 'A;Anna v.d. Berg;;')).toEqual([1, []]);
    expect(personOutcome('A;Anna de Berg;;', 'B;Anna van Berg;;')).toEqual([2, []]);
  });

  test('initials and a number of their own is a question, wherever they work', () => {
    expect(personOutcome('A;Anna Jansen;;06-00000001', 'B;A. Jansen;;0600000001')).toEqual([
      2,
      ['MATCH_SAME_PHONE', 'MATCH_OTHER_ORGANISATION', 'MATCH_INITIALS_FIT'],
    ]);
  });

  test('initials and the number of a switchboard are nobody', () => {
    const colleagues = ['Anna Jansen', 'Bas Smit', 'Cor Post', 'Dirk Bos'].map((name) => `A;${name};;06-00000001`);
    const plan = planOf(['Organisatie;Naam;E-mail;Mobiel', ...colleagues, 'B;A. Jansen;;06-00000001']);
    expect(rowAt(plan, 6).doubts).toEqual([]);
  });

  test('another address with the number of before is a question, wherever they work', () => {
    const rows = [
      'A;Anna Jansen;anna@a.example.org;06-00000001',
      'B;Anna Jansen;anna@b.example.org;06-00000001',
    ] as const;
    expect(personOutcome(...rows)).toEqual([
      2,
      ['MATCH_SAME_NAME', 'MATCH_SAME_PHONE', 'MATCH_OTHER_EMAIL', 'MATCH_OTHER_ORGANISATION'],
    ]);
  });

  test('where the organisation is a question, its people are looked for there too', () => {
    expect(personOutcome('Stichting Duinwerk;Anna Jansen;;', 'Duinwerk;A. Jansen;;')).toEqual([
      2,
      ['MATCH_SIMILAR_ORGANISATION', 'MATCH_INITIALS_FIT'],
    ]);
  });

  test('two people who share a mailbox are two', () => {
    expect(personOutcome('A;Anna Bos;duo@example.org;', 'A;Karim Aydin;duo@example.org;')).toEqual([2, []]);
  });

  test('a shared number and a name mistyped is a question', () => {
    expect(personOutcome('A;Anna Jansen;;06-12345678', 'B;Anna Janssen;;0612345678')).toEqual([
      2,
      ['MATCH_SAME_PHONE', 'MATCH_OTHER_ORGANISATION', 'MATCH_SIMILAR_NAME'],
    ]);
  });

  test('who stands first in the list makes no difference', () => {
    const rows = ['A;A. Jansen;;', 'A;Anna Jansen;anna@example.org;', 'A;A. Jansen;anna@example.org;'];
    const inOrder = planOf(['Organisatie;Naam;E-mail;Mobiel', ...rows]);
    const reversed = planOf(['Organisatie;Naam;E-mail;Mobiel', ...rows.toReversed()]);
    const names = (plan: typeof inOrder) =>
      plan.persons.map((person) => `${person.after.givenName} ${person.addContactPoints.length}`).toSorted();
    expect(names(inOrder)).toEqual(['A. 0', 'Anna 1']);
    expect(names(reversed)).toEqual(names(inOrder));
  });
});

test('keys of names do not mind where the tussenvoegsel stands', () => {
  const key = (givenName: string, prefix: string, familyName: string) => lineKey({ givenName, prefix, familyName });
  expect(
    new Set([key('Anna', 'van der', 'Berg'), key('Anna', '', 'van der Berg'), key('Anna van der', '', 'Berg')]),
  ).toEqual(new Set(['anna berg']));
  expect([
    givenNamesFit('A.', 'Anna'),
    givenNamesFit('J.P.', 'Jan Peter'),
    givenNamesFit('', 'Anna'),
    givenNamesFit('Anna', 'Annet'),
    givenNamesFit('B.', 'Anna'),
  ]).toEqual([true, true, true, false, false]);
  const single = { givenName: 'Fatima', prefix: '', familyName: '' };
  expect([
    namesFit(single, { givenName: 'Fatima', prefix: '', familyName: 'Aydin' }),
    namesFit(single, { givenName: 'Anna', prefix: '', familyName: 'Aydin' }),
  ]).toEqual([true, false]);
});

test('slips pair word by word; figures and short words must be equal', () => {
  expect(areSlips(['voorbeeldzorg', 'noord'], ['vorbeeldzorg', 'noord'])).toBe(true);
  expect(areSlips(['basisteam', 'x'], ['basisteam', 'y'])).toBe(false);
  expect(areSlips(['school12'], ['school13'])).toBe(false);
});

test('a text with one slip is found among many, by the letters that are left', () => {
  const index = createSlipIndex();
  const names = Array.from({ length: 500 }, (_unused, number) => `stichting${number}`).concat('voorbeeldzorg');
  names.forEach((name, number) => addSlips(index, number, name));
  const slips = ['voorbeeldzorg', 'vorbeeldzorg', 'vooorbeeldzorg', 'voorbeedlzorg', 'voorbeeldzork'];
  expect(slips.map((slip) => findBySlips(index, slip))).toEqual(slips.map(() => [500]));
  expect(findBySlips(index, 'vorbeldzorg')).toEqual([]);
});

test('rare trigrams find what looks alike, without going through what everybody has', () => {
  const index = createTrigramIndex();
  const names = [
    ...Array.from({ length: 500 }, (_unused, number) => `stichting ${number}`),
    'voorbeeldzorg',
    'voorbeldzorg',
  ];
  names.forEach((name, number) => addTrigrams(index, number, name));
  expect(findByTrigrams(index, 'voorbeeldzorgen', 5)).toEqual([500, 501]);
  expect(findByTrigrams(index, 'iets anders', 5)).toEqual([]);
  expect(findByTrigrams(index, '', 5)).toEqual([]);
});
