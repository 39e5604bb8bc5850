// Two files as one question: their rows, and how tables refer to each other.
import type { JournaledTable } from '../schema/tables.ts';
import { recordKey } from './records.ts';
import type { FileSide } from './threeWay.ts';
import type { RowImage } from './types.ts';

/** A column that names a row of another table. */
export type Reference = {
  readonly column: string;
  readonly target: string;
  /** Without it the row cannot be. */
  readonly isRequired: boolean;
  /** The row it names cannot go while this one is there. */
  readonly holdsBack: boolean;
};

export type Sides = {
  readonly tables: readonly JournaledTable[];
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly here: FileSide;
  readonly there: FileSide;
};

/** The table of this name. */
export function tableNamed({ tables }: Sides, name: string): JournaledTable {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`unknown table ${name}`);
  return found;
}

/** A row that another refers to, in one of the files. Targets have a key of one column. */
export function rowOf(side: FileSide, table: string, id: unknown): RowImage | null {
  return side.rows.get(table)?.get(String(id)) ?? null;
}

/** The record a referred row belongs to, wherever it is; null when it is in neither file. */
export function targetKey(sides: Sides, target: string, id: unknown): string | null {
  const image = rowOf(sides.here, target, id) ?? rowOf(sides.there, target, id);
  return image && recordKey(tableNamed(sides, target), image);
}

/** How a row of a table is called. */
export function nameOfRow(sides: Sides, target: string, id: unknown): string {
  const table = ['organisation', 'person', 'consultation', 'agreement', 'missing_partner'].includes(target)
    ? 'actor'
    : target;
  const image = rowOf(sides.here, table, id) ?? rowOf(sides.there, table, id);
  return image ? labelOf(image) : '';
}

/** The column of a row that names it. */
export function labelOf(image: RowImage): string {
  return String(image['label'] ?? image['name'] ?? image['title'] ?? image['gap_key'] ?? image['on_date'] ?? '');
}
