// How well a list of which everybody is known meets a network: no wrong record in silence, few wrong questions, few missed.
import { beforeAll, describe, expect, test } from 'vitest';
import { planImport } from '../../../shared/import/plan.ts';
import type { ImportPlan } from '../../../shared/import/planTypes.ts';
import type { Existing } from '../../../shared/import/types.ts';
import { type LabelledLists, labelledTable, makeLabelledLists } from '../../../build/bench/labelled/labelledLists.ts';
import { matchQuality } from '../../../build/bench/labelled/matchQuality.ts';
import { newNetwork } from './planOf.ts';

describe.each([1, 2])('a labelled list of 2,000 rows, seed %i', (seed) => {
  let lists: LabelledLists;
  let existing: Existing;
  let plan: ImportPlan;

  beforeAll(() => {
    lists = makeLabelledLists(2_000, seed);
    existing = { ...newNetwork, ...lists.existing };
    const { table, mapping } = labelledTable(lists);
    plan = planImport(table, mapping, existing, {});
  });

  test.each(['organisation', 'person'] as const)('the %s of a row is found, and found rightly', (about) => {
    const known = new Set(existing[about === 'organisation' ? 'organisations' : 'persons'].map(({ id }) => id));
    const { precision, recall, silentlyWrong } = matchQuality(plan, lists.rows, about, known);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(silentlyWrong).toEqual([]);
  });

  test('nobody is taken for somebody with another address without being asked', () => {
    const addressesOf = new Map(
      existing.persons.map(({ id, contactPoints }) => [
        id,
        contactPoints.filter(({ kind }) => kind === 'email').map(({ value }) => value),
      ]),
    );
    const added = plan.persons.filter(({ id, addContactPoints }) => {
      const known = addressesOf.get(id ?? '') ?? [];
      return (
        known.length > 0 &&
        addContactPoints.some(({ kind, normalised }) => kind === 'email' && !known.includes(normalised ?? ''))
      );
    });
    expect(added).toEqual([]);
  });
});
