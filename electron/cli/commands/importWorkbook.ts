// The own workbook on the command line: what it would change, and the change.
import { createHash } from 'node:crypto';
import { formatReason } from '../../../shared/import/formatReason.ts';
import { planWorkbook } from '../../../shared/workbook/planWorkbook.ts';
import type { WorkbookPlan } from '../../../shared/workbook/planTypes.ts';
import { workbookReasonText } from '../../../shared/workbook/reasons.ts';
import { readWorkbookBytes } from '../../../shared/workbook/workbookFile.ts';
import { withNetwork } from '../openBackend.ts';
import { RefusedError, say, sayJson } from '../output.ts';
import { today } from '../today.ts';

type Report = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly doubtful: number;
  readonly refused: number;
  /** Rows that are refused. */
  readonly rows: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly outcome: string;
    readonly reasons: readonly string[];
  }[];
  readonly warnings: readonly string[];
};

/** Reads the workbook in; null when the file is none. */
export function importWorkbook(
  file: string,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  isDryRun: boolean,
): Report | null {
  const read = readWorkbookBytes(bytes);
  if (read === null) return null;
  if (!read.ok) throw new RefusedError(formatReason(read.error, 'nl'));
  return withNetwork(file, (ask) => {
    const plan = planWorkbook(read.content, ask('network.snapshot', {}), today());
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    if (!isDryRun) ask('import.workbook', { meta: { fileName: name, fileHash }, ...plan.changes });
    return reportOf(plan);
  });
}

function reportOf({ rows, counts, absent, unknownHeadings, newThemes }: WorkbookPlan): Report {
  const list = (words: readonly string[]) => words.map((word) => `‘${word}’`).join(', ');
  return {
    created: counts.new,
    updated: counts.changed,
    unchanged: counts.same,
    doubtful: 0,
    refused: counts.refused,
    rows: rows.flatMap(({ sheet, rowNumber, outcome, refusal }) =>
      refusal ? [{ sheet, row: rowNumber, outcome, reasons: [workbookReasonText(refusal, 'nl')] }] : [],
    ),
    warnings: [
      ...(newThemes.length > 0 ? [`Nieuwe thema's: ${list(newThemes)}.`] : []),
      ...unknownHeadings.map(({ sheet, heading }) => `${sheet}: de kolom ‘${heading}’ is niet bekend en niet gelezen.`),
      ...(absent.length > 0
        ? [`${absent.length} rijen staan niet meer in het werkboek. Ze zijn niet uit het netwerk verwijderd.`]
        : []),
    ],
  };
}

/** The report for a reader, or for a script. */
export function sayWorkbook(report: Report, isJson: boolean): void {
  if (isJson) return sayJson(report);
  const { created, updated, unchanged, refused } = report;
  say(`${created} nieuw, ${updated} gewijzigd, ${unchanged} gelijk, ${refused} geweigerd`);
  for (const warning of report.warnings) say(`- ${warning}`);
  for (const { sheet, row, reasons } of report.rows) say(`- ${sheet}, rij ${row}: ${reasons.join(' ')}`);
}
