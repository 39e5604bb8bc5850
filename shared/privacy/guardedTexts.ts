// The free texts of a network that may hold no citizen service number, by table: what the rules of each record guard.
import { containsBsn } from './bsn.ts';

const guarded: Readonly<Record<string, readonly string[]>> = {
  actor: ['notes'],
  organisation: ['goal', 'offers', 'does_not_offer', 'expects', 'target_group', 'excludes'],
  relation: ['note'],
  issue: ['title', 'note'],
  contact_moment: ['summary'],
  network: ['goal'],
  gap_decision: ['reason'],
};

/** Whether a value of a row is a guarded text that holds a citizen service number: it is shown nowhere. */
export function isBsnText(table: string, column: string, value: unknown): boolean {
  return typeof value === 'string' && (guarded[table] ?? []).includes(column) && containsBsn(value);
}

type Row = { readonly [column: string]: string | number | null };

/** Whether a row brings a citizen service number that the row it takes the place of did not have. */
export function bringsBsn(table: string, row: Row, before: Row | null): boolean {
  return (guarded[table] ?? []).some(
    (column) => row[column] !== before?.[column] && isBsnText(table, column, row[column]),
  );
}
