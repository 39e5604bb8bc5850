// An evaluator that remembers answers as one that does not, whatever was changed in between.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGapEvaluator, evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import type { GapContext } from '../../../shared/gaps/types.ts';
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
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const evaluate = createGapEvaluator();
      let context = aContext({
        checks: [{ templateId: 'T6', areaId: nieuwegein }],
        persons: ['p1', 'p2'].map((id) => person(id)),
      });
      for (const each of changes) {
        context = each(context);
        const report = evaluate(context);
        expect(report).toEqual(evaluateGaps(context));
        expect(JSON.stringify(report.gaps)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }),
    { numRuns: 60, seed: 2026 },
  );
});

test('keys are told apart: no two gaps have the same', () => {
  const context = aContext({ checks: ['T0', 'T1', 'T6'].map((templateId) => ({ templateId, areaId: 'VR09' })) });
  const keys = evaluateGaps({ ...context, organisations: names.map((name) => organisation(name, ['corp'])) }).gaps.map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(keys.length);
});
