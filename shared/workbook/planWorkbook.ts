// A workbook held against a network: what is new, what changed field by field, what is the same, and what cannot be.
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { createCellBook, type CellBook } from './cellBook.ts';
import { identifyRows, type Identified } from './identify.ts';
import type { WorkbookCreate, WorkbookUpdate } from './payload.ts';
import { planActors } from './planActors.ts';
import { planTieRows } from './planTieRows.ts';
import type {
  AbsentRecord,
  ContentRow,
  WorkbookContent,
  WorkbookOutcome,
  WorkbookPlan,
  WorkbookRow,
} from './planTypes.ts';
import type { WorkbookReason } from './reasons.ts';
import { actorSheets, recordsOf, tieSheetNames, tieSheets, columnsOf } from './recordSheets.ts';
import type { RowResult } from './rowResult.ts';
import { sheetNames, type SheetName } from './sheetNames.ts';
import { differences } from './takeCells.ts';

type Attempt = {
  readonly results: readonly RowResult[];
  readonly ties: readonly { readonly sheet: SheetName; readonly left: readonly { readonly id: string }[] }[];
  readonly book: CellBook;
};

/**
 * Plans the import of a workbook. Pure: nothing is written. A record that is not in the workbook stays as it is.
 * @param today `yyyy-mm-dd`
 */
export function planWorkbook(content: WorkbookContent, snapshot: NetworkSnapshot, today: string): WorkbookPlan {
  const identified = identifyRows(content, snapshot.actors);
  const refused = new Map<ContentRow, WorkbookReason>(
    identified.refused.map(({ row, thrown }) => [row, thrown.reason]),
  );
  for (;;) {
    const attempt = planOnce(content, identified, refused, snapshot, today);
    // What names a record that will not be made cannot be either: plan again without it.
    const lost = attempt.results.filter(
      ({ isNew, refusal, sheet }) => isNew && refusal !== null && sheet in actorSheets,
    );
    if (lost.length === 0) return planOf(attempt, identified, refused, content, snapshot);
    for (const { row, refusal } of lost) if (refusal) refused.set(row, refusal);
  }
}

function planOnce(
  content: WorkbookContent,
  identified: Identified,
  refused: ReadonlyMap<ContentRow, WorkbookReason>,
  snapshot: NetworkSnapshot,
  today: string,
): Attempt {
  const rows = identified.rows.filter(({ row }) => !refused.has(row));
  const names = rows
    .filter(({ name }) => name !== '')
    .map(({ id, sheet, name }) => ({ id, kind: actorSheets[sheet], label: name }));
  const book = createCellBook(snapshot, names, today);
  const actors = planActors(rows, content, snapshot, book);
  const isLost = actors.some(({ isNew, refusal }) => isNew && refusal !== null);
  if (isLost) return { results: actors, ties: [], book };
  const ties = tieSheetNames.map((sheet) => ({ sheet, ...planTieRows(sheet, content, snapshot, book) }));
  return { results: [...actors, ...ties.flatMap(({ results }) => results)], ties, book };
}

function planOf(
  { results, ties, book }: Attempt,
  identified: Identified,
  refused: ReadonlyMap<ContentRow, WorkbookReason>,
  content: WorkbookContent,
  snapshot: NetworkSnapshot,
): WorkbookPlan {
  const rows = [...results.map(rowOf), ...refusedRows(identified, refused)].sort(
    (one, other) => sheetNames.indexOf(one.sheet) - sheetNames.indexOf(other.sheet) || one.rowNumber - other.rowNumber,
  );
  const counts: Record<WorkbookOutcome, number> = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  const kept = results.filter(({ refusal, isNew, changes }) => refusal === null && (isNew || changes.length > 0));
  const creates = kept.filter(({ isNew }) => isNew).map(createOf);
  const updates = kept.filter(({ isNew }) => !isNew).flatMap(updateOf);
  const written = JSON.stringify([creates, updates]);
  const themes = [...book.newThemes].filter(([key]) => written.includes(JSON.stringify(key)));
  return {
    rows,
    absent: absentRecords(ties, identified, content, snapshot, book),
    newThemes: themes.map(([, label]) => label),
    unknownHeadings: sheetNames.flatMap((sheet) =>
      (content.sheets[sheet]?.unknownHeadings ?? []).map((heading) => ({ sheet, heading })),
    ),
    counts,
    changes: {
      themes: themes.map(([key, label]) => ({ key, label })),
      creates,
      updates,
      chairs: chairsOf(kept),
      counts: { same: counts.same, refused: counts.refused },
    },
  };
}

