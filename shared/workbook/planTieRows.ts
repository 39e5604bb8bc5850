// The rows of functions, relations and participations.
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { cleanText } from '../text/clean.ts';
import type { CellBook } from './cellBook.ts';
import { matchTies } from './matchTies.ts';
import type { ContentRow, WorkbookContent } from './planTypes.ts';
import { absentOf, columnsOf, recordsOf, type AnyDraft, type SheetRecord, type TieSheet } from './recordSheets.ts';
import { refuse, refusing, type RowResult } from './rowResult.ts';
import { takeCells } from './takeCells.ts';

export type PlannedTies = {
  readonly results: readonly RowResult[];
  /** Records that no row is about. */
  readonly left: readonly SheetRecord[];
};

/** Reads the rows of one sheet onto the ties they are about. */
export function planTieRows(
  sheet: TieSheet,
  { sheets, issued }: WorkbookContent,
  snapshot: NetworkSnapshot,
  book: CellBook,
): PlannedTies {
  const { headings = [], rows = [] } = sheets[sheet] ?? {};
  const records = recordsOf(sheet, snapshot);
  const free = new Map(records.map((record) => [record.id, record]));
  const untouched = matchText(sheet, rows, headings, free, book);
  const fresh = rows.filter((row) => !untouched.has(row)).map((row) => readAsNew(sheet, row, headings, book));
  const matched = matchTies(
    sheet,
    fresh.filter(({ refusal }) => refusal === null),
    free,
    issued,
    book,
  );
  const results = [
    ...[...untouched].map(([row, record]) => resultOf(sheet, row, record)),
    ...fresh.map((result) => {
      const record = matched.get(result);
      return record ? onto(record, result, headings, book) : result;
    }),
  ].sort((one, other) => one.row.rowNumber - other.row.rowNumber);
  if (sheet === 'Relaties') refuseTwins(results, records, relationGroup(book), 'RELATION_EXISTS');
  if (sheet === 'Deelnames') refuseTwins(results, records, participationGroup, 'PARTICIPATION_EXISTS');
  if (sheet === 'Deelnames') refuseSecondChairs(results, records);
  return { results, left: [...free.values()] };
}

/** Rows that read as a record does; each record once. */
function matchText(
  sheet: TieSheet,
  rows: readonly ContentRow[],
  headings: readonly string[],
  free: Map<string, SheetRecord>,
  book: CellBook,
): Map<ContentRow, SheetRecord> {
  const columns = columnsOf[sheet].filter(({ heading }) => headings.includes(heading));
  const byText = new Map<string, SheetRecord[]>();
  for (const record of free.values()) {
    const text = columns.map(({ show }) => cleanText(show(record.draft, book))).join('\u0001');
    const group = byText.get(text);
    if (group) group.push(record);
    else byText.set(text, [record]);
  }
  const found = new Map<ContentRow, SheetRecord>();
  for (const row of rows) {
    const text = columns.map(({ heading }) => cleanText(row.cells[heading] ?? '')).join('\u0001');
    const record = byText.get(text)?.shift();
    if (!record) continue;
    found.set(row, record);
    free.delete(record.id);
  }
  return found;
}

function resultOf(sheet: TieSheet, row: ContentRow, record: SheetRecord | null): RowResult {
  const base = record?.draft ?? absentOf[sheet];
  const id = record?.id ?? '';
  const isNew = record === null;
  const name = tieName(sheet, row);
  return { sheet, row, name, id, isNew, isOwnKey: false, base, draft: base, changes: [], refusal: null };
}

function readAsNew(sheet: TieSheet, row: ContentRow, headings: readonly string[], book: CellBook): RowResult {
  const result = resultOf(sheet, row, null);
  refusing(result, () => {
    Object.assign(result, takeCells({ sheet, row, headings, base: result.base, isNew: true, book }));
    if (sheet === 'Relaties' && result.draft['fromId'] === result.draft['toId']) refuse(result, { code: 'SAME_ENDS' });
  });
  return result;
}

