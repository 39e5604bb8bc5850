import { describe, expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { headline } from '../../../shared/gaps/headline.ts';
import type { CoverageCell, GapContext } from '../../../shared/gaps/types.ts';
import { aContext, decision, houten, nieuwegein, organisation, person, position, regionUtrecht } from './gapNetwork.ts';

const inNieuwegein = [{ templateId: 'T6', areaId: nieuwegein }];
const corpKey = 'g1|T6|corp|GM0356';

function corpCell(context: Partial<GapContext>, areaId: string = nieuwegein): CoverageCell | undefined {
  const { matrix } = evaluateGaps(aContext({ checks: inNieuwegein, ...context }));
  return matrix.rows.find((row) => row.id === areaId)?.cells.find((cell) => cell.partnerTypeId === 'corp');
}

const portaal = organisation('Portaal', ['corp'], { areaIds: [nieuwegein] });
const persons = [person('p1'), person('p2')];
const twoContacts = [position('p1', 'portaal'), position('p2', 'portaal')];

describe('a cell of the matrix', () => {
  test('is filled by a confirmed party with two contact persons', () => {
    expect(corpCell({ organisations: [portaal], persons, positions: twoContacts })).toEqual({
      partnerTypeId: 'corp',
      state: 'filled',
      requirement: 'required',
      isNotApplicable: false,
      organisationIds: ['portaal'],
      personIds: [],
      possibleIds: [],
      gapKeys: [],
    });
  });

  test('is thin when it hangs on one person, also over two parties, or on nobody', () => {
    const second = organisation('Mitros', ['corp'], { areaIds: [nieuwegein] });
    const onePerson = [position('p1', 'portaal'), position('p1', 'mitros')];
    expect(corpCell({ organisations: [portaal, second], persons, positions: onePerson })?.state).toBe('thin');
    expect(corpCell({ organisations: [portaal] })?.state).toBe('thin');
  });

  test.each([
    ['2025-11-22', 'filled'],
    ['2025-11-21', 'unconfirmed'],
    [null, 'unconfirmed'],
  ])('last confirmed on %s is %s a year later', (confirmedOn, state) => {
    const organisations = [{ ...portaal, confirmedOn }];
    expect(corpCell({ organisations, persons, positions: twoContacts })?.state).toBe(state);
  });

  test('counts a year in whole months, also to 29 February', () => {
    const organisations = [{ ...portaal, confirmedOn: '2027-03-01' }];
    expect(corpCell({ at: '2028-02-29', organisations, persons, positions: twoContacts })?.state).toBe('filled');
    expect(corpCell({ at: '2028-03-01', organisations, persons, positions: twoContacts })?.state).toBe('unconfirmed');
  });

  test('is not known until the user confirms that nobody is there', () => {
    expect(corpCell({})).toMatchObject({ state: 'unknown', gapKeys: [corpKey] });
    const restsOn =
      evaluateGaps(aContext({ checks: inNieuwegein })).gaps.find((gap) => gap.key === corpKey)?.restsOn ?? '';
    expect(corpCell({ decisions: [decision(corpKey, { restsOn })] })?.state).toBe('missing');
  });
});

describe('the matrix', () => {
  test('of a region has a row for each of its municipalities, while the totals take the region as one', () => {
    const checks = [{ templateId: 'T6', areaId: regionUtrecht }];
    const { matrix, coverage } = evaluateGaps(aContext({ checks, organisations: [portaal] }));
    expect(matrix.rows).toHaveLength(26);
    expect(matrix.rows.find((row) => row.id === houten)?.name).toBe('Houten');
    expect(matrix.totals).toEqual({ required: 208, filled: 1 });
    expect(coverage).toEqual({ required: 8, filled: 1 });
  });

  test('of a region follows the decision on the whole region', () => {
    const checks = [{ templateId: 'T6', areaId: regionUtrecht }];
    const key = 'g1|T6|corp|VR09';
    const restsOn = evaluateGaps(aContext({ checks })).gaps.find((gap) => gap.key === key)?.restsOn ?? '';
    expect(corpCell({ checks, decisions: [decision(key, { restsOn })] }, houten)).toMatchObject({
      state: 'missing',
      gapKeys: [key],
    });
  });

  test('puts required columns first and names a type that two templates share once', () => {
    const checks = ['T6', 'T4'].map((templateId) => ({ templateId, areaId: nieuwegein }));
    const { matrix, coverage } = evaluateGaps(aContext({ checks }));
    const required = matrix.columns
      .filter((column) => column.requirement === 'required')
      .map((each) => each.partnerTypeId);
    expect(matrix.columns.slice(0, required.length).map((each) => each.partnerTypeId)).toEqual(required);
    expect(required.toSorted()).toEqual(
      [
        'centrumgem',
        'gem_sd',
        'corp',
        'bw',
        'mo',
        'wijkteam',
        'wi',
        'ggz',
        'gem_oov',
        'gem_bestuur',
        'politie',
        'bbem',
      ].toSorted(),
    );
    expect(coverage).toEqual({ required: 12, filled: 0 });
  });

  test('a party that is not needed here is not counted', () => {
    const restsOn =
      evaluateGaps(aContext({ checks: inNieuwegein })).gaps.find((gap) => gap.key === corpKey)?.restsOn ?? '';
    const decisions = [decision(corpKey, { status: 'not_applicable', restsOn })];
    expect(evaluateGaps(aContext({ checks: inNieuwegein, decisions })).coverage).toEqual({ required: 7, filled: 0 });
  });
});

describe('the headline', () => {
  const t6 = { id: 'T6', label: 'Uitstroom maatschappelijke opvang en beschermd wonen' };
  const t4 = { id: 'T4', label: 'Woonoverlast' };
  const own = { id: 'own', label: 'Buurtgezinnen' };

  test.each([
    [
      { required: 9, filled: 3 },
      ['Nieuwegein'],
      [t6],
      'In Nieuwegein ontbreken 6 van de 9 verplichte partners voor uitstroom uit de opvang.',
    ],
    [
      { required: 7, filled: 6 },
      ['Nieuwegein'],
      [t6],
      'In Nieuwegein ontbreekt 1 van de 7 verplichte partners voor uitstroom uit de opvang.',
    ],
    [
      { required: 8, filled: 0 },
      [],
      [t6],
      'In dit netwerk ontbreken alle 8 verplichte partners voor uitstroom uit de opvang.',
    ],
    [
      { required: 8, filled: 8 },
      ['Houten'],
      [t6, t4],
      'In Houten zijn alle 8 verplichte partners voor uitstroom uit de opvang en woonoverlast in beeld.',
    ],
    [
      { required: 1, filled: 0 },
      ['Houten'],
      [own],
      'In Houten ontbreekt de enige verplichte partner voor buurtgezinnen.',
    ],
    [
      { required: 1, filled: 1 },
      ['Houten'],
      [own],
      'In Houten is de enige verplichte partner voor buurtgezinnen in beeld.',
    ],
    [{ required: 0, filled: 0 }, ['Houten'], [own], 'In Houten zijn er geen verplichte partners voor buurtgezinnen.'],
    [
      { required: 24, filled: 12 },
      ['A', 'B', 'C'],
      [t6, t4, own],
      'In 3 gebieden ontbreken 12 van de 24 verplichte partners voor 3 ketens.',
    ],
  ])('for %j in %j', (totals, areaNames, templates, sentence) => {
    expect(headline({ totals, areaNames, templates }, 'nl')).toBe(sentence);
  });

  test.each([
    [{ required: 9, filled: 3 }, 'In Houten 6 of the 9 required partners for residential nuisance are missing.'],
    [{ required: 9, filled: 8 }, 'In Houten 1 of the 9 required partners for residential nuisance is missing.'],
    [{ required: 9, filled: 9 }, 'In Houten all 9 required partners for residential nuisance are on the map.'],
    [{ required: 9, filled: 0 }, 'In Houten all 9 required partners for residential nuisance are missing.'],
    [{ required: 1, filled: 0 }, 'In Houten the only required partner for residential nuisance is missing.'],
    [{ required: 1, filled: 1 }, 'In Houten the only required partner for residential nuisance is on the map.'],
    [{ required: 0, filled: 0 }, 'In Houten there are no required partners for residential nuisance.'],
  ])('in English for %j', (totals, sentence) => {
    expect(headline({ totals, areaNames: ['Houten'], templates: [t4] }, 'en')).toBe(sentence);
  });
});
