import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import type { GapContext, ListedGap } from '../../../shared/gaps/types.ts';
import { reasonsEn } from '../../../shared/gaps/reasons.en.ts';
import { reasonsNl } from '../../../shared/gaps/reasons.nl.ts';
import { aContext, decision, houten, movingOn, nieuwegein, organisation, person, position } from './gapNetwork.ts';

const inNieuwegein = [{ templateId: 'T6', areaId: nieuwegein }];
const corpKey = 'g1|T6|corp|GM0356';

function gap(context: GapContext, key: string): ListedGap | undefined {
  return evaluateGaps(context).gaps.find((each) => each.key === key);
}

const nothingAsked = { columns: [], rows: [], totals: { required: 0, filled: 0 } };

describe('an evaluation', () => {
  test('of an empty network without a template says what to do', () => {
    expect(evaluateGaps(aContext())).toEqual({
      at: '2026-11-21',
      checks: [],
      coverage: { required: 0, filled: 0 },
      matrix: nothingAsked,
      byTheme: nothingAsked,
      byLevel: nothingAsked,
      headline: {
        nl: 'Kies een sjabloon om te zien wie er mist.',
        en: 'Choose a template to see who is missing.',
      },
      gaps: [],
    });
  });

  test('of an empty network with a template names every partner of the template', () => {
    const report = evaluateGaps(aContext({ checks: inNieuwegein }));
    expect(report.coverage).toEqual({ required: 8, filled: 0 });
    expect(report.gaps.filter(({ kind }) => kind === 'g1')).toHaveLength(17);
    expect([...new Set(report.gaps.map(({ kind }) => kind))].toSorted()).toEqual(['g1', 'g5', 'g7']);
    expect(report.headline.nl).toBe('In Nieuwegein ontbreken alle 8 verplichte partners voor uitstroom uit de opvang.');
  });

  test('puts required before desirable, then the gap in most municipalities, then the key', () => {
    const checks = [nieuwegein, houten].map((areaId) => ({ templateId: 'T6', areaId }));
    const organisations = ['centrumgem', 'gem_sd', 'bw', 'mo', 'wijkteam', 'wi'].map((type) =>
      organisation(type, [type], { areaIds: ['VR09'] }),
    );
    const portaal = organisation('Portaal', ['corp'], { areaIds: [houten] });
    const people = [...organisations, portaal].map((each) => position('p1', each.id));
    const context = aContext({
      checks,
      organisations: [...organisations, portaal],
      persons: [person('p1')],
      positions: people,
    });
    expect(
      evaluateGaps(context)
        .gaps.filter(({ kind }) => kind === 'g1')
        .slice(0, 5)
        .map((each) => each.key),
    ).toEqual([
      'g1|T6|ggz|GM0321',
      'g1|T6|ggz|GM0356',
      'g1|T6|corp|GM0356',
      'g1|T6|bewind|GM0321',
      'g1|T6|bewind|GM0356',
    ]);
  });

  test('is the same whatever the order in which records come', () => {
    const base = aContext({
      checks: inNieuwegein,
      organisations: movingOn,
      persons: [person('p1'), person('p2')],
      positions: [position('p1', 'lister'), position('p2', 'portaal'), position(null, 'abrona')],
    });
    const expected = evaluateGaps(base);
    const orders = [base.organisations, base.persons, base.positions, base.areas, base.partnerTypes] as const;
    fc.assert(
      fc.property(
        fc.tuple(...orders.map((list) => fc.shuffledSubarray([...list], { minLength: list.length }))),
        (shuffled) => {
          const [organisations, persons, positions, areas, partnerTypes] = shuffled as unknown as typeof orders;
          expect(evaluateGaps({ ...base, organisations, persons, positions, areas, partnerTypes })).toEqual(expected);
        },
      ),
      { numRuns: 20, seed: 2026 },
    );
  });

  test('survives circles of parents and of areas', () => {
    const organisations = [organisation('A', [], { parentId: 'b' }), organisation('B', [], { parentId: 'a' })];
    const areas = [
      { id: 'x', name: 'X', kind: 'set' as const, memberIds: ['y'] },
      { id: 'y', name: 'Y', kind: 'set' as const, memberIds: ['x'] },
    ];
    const report = evaluateGaps(aContext({ organisations, areas, checks: [{ templateId: 'T6', areaId: 'x' }] }));
    expect(report.coverage).toEqual({ required: 8, filled: 0 });
  });
});

describe('a decision on a gap', () => {
  const open = gap(aContext({ checks: inNieuwegein }), corpKey);
  const restsOn = open?.restsOn ?? '';

  test('confirmed turns "niet bekend" into "mist"', () => {
    expect(open).toMatchObject({ state: 'unknown', status: 'new' });
    const decisions = [decision(corpKey, { restsOn })];
    expect(gap(aContext({ checks: inNieuwegein, decisions }), corpKey)).toMatchObject({
      state: 'missing',
      status: 'confirmed',
      isReopened: false,
      decision: decisions[0],
    });
  });

  test.each(['not_applicable', 'action', 'resolved'] as const)(
    '%s is kept and says nothing about existence',
    (status) => {
      const decisions = [decision(corpKey, { status, reason: 'Besproken', restsOn })];
      expect(gap(aContext({ checks: inNieuwegein, decisions }), corpKey)).toMatchObject({ state: 'unknown', status });
    },
  );

  test('comes back to the table when its ground has changed', () => {
    const decisions = [decision(corpKey, { restsOn })];
    const organisations = [organisation('Viveste', ['corp'], { areaIds: [houten] })];
    expect(gap(aContext({ checks: inNieuwegein, decisions, organisations }), corpKey)).toMatchObject({
      state: 'unknown',
      status: 'new',
      isReopened: true,
      decision: decisions[0],
    });
  });

  test('comes back when a second party of the type appears, also elsewhere', () => {
    const [viveste, mitros] = ['Viveste', 'Mitros'].map((name) => organisation(name, ['corp'], { areaIds: [houten] }));
    const before = viveste ? [viveste] : [];
    const first = gap(aContext({ checks: inNieuwegein, organisations: before }), corpKey);
    const decisions = [decision(corpKey, { restsOn: first?.restsOn ?? '' })];
    const organisations = mitros ? [...before, mitros] : [];
    expect(gap(aContext({ checks: inNieuwegein, decisions, organisations }), corpKey)?.isReopened).toBe(true);
  });

  test('stays when something else on the map changes, or the party is renamed', () => {
    const viveste = organisation('Viveste', ['corp'], { areaIds: [houten] });
    const first = gap(aContext({ checks: inNieuwegein, organisations: [viveste] }), corpKey);
    const decisions = [decision(corpKey, { restsOn: first?.restsOn ?? '' })];
    const organisations = [{ ...viveste, name: 'Viveste Wonen' }, organisation('Lister', ['bw'])];
    expect(gap(aContext({ checks: inNieuwegein, decisions, organisations }), corpKey)).toMatchObject({
      status: 'confirmed',
      isReopened: false,
    });
  });

  test('on a gap that is no longer there does no harm', () => {
    const decisions = [decision(corpKey, { restsOn })];
    expect(
      gap(aContext({ checks: inNieuwegein, decisions, organisations: [organisation('Portaal', ['corp'])] }), corpKey),
    ).toBe(undefined);
  });
});

test('every reason has a sentence in both languages', () => {
  expect(Object.keys(reasonsEn).toSorted()).toEqual(Object.keys(reasonsNl).toSorted());
});
