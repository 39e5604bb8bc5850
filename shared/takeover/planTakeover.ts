// The comparison of two files as a plan that a screen shows and the backend carries out.
import { containsBsn } from '../privacy/bsn.ts';
import { bringsBsn, isBsnText } from '../privacy/guardedTexts.ts';
import { gather, isMain, type Difference } from './records.ts';
import { labelOf, nameOfRow, rowOf, type Sides, targetKey } from './sides.ts';
import { differences, type RowDifference } from './threeWay.ts';
import type { FieldDifference, Need, RowImage, TakeoverPlan, TakeRecord } from './types.ts';

export type Compared = {
  readonly plan: Omit<TakeoverPlan, 'fingerprint' | 'name' | 'commonAt'>;
  readonly records: readonly Difference[];
  /** Keys of the records that were erased for good here. */
  readonly erased: ReadonlySet<string>;
};

/** @param erasedHere somebody was erased here since the common past */
export function planTakeover(sides: Sides, erasedHere: boolean): Compared {
  const { records, onlyHere } = gather(differences(sides.tables, sides.here, sides.there), sides.here);
  // Erasing leaves no line in the journal that says who: a person whose difference nothing explains may be the one, and
  // what is gone without a line may have gone with that person.
  const mayBeErased = ({ kind, state, main }: Difference) =>
    erasedHere && state === 'unknown' && (kind === 'person' || (main !== null && !main.here));
  const erased = new Set(records.filter(mayBeErased).map(({ key }) => key));
  const keys = new Set(records.map(({ key }) => key));
  const shown = records.map((record): TakeRecord => {
    const { key, kind, state, main } = record;
    const name = nameOf(sides, record);
    return {
      key,
      kind,
      // An issue is called by its text, which may be where the number stands.
      name: containsBsn(name) ? '' : name,
      state,
      fields: main && (!main.here || !main.there) ? [] : record.rows.flatMap((row) => fieldsOf(row)),
      hereAt: latest(record.rows.map(({ hereAt }) => hereAt)),
      thereAt: latest(record.rows.map(({ thereAt }) => thereAt)),
      needs: main?.there && !main.here ? needsOf(sides, main, keys) : [],
      isErased: erased.has(key),
      holdsBsn: record.rows.some(
        ({ verdict, table, here, there }) => verdict !== 'here' && there && bringsBsn(table.name, there, here),
      ),
    };
  });
  return { plan: { records: shown, onlyHere, names: strangeNames(sides, shown) }, records, erased };
}

/** How a record is called, in the file that has it. */
export function nameOf(sides: Sides, { key, kind, main }: Difference): string {
  const [, id = '', third = ''] = key.split('|');
  if (kind === 'placements') return nameOfRow(sides, 'view', id);
  if (kind === 'word') return nameOfRow(sides, id, third);
  if (kind === 'area') return nameOfRow(sides, 'area', third);
  const table = ['organisation', 'person', 'consultation', 'agreement'].includes(kind) ? 'actor' : key.split('|')[0];
  const image = main?.there ?? main?.here ?? rowOf(sides.here, table ?? '', id);
  return image ? nameOfImage(sides, kind, image) : '';
}

const ends: { readonly [kind: string]: readonly (readonly [column: string, target: string])[] } = {
  position: [
    ['person_id', 'person'],
    ['organisation_id', 'organisation'],
  ],
  relation: [
    ['from_id', 'actor'],
    ['to_id', 'actor'],
  ],
  participation: [
    ['actor_id', 'actor'],
    ['consultation_id', 'consultation'],
  ],
};

function nameOfImage(sides: Sides, kind: string, image: RowImage): string {
  const named = ends[kind];
  if (!named) return labelOf(image);
  return named
    .map(([column, target]) => nameOfRow(sides, target, image[column]))
    .filter(Boolean)
    .join(' – ');
}

// A part that came or went tells itself in the columns that are not its owner's.
function fieldsOf({ table, here, there, verdict, columns }: RowDifference): readonly FieldDifference[] {
  if (verdict === 'here') return [];
  if (here && there) {
    return columns
      .filter((column) => column.verdict !== 'here')
      .map(({ name, verdict: whose }) => told(table.name, name, here[name], there[name], whose !== 'there'));
  }
  if (isMain(table)) return [];
  const own = table.owner.columns;
  const telling = (table.key.length > 1 ? table.key : table.columns).filter(
    (column) => !own.includes(column) && !['id', 'sort', 'normalised', 'kind', 'is_primary'].includes(column),
  );
  return telling.flatMap((column) => {
    const values = [here?.[column], there?.[column]] as const;
    if (values.every((value) => (value ?? null) === null)) return [];
    return [told(table.name, column, ...values, verdict !== 'there')];
  });
}

type Value = RowImage[string] | undefined;

// The plan leaves the backend: no citizen service number goes with it.
function told(table: string, column: string, here: Value, there: Value, isContested: boolean): FieldDifference {
  const isWithheld = isBsnText(table, column, here) || isBsnText(table, column, there);
  const values = isWithheld ? { here: null, there: null } : { here: here ?? null, there: there ?? null };
  return { column, ...values, isContested, isWithheld };
}

function needsOf(sides: Sides, main: RowDifference, keys: ReadonlySet<string>): readonly Need[] {
  const image = main.there;
  if (!image) return [];
  return (sides.references.get(main.table.name) ?? []).flatMap(({ column, target, isRequired }): Need[] => {
    const id = image[column] ?? null;
    if (!isRequired || id === null || rowOf(sides.here, target, id)) return [];
    const key = targetKey(sides, target, id);
    return [{ key: key !== null && keys.has(key) ? key : null, name: nameOfRow(sides, target, id) }];
  });
}

function strangeNames(sides: Sides, records: readonly TakeRecord[]): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const { fields } of records) {
    for (const { column, there } of fields) {
      if (typeof there !== 'string' || !/_(id|by)$/.test(column) || names.has(there)) continue;
      const name = [...sides.there.rows.values()].map((rows) => rows.get(there)).find((row) => row && labelOf(row));
      if (name && !isHere(sides, there)) names.set(there, labelOf(name));
    }
  }
  return Object.fromEntries(names);
}

function isHere({ here }: Sides, id: string): boolean {
  return [...here.rows.values()].some((rows) => rows.has(id));
}

function latest(moments: readonly (string | null)[]): string | null {
  return moments.reduce((last, each) => (each !== null && (last === null || each > last) ? each : last), null);
}
