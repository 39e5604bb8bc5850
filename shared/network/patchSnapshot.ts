// A network that was read before, brought up to date with a change: exactly the records it touched are replaced.
import { effectTables, type Change, type Effect, type EffectTable } from '../api/effects.ts';
import type { FreshEntities, NetworkSnapshot } from '../schema/snapshot.ts';

const patchable: readonly EffectTable[] = [
  'actor',
  'position',
  'relation',
  'participation',
  'issue',
  'contact_moment',
  'placement',
  'view',
  'gap_decision',
];

export type Refs = readonly { readonly table: EffectTable; readonly ids: readonly string[] }[];

/** What belongs to the network as a whole. */
const settingTables = ['network', 'vocabulary', 'template'] as const satisfies readonly EffectTable[];

/** Tables that can be read whole without the rest: the settings always are, placements when arranging anew moved everybody. */
export const wholeTables = ['placement', ...settingTables] as const;
export type WholeTable = (typeof wholeTables)[number];

function isSetting(table: EffectTable): boolean {
  return settingTables.some((each) => each === table);
}

function isReadWhole({ table, op }: Effect): boolean {
  return isSetting(table) || (table === 'placement' && op === 'many');
}

/** Which of these tables a change has to be read whole of, and what else it changed. */
export function splitWhole({ effects }: Pick<Change, 'effects'>): {
  readonly whole: readonly WholeTable[];
  readonly rest: Pick<Change, 'effects'>;
} {
  const tables = effects.filter(isReadWhole).map(({ table }) => table);
  const whole = wholeTables.filter((table) => tables.includes(table));
  return { whole, rest: { effects: effects.filter(({ table }) => !tables.includes(table)) } };
}

/** Whether the settings are among the tables to be read whole. */
export function hasSettings(whole: readonly EffectTable[]): boolean {
  return whole.some(isSetting);
}

/** False when what is left of a change beside the whole tables was large: then everything is to be read anew. */
export function isPatchable({ effects }: Pick<Change, 'effects'>): boolean {
  return effects.every((effect) => effect.op !== 'many' && patchable.includes(effect.table));
}

/** The records of these changes that may still be there, by table, each once. */
export function refsOf(changes: readonly Pick<Change, 'effects'>[]): Refs {
  const effects = changes.flatMap((change) => change.effects);
  return effectTables.flatMap((table) => {
    const ids = new Set(effects.filter((effect) => effect.table === table).flatMap((effect) => effect.ids));
    return ids.size === 0 ? [] : [{ table, ids: [...ids] }];
  });
}

export const noEntities: FreshEntities = {
  actors: [],
  positions: [],
  relations: [],
  participations: [],
  issues: [],
  contactMoments: [],
  placements: [],
  decisions: [],
  views: [],
  settings: null,
};

export type Patch = {
  readonly refs: Refs;
  readonly whole?: readonly WholeTable[];
  readonly fresh: FreshEntities;
  readonly revision: number;
};

/**
 * The snapshot with the records of `refs` as they are in `fresh`, at `revision`; what is in `refs` and not in `fresh` is
 * gone, and so is what is in a `whole` table. Everything else is the very same object as before.
 */
export function patchSnapshot(
  snapshot: NetworkSnapshot,
  { refs, whole = [], fresh, revision }: Patch,
): NetworkSnapshot {
  const idsOf = (table: EffectTable) => new Set(refs.find((ref) => ref.table === table)?.ids);
  const viewIds = idsOf('view');
  return {
    ...snapshot,
    ...fresh.settings,
    revision,
    actors: patch(snapshot.actors, fresh.actors, idsOf('actor'), (actor) => actor.id),
    positions: patch(snapshot.positions, fresh.positions, idsOf('position'), (position) => position.id),
    relations: patch(snapshot.relations, fresh.relations, idsOf('relation'), (relation) => relation.id),
    participations: patch(snapshot.participations, fresh.participations, idsOf('participation'), (each) => each.id),
    issues: patch(snapshot.issues, fresh.issues, idsOf('issue'), (issue) => issue.id),
    contactMoments: patch(snapshot.contactMoments, fresh.contactMoments, idsOf('contact_moment'), (each) => each.id),
    placements: whole.includes('placement')
      ? fresh.placements
      : patch(snapshot.placements, fresh.placements, idsOf('placement'), (p) => `${p.viewId}|${p.actorId}`),
    views: viewIds.size === 0 ? snapshot.views : viewsInOrder(patch(snapshot.views, fresh.views, viewIds, (v) => v.id)),
    decisions: patch(snapshot.decisions, fresh.decisions, idsOf('gap_decision'), (decision) => decision.gapKey),
  };
}

function viewsInOrder(views: NetworkSnapshot['views']): NetworkSnapshot['views'] {
  return views.toSorted((a, b) => a.sort - b.sort);
}

/** Who changed keeps its place: lists that follow one another can be compared place by place. */
function patch<T>(
  records: readonly T[],
  fresh: readonly T[],
  touched: ReadonlySet<string>,
  keyOf: (record: T) => string,
): readonly T[] {
  if (touched.size === 0) return records;
  const coming = new Map(fresh.map((record) => [keyOf(record), record]));
  const patched: T[] = [];
  for (const record of records) {
    const key = keyOf(record);
    const now = touched.has(key) ? coming.get(key) : record;
    if (now !== undefined) patched.push(now);
    coming.delete(key);
  }
  return [...patched, ...coming.values()];
}
