// An evaluator that remembers answers as one that does not, whatever was changed in between.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGapEvaluator, evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { coverageAxes, type GapContext } from '../../../shared/gaps/types.ts';
import {
  aContext,
  consultation,
  decision,
  houten,
  nieuwegein,
  organisation,
  participation,
  person,
  position,
  relation,
} from './gapNetwork.ts';

const names = ['Een', 'Twee', 'Drie', 'Vier'];
const ids = names.map((name) => name.toLowerCase());
const one = <T>(list: readonly T[]) => fc.constantFrom(...list);
const types = ['corp', 'wijkteam', 'ggz', 'gem_sd', 'bw', 'ervar', 'weg'];
const day = one([null, '2020-01-01', '2026-11-21', '2027-01-01']);

const change = fc.oneof(
  fc.tuple(one(names), fc.subarray(types, { maxLength: 2 }), fc.subarray([nieuwegein, houten, 'VR09']), day).map(
    ([name, typeIds, areaIds, validUntil]) =>
      (context: GapContext): GapContext => ({
        ...context,
        organisations: [
          ...context.organisations.filter((each) => each.name !== name),
          organisation(name, typeIds, { areaIds, validUntil, confirmedOn: validUntil }),
        ],
      }),
  ),
  fc.tuple(one(names), one([null, ...ids, 'weg']), one(['', 'jongeren', 'niet: verslaafden'])).map(
    ([name, parentId, excludes]) =>
      (context: GapContext): GapContext => ({
        ...context,
        organisations: context.organisations.map((each) =>
          each.name === name ? { ...each, parentId, excludes } : each,
        ),
      }),
  ),
  fc.tuple(one(['p1', 'p2']), one(['present', 'missing'] as const), day).map(
    ([id, presence, validUntil]) =>
      (context: GapContext): GapContext => ({
        ...context,
        persons: [...context.persons.filter((each) => each.id !== id), person(id, { presence, validUntil })],
      }),
  ),
  fc.tuple(one(['p1', 'p2', null]), one(ids), one(['woonconsulent', null]), day).map(
    ([personId, place, roleId, validUntil]) =>
      (context: GapContext): GapContext => ({
        ...context,
        positions: [
          ...context.positions.filter((each) => each.personId !== personId || each.organisationId !== place),
          position(personId, place, { roleId, validUntil, level: 'casus' }),
        ],
      }),
  ),
  fc.tuple(one(ids), one(ids), one(['verwijst', 'opschaling']), one(['existing', 'desired'] as const)).map(
    ([from, to, type, status]) =>
      (context: GapContext): GapContext => ({
        ...context,
        relations: [...context.relations.slice(-3), relation(from, type, to, { status })],
      }),
  ),
  fc.tuple(day, one(ids)).map(
    ([validUntil, who]) =>
      (context: GapContext): GapContext => ({
        ...context,
        consultations: [consultation('Tafel', 'uitstroomtafel', { validUntil, frequency: 'yearly' })],
        participations: [participation('tafel', who)],
      }),
  ),
  one(['g1|T6|corp|GM0356', 'g9|*']).map(
    (key) =>
      (context: GapContext): GapContext => ({ ...context, decisions: [decision(key, { restsOn: '' })] }),
  ),
  one(['VR09', nieuwegein, null]).map(
    (areaId) =>
      (context: GapContext): GapContext => ({ ...context, checks: [{ templateId: 'T6', areaId }] }),
  ),
  one(['2026-11-21', '2020-01-01']).map(
    (at) =>
      (context: GapContext): GapContext => ({ ...context, at }),
  ),
);

test('after any change the answer is that of a fresh evaluation, and holds no number that is none', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 16 }), (changes) => {
      const evaluate = createGapEvaluator();
      let context = aContext({
        checks: [{ templateId: 'T6', areaId: nieuwegein }],
        persons: ['p1', 'p2'].map((id) => person(id)),
      });
      for (const [index, each] of changes.entries()) {
        context = each(context);
        const axis = coverageAxes[index % coverageAxes.length] ?? 'municipality';
        const report = evaluate(context, axis);
        const whole = evaluateGaps(context);
        expect(report).toEqual({
          ...whole,
          byTheme: axis === 'theme' ? whole.byTheme : null,
          byLevel: axis === 'level' ? whole.byLevel : null,
        });
        expect(JSON.stringify(report.gaps)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }),
    { numRuns: 120, seed: 2026 },
  );
});

/** Lister, part of a whole that has its type, with one person in a role there. */
const base = aContext({
  checks: [{ templateId: 'T6', areaId: nieuwegein }],
  organisations: [
    organisation('Lister', [], { parentId: 'het-geheel', areaIds: [nieuwegein] }),
    organisation('Het geheel', ['corp'], { areaIds: [nieuwegein] }),
  ],
  persons: [person('p1')],
  positions: [position('p1', 'lister', { roleId: 'woonconsulent', level: 'casus' })],
});

test.each<[string, Partial<GapContext>]>([
  [
    'the organisation above another has another type',
    {
      organisations: base.organisations.map((each) =>
        each.id === 'het-geheel' ? { ...each, partnerTypeIds: ['ggz'] } : each,
      ),
    },
  ],
  ['the organisation above another is gone', { organisations: base.organisations.slice(0, 1) }],
  ['somebody has another name', { persons: [{ ...person('p1'), name: 'Andere Naam' }] }],
  ['somebody works at another level', { positions: base.positions.map((each) => ({ ...each, level: 'beleid' })) }],
  ['a second one is looked for', { positions: [...base.positions, position(null, 'lister')] }],
])('what is remembered gives way when %s', (_what, after) => {
  for (const axis of coverageAxes) {
    const evaluate = createGapEvaluator();
    const before = evaluate(base, axis);
    const report = evaluate({ ...base, ...after }, axis);
    expect(report).toEqual(createGapEvaluator()({ ...base, ...after }, axis));
    if (axis === 'level') expect(report).not.toEqual(before);
  }
});

test('keys are told apart: no two gaps have the same', () => {
  const context = aContext({ checks: ['T0', 'T1', 'T6'].map((templateId) => ({ templateId, areaId: 'VR09' })) });
  const keys = evaluateGaps({ ...context, organisations: names.map((name) => organisation(name, ['corp'])) }).gaps.map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(keys.length);
});
