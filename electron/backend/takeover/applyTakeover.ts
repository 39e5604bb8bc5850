// Takes over from another file what was chosen, as one step of the history.
import { KnownError } from '../../../shared/errors/codes.ts';
import { personLabel } from '../../../shared/schema/person.ts';
import { labelOf, rowOf, type Sides } from '../../../shared/takeover/sides.ts';
import { type Refusal, type RowWrite, takeRecords } from '../../../shared/takeover/takeRecords.ts';
import type { TakeoverChoices, TakeoverResult } from '../../../shared/takeover/types.ts';
import { personSortKey, sortKey } from '../../../shared/text/fold.ts';
import type { CommandContext } from '../context.ts';
import { chains } from '../db/repositories/rowRepo.ts';
import type { ComparedFiles } from './compareFiles.ts';

/** Throws TAKEOVER_STALE, and so changes nothing, when what was shown is no longer what there is. */
export function applyTakeover(
  context: CommandContext,
  compared: ComparedFiles,
  fingerprint: string,
  choices: TakeoverChoices,
): TakeoverResult {
  if (compared.plan.fingerprint !== fingerprint) throw new KnownError('TAKEOVER_STALE');
  const taken = takeRecords(compared.sides, compared.records, choices, compared.erased);
  const writes = taken.writes.map((write) => withFreeId(context, write));
  for (const picture of compared.pictures(picturesOf(writes))) context.repos.asset.put(picture);
  writeRows(context, compared, writes);
  const cut = cutCircles(context, writes);
  const doubles = takeBackDoubles(context, compared, writes);
  const isDouble = new Set(doubles.map(({ key }) => key));
  settleNames(context, compared, writes);
  for (const { table, put } of writes)
    if (table === 'position' && put?.['is_primary'] === 1) context.repos.rows.keepOnePrimary(String(put['id']));
  const byKey = new Map(compared.plan.records.map((record) => [record.key, record]));
  return {
    taken: taken.records.filter((key) => !isDouble.has(key)).length,
    refused: [...taken.refused, ...doubles].flatMap(({ key, reason, other }) => {
      const record = byKey.get(key);
      return record ? [{ key, kind: record.kind, name: record.name, reason, other }] : [];
    }),
    partsLeftOut: taken.partsLeftOut + cut,
  };
}

// A phone number is known by what it says; its number may be in use here for another.
function withFreeId({ repos, newId }: CommandContext, write: RowWrite): RowWrite {
  const { table, put, here } = write;
  if (table !== 'contact_point' || !put || here || !repos.rows.has(table, put)) return write;
  return { ...write, put: { ...put, id: newId() } };
}

function picturesOf(writes: readonly RowWrite[]): readonly string[] {
  return writes.flatMap(({ put }) =>
    [put?.['photo_sha'], put?.['logo_sha']].filter((hash) => typeof hash === 'string'),
  );
}

// Rows that come before rows that go: a row that goes would take along what must stay.
function writeRows({ repos }: CommandContext, { sides }: ComparedFiles, writes: readonly RowWrite[]): void {
  repos.rows.deferReferences();
  const order = new Map(sides.tables.map(({ name }, index) => [name, index]));
  const sorted = writes.toSorted((one, other) => (order.get(one.table) ?? 0) - (order.get(other.table) ?? 0));
  for (const { table, put } of sorted) if (put) repos.rows.put(table, put);
  for (const { table, put, here } of sorted.toReversed()) if (!put && here) repos.rows.remove(table, here);
}

/** Takes back every step of a chain that closes a circle. @returns how many */
function cutCircles({ repos }: CommandContext, writes: readonly RowWrite[]): number {
  const closing = writes.filter(({ table, put, here }) => {
    const chain = chains[table];
    const to = chain && put?.[chain.to];
    if (!put || !to || (here && here[chain.to] === to)) return false;
    if (!repos.rows.has(table, put) || !repos.rows.leadsBack(table, String(put[chain.from]), String(to))) return false;
    if (chain.isKey) repos.rows.remove(table, put);
    else repos.rows.put(table, { ...put, [chain.to]: here?.[chain.to] ?? null });
    return true;
  });
  return closing.length;
}

/** A tie that both drew stays the one that was here; what came along about the other is about that one. */
function takeBackDoubles(
  context: CommandContext,
  { sides }: ComparedFiles,
  writes: readonly RowWrite[],
): readonly Refusal[] {
  const { repos } = context;
  return writes.flatMap(({ record, table, put, here }): Refusal[] => {
    const id = String(put?.['id'] ?? '');
    const twin = put && twinOf(context, table, id);
    if (!twin) return [];
    const own = writes.filter((write) => write.record === record);
    for (const write of own) if (write.put && !write.here) repos.rows.remove(write.table, write.put);
    for (const write of own) if (write.here) repos.rows.put(write.table, write.here);
    if (!here)
      for (const write of writes) if (write.record !== record) turn(context, sides, write, { table, id, twin });
    return [{ key: record, reason: 'double', other: '' }];
  });
}

type Double = { readonly table: string; readonly id: string; readonly twin: string };

function turn({ repos }: CommandContext, sides: Sides, { table, put }: RowWrite, double: Double): void {
  const columns = (sides.references.get(table) ?? []).filter(
    ({ target, column }) => target === double.table && put?.[column] === double.id,
  );
  if (columns.length === 0) return;
  repos.rows.put(table, { ...put, ...Object.fromEntries(columns.map(({ column }) => [column, double.twin])) });
}

function twinOf({ repos }: CommandContext, table: string, id: string): string | null {
  if (table === 'relation') {
    const relation = repos.relation.getById(id);
    return relation && repos.relation.twinOf(relation);
  }
  if (table !== 'participation') return null;
  const participation = repos.participation.getById(id);
  return participation && repos.participation.twinOf(participation);
}

// Names and their order follow from parts that may come from both sides.
function settleNames({ repos }: CommandContext, { sides }: ComparedFiles, writes: readonly RowWrite[]): void {
  const ids = new Set(
    writes.flatMap(({ table, put }) => {
      if (table === 'actor') return put ? [String(put['id'])] : [];
      return table === 'person' && put ? [String(put['actor_id'])] : [];
    }),
  );
  for (const id of ids) {
    const person = repos.person.getById(id);
    if (person) {
      repos.rows.setName(id, personLabel(person), personSortKey(person));
      continue;
    }
    const label = repos.actor.labelOf(id) || labelOf(rowOf(sides.there, 'actor', id) ?? {});
    if (repos.actor.kindOf(id)) repos.rows.setName(id, label, sortKey(label));
  }
}