/** The row on the record it turned out to be about. */
function onto(record: SheetRecord, fresh: RowResult, headings: readonly string[], book: CellBook): RowResult {
  const sheet = fresh.sheet as TieSheet; // made by `readAsNew`
  const result = resultOf(sheet, fresh.row, record);
  const { base } = result;
  const isTurned =
    sheet === 'Relaties' &&
    book.isSymmetric(String(base['typeId'])) &&
    base['fromId'] === fresh.draft['toId'] &&
    base['toId'] === fresh.draft['fromId'];
  // Of a tie that works both ways the order of the ends says nothing.
  const read = isTurned ? headings.filter((heading) => heading !== 'Van' && heading !== 'Naar') : headings;
  refusing(result, () => {
    Object.assign(result, takeCells({ sheet, row: fresh.row, headings: read, base, isNew: false, book }));
  });
  return result;
}

function tieName(sheet: TieSheet, { cells }: ContentRow): string {
  const of = (...headings: readonly string[]) => headings.map((heading) => cells[heading] || '–');
  if (sheet === 'Functies') return of('Persoon', 'Organisatie').join(' · ');
  return sheet === 'Relaties' ? of('Van', 'Naar').join(' → ') : of('Deelnemer', 'Overleg').join(' · ');
}

type Group = (draft: AnyDraft) => string;

function relationGroup(book: CellBook): Group {
  return ({ fromId, toId, typeId }) => {
    const ends = [String(fromId), String(toId)];
    return [typeId, ...(book.isSymmetric(String(typeId)) ? ends.sort() : ends)].join('\u0001');
  };
}

const participationGroup: Group = ({ consultationId, actorId }) => [consultationId, actorId].join('\u0001');

type Period = { readonly id: string; readonly from: string; readonly until: string };

function periodOf(id: string, { validFrom, validUntil }: AnyDraft): Period {
  const day = (value: unknown, open: string) => (typeof value === 'string' ? value : open);
  return { id, from: day(validFrom, '0000'), until: day(validUntil, '9999') };
}

/** The same tie twice in one time is one tie: the later row is refused. */
function refuseTwins(
  results: readonly RowResult[],
  records: readonly SheetRecord[],
  groupOf: Group,
  code: 'RELATION_EXISTS' | 'PARTICIPATION_EXISTS',
): void {
  const groups = new Map<string, Period[]>();
  const add = (key: string, period: Period) => groups.set(key, [...(groups.get(key) ?? []), period]);
  const moved = results.filter(({ refusal, changes, isNew }) => refusal === null && (isNew || changes.length > 0));
  const movedIds = new Set(moved.map(({ id }) => id));
  for (const { id, draft } of records) if (!movedIds.has(id)) add(groupOf(draft), periodOf(id, draft));
  for (const result of moved) {
    const period = periodOf(result.id, result.draft);
    const others = groups.get(groupOf(result.draft)) ?? [];
    const overlaps = others.some(({ from, until }) => from < period.until && period.from < until);
    if (overlaps) {
      refuse(result, { code });
      if (!result.isNew) add(groupOf(result.base), periodOf(result.id, result.base));
    } else add(groupOf(result.draft), period);
  }
}

/** A consultation has one chair: who is named beside one that stays is refused. */
function refuseSecondChairs(results: readonly RowResult[], records: readonly SheetRecord[]): void {
  const chairs = new Map<string, string>();
  const read = new Set(results.map(({ id }) => id));
  const claim = (draft: AnyDraft): boolean => {
    if (draft['isChair'] !== true) return true;
    const [consultation, actor] = [String(draft['consultationId']), String(draft['actorId'])];
    const other = chairs.get(consultation) ?? actor;
    if (other === actor) chairs.set(consultation, actor);
    return other === actor;
  };
  for (const { id, draft } of records) if (!read.has(id)) claim(draft);
  const stays = ({ isNew, base, draft }: RowResult) => !isNew && base['isChair'] === draft['isChair'];
  for (const result of results.filter(stays)) claim(result.draft);
  for (const result of results.filter((each) => !stays(each))) {
    if (!claim(result.draft)) refuse(result, { code: 'SECOND_CHAIR' });
  }
}
