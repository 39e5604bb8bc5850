// What the import of a workbook would do, row by row and record by record.
import type { WorkbookPayload } from './payload.ts';
import type { WorkbookReason } from './reasons.ts';
import type { SheetName } from './sheetNames.ts';

/** One row under the headings: the text of each known heading. */
export type ContentRow = { readonly rowNumber: number; readonly cells: Readonly<Record<string, string>> };

/** What was read of one sheet. */
export type SheetContent = {
  /** The known headings that are there; a column that is not there leaves its field as it is. */
  readonly headings: readonly string[];
  /** Headings that mean nothing to the workbook; their cells are not read. */
  readonly unknownHeadings: readonly string[];
  readonly rows: readonly ContentRow[];
};

export type WorkbookContent = {
  readonly sheets: Readonly<Partial<Record<SheetName, SheetContent>>>;
  /** Ids of what the workbook was made of; null when it was not made here. */
  readonly issued: ReadonlySet<string> | null;
};

export type WorkbookOutcome = 'new' | 'changed' | 'same' | 'refused';

export type CellChange = { readonly heading: string; readonly from: string; readonly to: string };

export type WorkbookRow = {
  readonly sheet: SheetName;
  readonly rowNumber: number;
  readonly outcome: WorkbookOutcome;
  /** Whom or what it is about, in the words of the row. */
  readonly name: string;
  readonly changes: readonly CellChange[];
  readonly refusal: WorkbookReason | null;
};

/** A record that was in the workbook when it was made and is not any more; it stays in the network. */
export type AbsentRecord = { readonly sheet: SheetName; readonly id: string; readonly name: string };

export type WorkbookPlan = {
  readonly rows: readonly WorkbookRow[];
  readonly absent: readonly AbsentRecord[];
  /** Themes that are made. */
  readonly newThemes: readonly string[];
  readonly unknownHeadings: readonly { readonly sheet: SheetName; readonly heading: string }[];
  readonly counts: Readonly<Record<WorkbookOutcome, number>>;
  /** Everything of the payload but where it came from. */
  readonly changes: Omit<WorkbookPayload, 'meta'>;
};
