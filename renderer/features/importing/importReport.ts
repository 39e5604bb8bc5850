// What became of every row of a list, as a workbook: the refused rows to put right, and all rows with what they changed.
import { type TextSheet, writeWorkbook } from '../../../shared/export/spreadsheet.ts';
import { formatReason, type ReasonLanguage } from '../../../shared/import/formatReason.ts';
import type { FieldChange, ImportPlan, PlannedRow, RowOutcome } from '../../../shared/import/planTypes.ts';
import { personLabel } from '../../../shared/schema/person.ts';

export type ReportWords = {
  readonly refused: string;
  readonly all: string;
  readonly row: string;
  readonly reason: string;
  readonly outcome: string;
  readonly who: string;
  readonly changes: string;
  readonly cell: (number: number) => string;
  readonly outcomeOf: (outcome: RowOutcome) => string;
  readonly fieldOf: (field: FieldChange['field']) => string;
};

/** The bytes of the workbook; the refused rows come first, where there are any, cell by cell as they stood. */
export function importReport(
  plan: ImportPlan,
  words: ReportWords,
  language: ReasonLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  const refused = refusedSheet(plan, words, language);
  return writeWorkbook([...(refused.rows.length > 0 ? [refused] : []), allSheet(plan, words, language)]);
}

function sheetOf(name: string, headings: readonly string[], rows: readonly (readonly string[])[]): TextSheet {
  return { name, headings, rows: rows.map((row) => row.map((text) => ({ text }))), footer: '' };
}

function refusedSheet({ rows }: ImportPlan, words: ReportWords, language: ReasonLanguage): TextSheet {
  const refused = rows.flatMap((row) => (row.refusal ? [{ ...row, refusal: row.refusal }] : []));
  const width = Math.max(0, ...refused.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  return sheetOf(
    words.refused,
    [words.row, words.reason, ...columns.map((index) => words.cell(index + 1))],
    refused.map(({ rowNumber, refusal, cells }) => [
      String(rowNumber),
      formatReason(refusal, language),
      ...columns.map((index) => cells[index] ?? ''),
    ]),
  );
}

function allSheet(plan: ImportPlan, words: ReportWords, language: ReasonLanguage): TextSheet {
  const names = new Map([
    ...plan.organisations.map(({ key, after }) => [key, after.name] as const),
    ...plan.persons.map(({ key, after }) => [key, personLabel(after)] as const),
  ]);
  const who = ({ persons, department, organisation }: PlannedRow) =>
    [...persons, department, organisation].flatMap((key) => names.get(key ?? '') ?? []).join(' · ');
  const changed = ({ field, from, to }: FieldChange) =>
    `${words.fieldOf(field)}: ${from === '' ? to : `${from} → ${to}`}`;
  return sheetOf(
    words.all,
    [words.row, words.outcome, words.who, words.changes, words.reason],
    plan.rows.map((row) => [
      String(row.rowNumber),
      words.outcomeOf(row.outcome),
      who(row),
      row.changes.map(changed).join('\n'),
      row.refusal
        ? formatReason(row.refusal, language)
        : row.issues.map(({ reason }) => formatReason(reason, language)).join('\n'),
    ]),
  );
}
