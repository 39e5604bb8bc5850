// What became of one row while the plan is made.
import type { CellChange, ContentRow } from './planTypes.ts';
import { RowRefused, type WorkbookReason } from './reasons.ts';
import type { AnyDraft } from './recordSheets.ts';
import type { SheetName } from './sheetNames.ts';

export type RowResult = {
  readonly sheet: SheetName;
  readonly row: ContentRow;
  readonly name: string;
  /** The record it is about; for a new one the key that stands for it. */
  readonly id: string;
  readonly isNew: boolean;
  readonly isOwnKey: boolean;
  readonly base: AnyDraft;
  draft: AnyDraft;
  changes: readonly CellChange[];
  refusal: WorkbookReason | null;
};

/** Marks a row as refused: it changes nothing. */
export function refuse(result: RowResult, reason: WorkbookReason): void {
  result.refusal = reason;
  result.draft = result.base;
  result.changes = [];
}

/** Runs `work`, and marks the row as refused when it throws `RowRefused`. */
export function refusing(result: RowResult, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof RowRefused)) throw thrown;
    refuse(result, thrown.reason);
  }
}
