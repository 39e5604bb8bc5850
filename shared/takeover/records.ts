// Rows that differ, gathered to the records a person knows: a partner with its names and themes is one.
import type { EffectTable } from '../api/effects.ts';
import type { JournaledTable } from '../schema/tables.ts';
import { type FileSide, type RowDifference, worst } from './threeWay.ts';
import type { RecordKind, RecordState, RowImage } from './types.ts';

/** A record with every row of it that differs. */
export type Difference = {
  readonly key: string;
  readonly kind: RecordKind;
  readonly state: RecordState;
  /** The record's own row, when that differs. */
  readonly main: RowDifference | null;
  readonly rows: readonly RowDifference[];
};

/** The record a row belongs to. Places on the map are one record per view. */
export function recordKey(table: JournaledTable, image: RowImage): string {
  const { owner, name } = table;
  if (owner.table === 'placement') return `placement|${String(image['view_id'])}`;
  const ids = owner.columns.map((column) => String(image[column]));
  if (owner.table === 'vocabulary') return ['vocabulary', name.replace(/^area_.*/, 'area'), ...ids].join('|');
  return [owner.table, ...ids].join('|');
}

/** Whether the row is the record itself rather than a part of it. */
export function isMain({ name, owner }: JournaledTable): boolean {
  if (owner.table === 'placement') return false;
  return name === owner.table || (owner.table === 'vocabulary' && !name.startsWith('area_'));
}

/** The records that differ by something the other side did, and how many differ only by what was done here. */
export function gather(
  rows: readonly RowDifference[],
  here: FileSide,
): { readonly records: readonly Difference[]; readonly onlyHere: number } {
  const groups = new Map<string, RowDifference[]>();
  for (const row of rows) {
    const image = row.here ?? row.there;
    if (!image) continue;
    const key = recordKey(row.table, image);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const records = [...groups].flatMap(([key, group]) => {
    const main = group.find(({ table }) => isMain(table)) ?? null;
    const state = stateOf(main, group);
    return state ? [{ key, kind: kindOf(key, main, here), state, main, rows: group }] : [];
  });
  return { records: withUsedHere(records, rows), onlyHere: groups.size - records.length };
}

function stateOf(main: RowDifference | null, rows: readonly RowDifference[]): RecordState | null {
  const overall = worst(rows.map(({ verdict }) => verdict));
  const isTheirs = rows.some(({ verdict }) => verdict === 'there' || verdict === 'both');
  const isOurs = rows.some(({ verdict }) => verdict === 'both' || verdict === 'here');
  if (main && !main.here) {
    if (main.verdict === 'there') return 'new';
    if (main.verdict === 'unknown') return 'unknown';
    return isTheirs ? 'goneHere' : null;
  }
  if (main && !main.there) {
    if (main.verdict === 'here') return null;
    if (main.verdict === 'unknown') return 'unknown';
    return isOurs ? 'goneThere' : 'gone';
  }
  if (overall === 'unknown') return 'unknown';
  if (!isTheirs) return null;
  return overall === 'both' ? 'both' : 'changed';
}

// Who is gone there may have got something here since: a new relation would go along unseen.
function withUsedHere(records: readonly Difference[], rows: readonly RowDifference[]): readonly Difference[] {
  const ids = new Map(records.filter(({ state }) => state === 'gone').map((each) => [idOfMain(each), each.key]));
  if (ids.size === 0) return records;
  const used = new Set<string>();
  for (const row of rows) {
    if (!row.here || row.there || (row.verdict !== 'here' && row.verdict !== 'both')) continue;
    for (const column of row.table.columns) {
      const key = ids.get(String(row.here[column] ?? ''));
      if (key !== undefined) used.add(key);
    }
  }
  return records.map((record) => (used.has(record.key) ? { ...record, state: 'goneThere' as const } : record));
}

function idOfMain({ main }: Difference): string {
  const image = main?.here ?? main?.there;
  return String(image?.[main?.table.key[0] ?? ''] ?? '');
}

const kinds: Readonly<Record<Exclude<EffectTable, 'actor' | 'vocabulary'>, RecordKind>> = {
  position: 'position',
  relation: 'relation',
  participation: 'participation',
  issue: 'issue',
  contact_moment: 'contactMoment',
  placement: 'placements',
  view: 'view',
  network: 'network',
  template: 'template',
  gap_decision: 'gapDecision',
};

function kindOf(key: string, main: RowDifference | null, here: FileSide): RecordKind {
  const [table = '', id = ''] = key.split('|');
  if (table === 'vocabulary') return id === 'area' ? 'area' : 'word';
  if (table !== 'actor') return kinds[table as keyof typeof kinds]; // the rest of EffectTable
  const image = main?.here ?? main?.there ?? here.rows.get('actor')?.get(id);
  return (image?.['kind'] ?? 'organisation') as RecordKind; // the closed list of the column
}
