// One row onto one record: what the cells make of it, and which of them say something else than before.
import { cleanText } from '../text/clean.ts';
import type { CellBook } from './cellBook.ts';
import type { CellChange, ContentRow } from './planTypes.ts';
import { RowRefused } from './reasons.ts';
import { columnsOf, type AnyDraft } from './recordSheets.ts';
import type { SheetName } from './sheetNames.ts';

export type Taken = { readonly draft: AnyDraft; readonly changes: readonly CellChange[] };

type Given = {
  readonly sheet: SheetName;
  readonly row: ContentRow;
  /** The headings of the sheet; a column that is not there is not read. */
  readonly headings: readonly string[];
  /** The record as it is, or what a new one begins with. */
  readonly base: AnyDraft;
  readonly isNew: boolean;
  readonly book: CellBook;
};

/** Throws `RowRefused`. A cell that reads as the workbook would write it now is not touched. */
export function takeCells({ sheet, row, headings, base, isNew, book }: Given): Taken {
  const columns = columnsOf[sheet].filter(({ heading }) => headings.includes(heading));
  let draft = base;
  for (const column of columns) {
    const text = cleanText(row.cells[column.heading] ?? '');
    if (!isNew && text === cleanText(column.show(base, book))) continue;
    draft = withOrderKept(base, column.take(draft, text, book));
  }
  assertPeriod(draft);
  const changes = columns.flatMap((column): CellChange[] => {
    const [from, to] = [isNew ? '' : column.show(base, book), column.show(draft, book)];
    return from === to ? [] : [{ heading: column.heading, from, to }];
  });
  return { draft, changes };
}

/** Lists in which the order says nothing. */
const unordered = ['aliases', 'typeIds', 'areaIds', 'themeIds', 'parties', 'successors'] as const;

/** The same things in another order are no change. */
function withOrderKept(base: AnyDraft, draft: AnyDraft): AnyDraft {
  const kept = unordered.filter(
    (field) => draft[field] !== base[field] && inOrder(draft[field]) === inOrder(base[field]),
  );
  return kept.length === 0 ? draft : { ...draft, ...Object.fromEntries(kept.map((field) => [field, base[field]])) };
}

function inOrder(list: unknown): string {
  return Array.isArray(list)
    ? list
        .map((each) => JSON.stringify(each))
        .sort()
        .join()
    : '';
}

function assertPeriod({ validFrom, validUntil }: AnyDraft): void {
  if (typeof validFrom === 'string' && typeof validUntil === 'string' && validFrom >= validUntil)
    throw new RowRefused('FROM_AFTER_UNTIL');
}

/** The fields in which two drafts differ, as they were and as they become. */
export function differences(
  before: AnyDraft,
  after: AnyDraft,
): { readonly before: AnyDraft; readonly patch: AnyDraft } {
  const fields = Object.keys(after).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return {
    before: Object.fromEntries(fields.map((field) => [field, before[field]])),
    patch: Object.fromEntries(fields.map((field) => [field, after[field]])),
  };
}
