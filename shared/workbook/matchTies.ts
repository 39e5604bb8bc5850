// Functions, relations and participations have no Sleutel: a row is about the record that reads the same, else about
// the one that lies between the same ends.
import type { CellBook } from './cellBook.ts';
import type { AnyDraft, SheetRecord, TieSheet } from './recordSheets.ts';
import { wordKey } from './wordBook.ts';
import type { PositionDraft } from './tieColumns.ts';

/** A key on which a row and a record are the same one; null when it says nothing of this draft. */
type TieKey = {
  readonly keysOf: (draft: AnyDraft, book: CellBook) => readonly string[];
  /** Only for what the workbook was made of: elsewhere a row like it is one more. */
  readonly isOnlyIssued: boolean;
};

const always = (keysOf: TieKey['keysOf']): TieKey => ({ keysOf, isOnlyIssued: false });
const issued = (keysOf: TieKey['keysOf']): TieKey => ({ keysOf, isOnlyIssued: true });

function textOf(part: unknown): string {
  return typeof part === 'string' ? part : '';
}

function keyOf(...parts: readonly unknown[]): string {
  return parts.map((part) => textOf(part)).join('\u0001');
}

function roleOf(draft: AnyDraft, book: CellBook): string {
  const { roleId, roleText } = draft as Pick<PositionDraft, 'roleId' | 'roleText'>; // a function
  return wordKey(roleText || (roleId === null ? '' : book.roles.show(roleId)));
}

function endsOf({ fromId, toId, typeId }: AnyDraft, book: CellBook): string {
  const ends = [String(fromId), String(toId)];
  return keyOf(...(book.isSymmetric(String(typeId)) ? ends.sort() : ends));
}

/** From what says most to what says least. */
const tieKeys: Readonly<Record<TieSheet, readonly TieKey[]>> = {
  Functies: [
    always((draft, book) => [
      keyOf(draft['personId'], draft['organisationId'], roleOf(draft, book), draft['validFrom']),
    ]),
    always((draft, book) => [keyOf(draft['personId'], draft['organisationId'], roleOf(draft, book))]),
    issued((draft) => [keyOf(draft['personId'], draft['organisationId'])]),
    issued((draft, book) => [keyOf(draft['organisationId'], roleOf(draft, book))]),
  ],
  Relaties: [
    always((draft, book) => [keyOf(endsOf(draft, book), draft['typeId'], draft['validFrom'])]),
    always((draft, book) => [keyOf(endsOf(draft, book), draft['typeId'])]),
    issued((draft) => [keyOf(...[String(draft['fromId']), String(draft['toId'])].sort())]),
    issued((draft) => [keyOf('from', draft['fromId'], draft['typeId']), keyOf('to', draft['toId'], draft['typeId'])]),
  ],
  Deelnames: [
    always((draft) => [keyOf(draft['consultationId'], draft['actorId'], draft['validFrom'])]),
    always((draft) => [keyOf(draft['consultationId'], draft['actorId'])]),
  ],
};

type Draft = { readonly draft: AnyDraft };

/** The record of each row; a row that is not in the answer is a new one. `free` loses the records that are found. */
export function matchTies<R extends Draft>(
  sheet: TieSheet,
  rows: readonly R[],
  free: Map<string, SheetRecord>,
  issuedIds: ReadonlySet<string> | null,
  book: CellBook,
): Map<R, SheetRecord> {
  const matched = new Map<R, SheetRecord>();
  for (const { keysOf, isOnlyIssued } of tieKeys[sheet]) {
    const records = [...free.values()].filter(({ id }) => !isOnlyIssued || (issuedIds?.has(id) ?? false));
    const byKey = new Map<string, SheetRecord[]>();
    for (const record of records) {
      for (const key of keysOf(record.draft, book)) byKey.set(key, [...(byKey.get(key) ?? []), record]);
    }
    for (const row of rows) {
      if (matched.has(row)) continue;
      const found = keysOf(row.draft, book)
        .flatMap((key) => byKey.get(key) ?? [])
        .find(({ id }) => free.has(id));
      if (!found) continue;
      matched.set(row, found);
      free.delete(found.id);
    }
  }
  return matched;
}
