// The jobs of reading a list, as plain values: what the worker runs, and what runs in place where there is none.
import { findHeader, headingSetKey, type HeaderChoice } from '../../shared/import/findHeader.ts';
import { mapColumns } from '../../shared/import/mapColumns.ts';
import { indexAreas } from '../../shared/import/normalise/areas.ts';
import { planImport } from '../../shared/import/plan.ts';
import type { ImportPlan, PlanOptions, Ref } from '../../shared/import/planTypes.ts';
import { readTable, type ReadFileResult, type ReadTableOptions } from '../../shared/import/readTable.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { planWorkbook } from '../../shared/workbook/planWorkbook.ts';
import type { WorkbookPlan } from '../../shared/workbook/planTypes.ts';
import { readWorkbookBytes } from '../../shared/workbook/workbookFile.ts';
import { graphTableKind } from '../../shared/import/readers/kumuSheets.ts';
import type {
  ColumnMapping,
  Existing,
  ExistingArea,
  Header,
  NodeKind,
  Reason,
  SheetChoice,
  Table,
} from '../../shared/import/types.ts';

/** The file with the way to read it. */
export type ListSource = {
  readonly bytes: Uint8Array;
  readonly options: ReadTableOptions;
};

export type ParseJob =
  | {
      readonly kind: 'read';
      readonly source: ListSource;
      readonly header: HeaderChoice | null;
      readonly areas: readonly ExistingArea[];
    }
  | {
      readonly kind: 'plan';
      readonly source: ListSource;
      readonly mapping: ColumnMapping;
      readonly existing: Existing;
      readonly options: PlanOptions;
    }
  | {
      readonly kind: 'workbook';
      readonly bytes: Uint8Array;
      readonly snapshot: NetworkSnapshot;
      /** `yyyy-mm-dd` */
      readonly today: string;
    };

/** The list as the user sees it: its beginning, its headings and what was taken from them. */
export type Sheet = {
  readonly header: Header;
  readonly mapping: ColumnMapping;
  readonly headingSet: string;
  readonly rowCount: number;
  /** The first rows, with the row number of the file; no more cells than `shownColumns`. */
  readonly top: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
  /** Per column the first values that stand in it. */
  readonly samples: readonly (readonly string[])[];
  readonly delimiter: Table['delimiter'];
  readonly encoding: Table['encoding'];
  readonly warnings: readonly Reason[];
  /** Of a workbook: its sheets and which was read; null for anything else. */
  readonly sheets: SheetChoice | null;
  /** Of a graph file: the kinds its nodes name, and how many ties there are. */
  readonly graph: { readonly kinds: readonly NodeKind[]; readonly ties: number } | null;
  /** A table of nodes or of ties that may have the other half in a second file. */
  readonly isHalfPair: boolean;
};

export type ReadAnswer = { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly error: Reason };

export type PlanAnswer = {
  readonly plan: ImportPlan;
  /** The cells of rows that a doubt compares, by row number. */
  readonly cells: Readonly<Record<number, readonly string[]>>;
};

/** What the own workbook would change; null for a file that is none. */
export type WorkbookAnswer =
  | { readonly ok: true; readonly plan: WorkbookPlan }
  | { readonly ok: false; readonly error: Reason }
  | null;

export type ParseAnswer =
  | { readonly kind: 'workbook'; readonly answer: WorkbookAnswer }
  | { readonly kind: 'read'; readonly answer: ReadAnswer }
  | { readonly kind: 'plan'; readonly answer: PlanAnswer };

const shownRows = 60;
const shownColumns = 60;
const samplesPerColumn = 3;
const rowsSearchedForSamples = 200;