function rowOf({ sheet, row, name, isNew, changes, refusal }: RowResult): WorkbookRow {
  const outcome = refusal ? 'refused' : isNew ? 'new' : changes.length > 0 ? 'changed' : 'same';
  // All of a new row is new; only of a known one are the fields worth naming.
  return { sheet, rowNumber: row.rowNumber, outcome, name, changes: isNew ? [] : changes, refusal };
}

function refusedRows(identified: Identified, refused: ReadonlyMap<ContentRow, WorkbookReason>): readonly WorkbookRow[] {
  return [...identified.rows, ...identified.refused].flatMap(({ sheet, row, name }) => {
    const refusal = refused.get(row);
    return refusal
      ? [{ sheet, rowNumber: row.rowNumber, outcome: 'refused', name, changes: [], refusal } as const]
      : [];
  });
}

const kindOf = { ...actorSheets, ...tieSheets };

function createOf({ sheet, id, isOwnKey, draft }: RowResult): WorkbookCreate {
  const { isChair: _chair, ...values } = draft;
  const kind = kindOf[sheet];
  const create = sheet in actorSheets ? { kind, key: id, isOwnKey, values } : { kind, values };
  // The columns of the sheet made the values of its kind; the backend checks them once more.
  return create as unknown as WorkbookCreate;
}

function updateOf({ sheet, id, base, draft }: RowResult): readonly WorkbookUpdate[] {
  const { before, patch } = differences({ ...base, isChair: null }, { ...draft, isChair: null });
  if (Object.keys(patch).length === 0) return [];
  return [{ kind: kindOf[sheet], id, before, patch } as unknown as WorkbookUpdate]; // as above
}

type Chairs = WorkbookPlan['changes']['chairs'];

/** Who chairs after the rows that say so; a chair whose row no longer says so is none. */
function chairsOf(kept: readonly RowResult[]): Chairs {
  const chairs = new Map<string, string | null>();
  for (const { sheet, base, draft } of kept) {
    if (sheet !== 'Deelnames' || base['isChair'] === draft['isChair']) continue;
    const consultation = String(draft['consultationId']);
    if (draft['isChair'] === true) chairs.set(consultation, String(draft['actorId']));
    else chairs.set(consultation, chairs.get(consultation) ?? null);
  }
  return [...chairs].map(([consultationId, chairId]) => ({ consultationId, chairId })) as unknown as Chairs; // ids of rows
}

/** What the workbook was made of and no row is about any more. */
function absentRecords(
  ties: Attempt['ties'],
  identified: Identified,
  { issued, sheets }: WorkbookContent,
  snapshot: NetworkSnapshot,
  book: CellBook,
): readonly AbsentRecord[] {
  if (issued === null) return [];
  const there = new Set([
    ...identified.rows.map(({ id }) => id),
    ...identified.refused.map(({ row }) => row.cells['Sleutel'] ?? ''),
  ]);
  const left = new Map(ties.map((tie) => [tie.sheet, new Set(tie.left.map(({ id }) => id))]));
  return sheetNames.flatMap((sheet) => {
    const isGone = (id: string) => (sheet in actorSheets ? !there.has(id) : (left.get(sheet)?.has(id) ?? false));
    // Without the sheet itself nothing was deleted from it.
    if (!sheets[sheet]) return [];
    return recordsOf(sheet, snapshot)
      .filter(({ id }) => issued.has(id) && isGone(id))
      .map(({ id, draft }) => ({ sheet, id, name: nameOf(sheet, draft, book) }));
  });
}

function nameOf(sheet: SheetName, draft: Readonly<Record<string, unknown>>, book: CellBook): string {
  if (sheet in actorSheets) return String(draft['label']);
  const [one, other] = columnsOf[sheet];
  return [one, other].map((column) => column?.show(draft, book) || '–').join(' · ');
}
