// The own workbook as a user has it: saved from a network, edited in a spreadsheet, read in again.
import type { In } from '../../shared/api/contract.ts';
import { writeWorkbook } from '../../shared/export/spreadsheet.ts';
import type { WorkbookPlan } from '../../shared/workbook/planTypes.ts';
import { planWorkbook } from '../../shared/workbook/planWorkbook.ts';
import { workbookReasonText } from '../../shared/workbook/reasons.ts';
import { sheetNames, workbookHeadings, type SheetName } from '../../shared/workbook/sheetNames.ts';
import { readWorkbookBytes, writeWorkbookFile } from '../../shared/workbook/workbookFile.ts';
import { testToday, type TestBackend } from './testBackend.ts';

/** The file as it is saved. */
export function savedWorkbook(backend: TestBackend): Promise<Uint8Array<ArrayBuffer>> {
  const { vocabulary } = backend.ask('network.snapshot', {});
  return writeWorkbookFile(backend.ask('export.workbook', { purpose: 'test' }).table, vocabulary, 'test');
}

export type Edit = (cells: Record<string, string>, sheet: SheetName) => Record<string, string> | null;

/** What reading the file in would do; `edit` is what the user does to each row first, null deletes it. */
export function planFile(
  backend: TestBackend,
  bytes: Uint8Array,
  edit: Edit = (cells) => cells,
  added: Partial<Record<SheetName, readonly Record<string, string>[]>> = {},
): WorkbookPlan {
  const read = readWorkbookBytes(bytes);
  if (!read?.ok) throw new Error(read?.error.code ?? 'no workbook');
  const { content } = read;
  const sheets = Object.fromEntries(
    sheetNames.map((name) => {
      const { headings = workbookHeadings[name], rows = [] } = content.sheets[name] ?? {};
      const edited = rows.flatMap(({ rowNumber, cells }) => {
        const after = edit({ ...cells }, name);
        return after ? [{ rowNumber, cells: after }] : [];
      });
      const more = (added[name] ?? []).map((cells, index) => ({ rowNumber: 1_000 + index, cells }));
      return [name, { headings, unknownHeadings: [], rows: [...edited, ...more] }];
    }),
  );
  return planWorkbook({ ...content, sheets }, backend.ask('network.snapshot', {}), testToday);
}

/** Plans and applies; what came of it. */
export function apply(backend: TestBackend, plan: WorkbookPlan) {
  return backend.ask('import.workbook', payloadOf(plan));
}

export function payloadOf(plan: WorkbookPlan): In<'import.workbook'> {
  return { meta: { fileName: 'werkboek.xlsx', fileHash: '' }, ...plan.changes };
}

/** A workbook as somebody else makes one: only the sheets and headings that are given, all as text. */
export function handMade(
  sheets: Partial<Record<string, readonly (readonly string[])[]>>,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook(
    Object.entries(sheets)
      .map(([name, table = []]) => [name, table[0] ?? [], table.slice(1)] as const)
      .map(([name, headings, rows]) => ({
        name,
        headings,
        rows: rows.map((cells) => cells.map((text) => ({ text }))),
        footer: '',
      })),
  );
}

/** What the plan says of the rows that are not the same, in a few words each. */
export function told({ rows }: WorkbookPlan): readonly string[] {
  return rows
    .filter(({ outcome }) => outcome !== 'same')
    .map(({ sheet, outcome, name, changes, refusal }) =>
      [
        `${sheet} ${outcome} ${name}`,
        ...changes.map(({ heading, from, to }) => `${heading}: ${from} → ${to}`),
        ...(refusal ? [workbookReasonText(refusal, 'nl')] : []),
      ].join('; '),
    );
}
