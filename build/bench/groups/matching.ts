// Who of a list is in the network already: 10,000 rows against 10,000 people of which is known who is who.
import { planImport } from '../../../shared/import/plan.ts';
import type { ImportPlan } from '../../../shared/import/planTypes.ts';
import { nothingExists } from '../../../shared/import/types.ts';
import { findPairs } from '../../../shared/merge/findPairs.ts';
import { builtinAreas } from '../../../shared/reference/builtinAreas.ts';
import { partnerTypes } from '../../../shared/reference/partnerTypes.ts';
import { contactKey } from '../../../shared/import/readReachable.ts';
import { type LabelledLists, labelledTable, makeLabelledLists } from '../labelled/labelledLists.ts';
import { matchQuality } from '../labelled/matchQuality.ts';
import { cpuMs } from '../measure.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

const rows = 10_000;

export const group: BenchGroup = {
  name: 'matching',
  run: async (context) => {
    const lists = makeLabelledLists(rows, 11);
    await measurePlan(context, lists);
    await measurePairs(context, lists);
  },
};

async function measurePlan({ report }: BenchContext, lists: LabelledLists): Promise<void> {
  const existing = {
    ...nothingExists,
    areas: builtinAreas(),
    partnerTypes: partnerTypes.map(({ id, label }) => ({ id, label })),
    ...lists.existing,
  };
  const { table, mapping } = labelledTable(lists);
  let plan: ImportPlan | undefined;
  const took = await cpuMs(() => {
    plan = planImport(table, mapping, existing, {});
  });
  if (plan === undefined) throw new Error('no plan');
  report({ name: `matching ${rows} rows against ${rows} people`, value: took, unit: 'ms CPU', target: 5_000 });
  for (const about of ['organisation', 'person'] as const) {
    const known = new Set(existing[about === 'organisation' ? 'organisations' : 'persons'].map(({ id }) => id));
    const { precision, recall, silentlyWrong } = matchQuality(plan, lists.rows, about, known);
    const share = { unit: 'share', higherIsBetter: true } as const;
    report({ name: `precision, ${about}`, value: precision, target: 0.97, ...share });
    report({ name: `recall, ${about}`, value: recall, target: 0.95, ...share });
    report({ name: `written into a wrong ${about} unasked`, value: silentlyWrong.length, unit: 'rows', target: 0 });
  }
}

/** What the screen of doubles does with the same network. */
async function measurePairs({ report }: BenchContext, { existing }: LabelledLists): Promise<void> {
  const areas = builtinAreas();
  const organisations = existing.organisations.map(({ id, name, aliases, contactPoints }) => ({
    ...{ id, name, aliases, parentId: null, successorIds: [], kvk: '', place: '' },
    contactKeys: contactPoints.map(contactKey),
  }));
  const rootOf = new Map(existing.positions.map(({ personId, organisationId }) => [personId, organisationId]));
  const persons = existing.persons.map(({ id, givenName, prefix, familyName, contactPoints }) => {
    const keys = contactPoints.map(contactKey);
    const emails = keys.filter((key) => key.startsWith('email:'));
    const phones = keys.filter((key) => !key.startsWith('email:'));
    return { id, givenName, prefix, familyName, aliases: [], emails, phones, roots: [rootOf.get(id) ?? ''] };
  });
  const took = await cpuMs(() => findPairs({ organisations, persons, areas }));
  report({ name: `doubles in a network of ${rows} people`, value: took, unit: 'ms CPU', target: 5_000 });
}
