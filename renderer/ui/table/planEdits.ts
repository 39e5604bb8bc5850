// Reading many cells before anything is changed: what can be done, as one list of changes, and what cannot and why.
import type { CellChange, CellPlace, CellValue, GridColumn, LoneChange } from './gridTypes.ts';

export type EditTarget<Row> = { readonly row: Row; readonly column: GridColumn<Row>; readonly value: CellValue };

export type RefusedCell = CellPlace & { readonly sentence: string };

export type EditPlan = {
  /** One per record. */
  readonly changes: readonly CellChange[];
  /** Cells that get another value. */
  readonly count: number;
  readonly refused: readonly RefusedCell[];
};

type Options<Row> = {
  readonly getId: (row: Row) => string;
  readonly sentenceOf: (thrown: unknown) => string;
  /** What is said of a cell that never changes here, and of one that only changes by itself. */
  readonly words: { readonly fixed: string; readonly alone: string };
};

/** Reads all cells in their order. Several cells of one record become one change, each read after the one before. */
export function planEdits<Row>(targets: readonly EditTarget<Row>[], options: Options<Row>): EditPlan {
  const { getId, sentenceOf, words } = options;
  const rows = new Map<string, Row>();
  const changes = new Map<string, CellChange>();
  const refused: RefusedCell[] = [];
  let count = 0;
  for (const { row: given, column, value } of targets) {
    const rowId = getId(given);
    const refuse = (sentence: string) => refused.push({ rowId, columnId: column.id, sentence });
    const row = rows.get(rowId) ?? given;
    if (isSameValue(row, column, value)) continue;
    if (!canEdit(row, column)) {
      refuse(words.fixed);
      continue;
    }
    try {
      const change = readCell(row, column, value);
      if ('alone' in change) {
        refuse(words.alone);
        continue;
      }
      const key = `${change.kind} ${change.id}`;
      changes.set(key, { ...change, patch: { ...changes.get(key)?.patch, ...change.patch } });
      if (change.id === rowId) rows.set(rowId, { ...row, ...change.patch });
      count += 1;
    } catch (thrown) {
      refuse(sentenceOf(thrown));
    }
  }
  return { changes: [...changes.values()], count, refused };
}

/** Whether the cell of this row takes another value. */
export function canEdit<Row>(row: Row, { edit }: GridColumn<Row>): boolean {
  return edit !== undefined && edit.isPossible?.(row) !== false;
}

/** The change of one cell; throws what the column throws when the value is refused. */
export function readCell<Row>(row: Row, { edit }: GridColumn<Row>, value: CellValue): CellChange | LoneChange {
  if (!edit) throw new Error('a column without edit was changed');
  if ('text' in value) return edit.read(row, value.text);
  if (!edit.choice) throw new Error('choices were given to a column of text');
  return edit.choice.take(row, value.ids);
}

/** Whether the cell has this value already: then nothing is to be done. */
export function isSameValue<Row>(row: Row, { edit, text }: GridColumn<Row>, value: CellValue): boolean {
  if ('text' in value) return value.text.trim() === (edit ? edit.draft(row) : text(row)).trim();
  const chosen = edit?.choice?.chosen(row) ?? [];
  return chosen.length === value.ids.length && chosen.every((id, index) => id === value.ids[index]);
}
