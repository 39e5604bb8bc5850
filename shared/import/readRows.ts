/** The rows of a table, once: what is data and what it says, what is refused, what is no data at all. */
import { cleanLine } from '../text/clean.ts';
import { foldWords } from '../text/fold.ts';
import type { RowLog } from './drafts.ts';
import { classifyRow, type RowKind } from './normalise/rowKind.ts';
import { outputRow } from './planOutput.ts';
import type { PlannedRow, PlanOptions, RowDecision, RowIssue, SkippedRow } from './planTypes.ts';
import { excerpt, makeIssue, readCells, valuesOf } from './readCells.ts';
import type { ReadContext } from './readContext.ts';
import { readRow } from './readRow.ts';
import type { RowValues } from './readRow.ts';
import type { ColumnMapping, Reason, Table } from './types.ts';

/** Rows of data in one plan; a plan holds some 9 kB for each, and a worker has 4 GB. */
export const mostDataRows = 200_000;

/** One row of data with what is decided about it and what will be done. */
export type DataRow = {
  readonly cells: readonly string[];
  readonly values: RowValues;
  readonly log: RowLog;
  readonly decision: RowDecision | undefined;
};

const data: RowKind = { kind: 'data' };

export type ReadRows = {
  readonly rows: readonly DataRow[];
  readonly refused: readonly PlannedRow[];
  readonly skipped: readonly SkippedRow[];
  readonly blank: number;
};

function newLog(rowNumber: number, issues: RowIssue[]): RowLog {
  return {
    rowNumber,
    issues,
    changes: [],
    doubts: [],
    created: [],
    organisation: null,
    department: null,
    persons: [],
    positions: [],
  };
}

/** The row as refused, with its cells for the report. */
export function refuseRow(
  rowNumber: number,
  refusal: Reason,
  cells: readonly string[],
  issues: readonly RowIssue[],
): PlannedRow {
  const row = outputRow(newLog(rowNumber, [...issues]));
  return { ...row, outcome: 'refused', refusal, cells: cells.slice(0, 100).map((cell) => cell.slice(0, 2_000)) };
}

function decisionFor(options: PlanOptions, rowNumber: number): RowDecision | undefined {
  const key = `r${rowNumber}`;
  return options.decisions !== undefined && Object.hasOwn(options.decisions, key) ? options.decisions[key] : undefined;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

function rowsAboveData(
  table: Table,
  mapping: ColumnMapping,
): { readonly skipped: SkippedRow[]; readonly blank: number } {
  const skipped: SkippedRow[] = [];
  let blank = 0;
  for (let index = 0; index < Math.min(mapping.firstDataRow, table.rows.length); index += 1) {
    if (mapping.headerRows.includes(index)) continue;
    if (isBlank(table.rows[index] ?? [])) blank += 1;
    else skipped.push({ rowNumber: table.rowNumbers[index] ?? index + 1, reason: { code: 'ROW_ABOVE_HEADINGS' } });
  }
  return { skipped, blank };
}

/** An organisation is only filled down when the user said so; until then the row says what it lacks. */
function organisationAbove(
  values: readonly string[],
  above: readonly string[] | null,
  row: RowValues,
  context: ReadContext,
): RowIssue | null {
  if (row.organisation !== null || above === null || row.persons.length === 0) return null;
  const [last] = valuesOf('organisation', above, context.columns);
  if (last === undefined || valuesOf('organisation', values, context.columns).length > 0) return null;
  return makeIssue('organisation', '', { code: 'ORGANISATION_MISSING', params: { organisation: excerpt(last) } });
}

/** Goes through the rows of the table once: sorts out what is no data, reads what is. */
export function readRows(table: Table, context: ReadContext, most = mostDataRows): ReadRows {
  const { mapping, options } = context;
  const headings = (table.rows[mapping.headerRows.at(-1) ?? -1] ?? []).map((cell) =>
    foldWords(cleanLine(cell.slice(0, 500))),
  );
  const { skipped, blank: blankAbove } = rowsAboveData(table, mapping);
  const rows: DataRow[] = [];
  const refused: PlannedRow[] = [];
  const [struck, hidden] = [new Set(table.marks?.struck), new Set(table.marks?.hidden)];
  let blank = blankAbove;
  let above: readonly string[] | null = null;
  /** Values that fill down, kept over rows that leave them empty. */
  let lastOrganisation: readonly string[] | null = null;
  for (let index = mapping.firstDataRow; index < table.rows.length; index += 1) {
    const cells = table.rows[index] ?? [];
    const rowNumber = table.rowNumbers[index] ?? index + 1;
    // A node of a graph is never a total or a heading, whatever it is called.
    const kind = table.graph === undefined || isBlank(cells) ? classifyRow(cells, headings) : data;
    if (kind.kind === 'blank') {
      blank += 1;
      continue;
    }
    if (kind.kind === 'skip') {
      skipped.push({ rowNumber, reason: kind.reason });
      continue;
    }
    if (rows.length + refused.length >= most) {
      const count = table.rows.length - index;
      skipped.push({ rowNumber, reason: { code: 'ROWS_BEYOND_LIMIT', params: { count, limit: most } } });
      break;
    }
    const decision = decisionFor(options, rowNumber);
    if (decision?.skip === true) {
      skipped.push({ rowNumber, reason: { code: 'ROW_LEFT_OUT' } });
      continue;
    }
    const expected = mapping.columns.length;
    if (cells.length > expected && !isBlank(cells.slice(expected))) {
      refused.push(
        refuseRow(rowNumber, { code: 'TOO_MANY_FIELDS', params: { found: cells.length, expected } }, cells, []),
      );
      continue;
    }
    const cellIssues: RowIssue[] = [];
    if (struck.has(rowNumber)) cellIssues.push(makeIssue(null, '', { code: 'ROW_STRUCK' }));
    if (hidden.has(rowNumber)) cellIssues.push(makeIssue(null, '', { code: 'ROW_HIDDEN' }));
    const values = readCells(cells, mapping, above, options.fillDown ?? [], cellIssues);
    const read = readRow(values, context, decision, cellIssues);
    const missing = organisationAbove(values, lastOrganisation, read, context);
    above = values;
    if (valuesOf('organisation', values, context.columns).length > 0) lastOrganisation = values;
    if (missing !== null) cellIssues.push(missing);
    const log = newLog(rowNumber, cellIssues);
    rows.push({ cells, values: read, log, decision });
  }
  return { rows, refused, skipped, blank };
}