/** Does one job. Throws only when a plan is asked for a file that cannot be read. */
export function runParseJob(job: ParseJob): ParseAnswer {
  if (job.kind === 'workbook') return { kind: 'workbook', answer: workbookAnswer(job) };
  const read = readOnce(job.source);
  if (job.kind === 'read') return { kind: 'read', answer: readAnswer(read, job.header, job.areas) };
  if (!read.ok) throw new Error(read.error.code);
  const plan = planImport(read.table, job.mapping, job.existing, job.options);
  return { kind: 'plan', answer: { plan, cells: comparedCells(read.table, plan) } };
}

function workbookAnswer({ bytes, snapshot, today }: Extract<ParseJob, { kind: 'workbook' }>): WorkbookAnswer {
  const read = readWorkbookBytes(bytes);
  return read?.ok ? { ok: true, plan: planWorkbook(read.content, snapshot, today) } : read;
}

let last: { readonly key: string; readonly result: ReadFileResult } | null = null;

// Each decision of the user makes a new plan of the same file: it is not read again for that.
function readOnce({ bytes, options }: ListSource): ReadFileResult {
  const { companion, ...rest } = options;
  const other = companion ? [companion.length, fingerprint(companion)] : null;
  const key = JSON.stringify([bytes.length, fingerprint(bytes), other, rest]);
  if (last?.key !== key) last = { key, result: readTable(bytes, options) };
  return last.result;
}

/** FNV-1a over all bytes: enough to see that it is another file; some 25 ms for the largest list. */
function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function readAnswer(read: ReadFileResult, choice: HeaderChoice | null, areas: readonly ExistingArea[]): ReadAnswer {
  if (!read.ok) return read;
  const { table } = read;
  const header = choice === null ? findHeader(table) : findHeader(table, choice);
  const mapping = mapColumns(table, header, { areas: indexAreas(areas) });
  const top = table.rows.slice(0, shownRows).map((cells, index) => ({
    rowNumber: table.rowNumbers[index] ?? index + 1,
    cells: cells.slice(0, shownColumns),
  }));
  return {
    ok: true,
    sheet: {
      header,
      mapping,
      headingSet: headingSetKey(header),
      rowCount: table.rows.length,
      top,
      samples: mapping.columns.map(({ index }) => samplesOf(table, header.firstDataRow, index)),
      delimiter: table.delimiter,
      encoding: table.encoding,
      warnings: [...table.warnings, ...header.warnings],
      sheets: table.sheets ?? null,
      graph: table.graph ? { kinds: table.graph.kinds, ties: table.graph.ties.length } : null,
      isHalfPair: isHalfPair(read),
    },
  };
}

/** Ties as a text table come as a graph; nodes without ties are still a list. */
function isHalfPair({ table }: Extract<ReadFileResult, { ok: true }>): boolean {
  return table.graph === undefined && table.delimiter !== null && graphTableKind(table.rows) === 'nodes';
}

function samplesOf({ rows }: Table, from: number, column: number): readonly string[] {
  const values = rows.slice(from, from + rowsSearchedForSamples).map((row) => row[column]?.trim() ?? '');
  return [...new Set(values.filter(Boolean))].slice(0, samplesPerColumn);
}

function comparedCells(table: Table, plan: ImportPlan): PlanAnswer['cells'] {
  const rowsOf = new Map([...plan.organisations, ...plan.persons].map(({ key, rows }) => [key, rows]));
  const rowsOfRef = (ref: Ref) => ('key' in ref ? (rowsOf.get(ref.key) ?? []) : []);
  const asked = new Set(
    plan.rows.flatMap(({ rowNumber, doubts }) =>
      doubts.length === 0
        ? []
        : [
            rowNumber,
            ...doubts.flatMap(({ candidates }) => candidates.flatMap(({ ref }) => rowsOfRef(ref).slice(0, 2))),
          ],
    ),
  );
  const cells: Record<number, readonly string[]> = {};
  table.rowNumbers.forEach((rowNumber, index) => {
    if (asked.has(rowNumber)) cells[rowNumber] = table.rows[index] ?? [];
  });
  return cells;
}
