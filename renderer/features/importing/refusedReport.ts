// The refused rows as a list to put right: row number, reason and the cells as they stood.
import { csvBytes } from '../../../shared/export/csv.ts';
import { formatReason, type ReasonLanguage } from '../../../shared/import/formatReason.ts';
import type { ImportPlan } from '../../../shared/import/planTypes.ts';

export type ReportWords = { readonly row: string; readonly reason: string; readonly cell: (number: number) => string };

/** CSV as a Dutch Excel opens it; a column for each cell of the widest row. */
export function refusedReport(plan: ImportPlan, words: ReportWords, language: ReasonLanguage): Uint8Array<ArrayBuffer> {
  const refused = plan.rows.flatMap((row) => (row.refusal ? [{ ...row, refusal: row.refusal }] : []));
  const width = Math.max(0, ...refused.map(({ cells }) => cells.length));
  const headings = [words.row, words.reason, ...Array.from({ length: width }, (_, index) => words.cell(index + 1))];
  return csvBytes([
    headings,
    ...refused.map(({ rowNumber, refusal, cells }) => [
      String(rowNumber),
      formatReason(refusal, language),
      ...Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    ]),
  ]);
}
