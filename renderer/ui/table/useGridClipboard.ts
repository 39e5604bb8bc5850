import { useEffect, useRef, type RefObject } from 'react';
import { layBlock, type CellRange } from './cellRange.ts';
import { fromTabText, toTabText } from './clipboardText.ts';
import { filterFieldOf, isGridPart } from './gridEvents.ts';
import { selectColumnId, type CellPlace, type GridColumn } from './gridTypes.ts';
import type { CellRanging } from './useCellRange.ts';
import type { VirtualTableProps } from './VirtualTable.tsx';

type Clipboard<Row> = {
  readonly props: VirtualTableProps<Row>;
  readonly active: CellPlace;
  readonly ranging: CellRanging;
};

/**
 * Copying and pasting a block of cells, as a spreadsheet does. Listens to the page, because a browser sends these
 * events to where text was last marked and not to the cell with the focus.
 */
export function useGridClipboard<Row>(gridRef: RefObject<HTMLElement | null>, now: Clipboard<Row>): void {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  useEffect(() => {
    const isOurs = () => {
      const focused = document.activeElement;
      return focused !== null && gridRef.current?.contains(focused) && isGridPart(focused) && !filterFieldOf(focused);
    };
    const onCopy = (event: ClipboardEvent) => {
      const copied = isOurs() && copyOf(latest.current);
      if (!copied) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copied.text);
      latest.current.props.onCopied?.(copied.count);
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isOurs() || text === '') return;
      event.preventDefault();
      void paste(latest.current, text);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [gridRef]);
}

/** The chosen cells, else the chosen rows, else the cell with the focus. */
function copyOf<Row>({ props, active, ranging }: Clipboard<Row>) {
  const { model, selectedIds, mayCopy } = props;
  const { wide } = ranging;
  const areRows = !wide && (selectedIds.length > 1 || active.columnId === selectColumnId);
  const asked = new Set(areRows ? selectedIds : [active.rowId]);
  const rows = wide
    ? model.rows.slice(wide.top, wide.bottom + 1)
    : model.rows.filter((row) => asked.has(model.getId(row)));
  if (rows.length === 0) return null;
  const columns = wide
    ? model.columns.slice(wide.left, wide.right + 1)
    : model.columns.filter((column) => areRows || column.id === active.columnId);
  const allowed = rows.filter((row) => mayCopy?.(row) !== false);
  return {
    text: toTabText(allowed.map((row) => columns.map((column) => copiedText(row, column)))),
    count: { rows: allowed.length, leftOut: rows.length - allowed.length },
  };
}

function copiedText<Row>(row: Row, { edit, text }: GridColumn<Row>): string {
  return edit ? edit.draft(row) : text(row);
}

async function paste<Row>({ props, active, ranging }: Clipboard<Row>, text: string): Promise<void> {
  const { model, edits } = props;
  const range = ranging.range ?? wholeRow(model.ids.indexOf(active.rowId), active);
  if (!range || !edits) return;
  const size = { rows: model.rows.length, columns: model.columns.length };
  const { cells, leftOver } = layBlock(fromTabText(text), range, size);
  const targets = cells.flatMap((cell) => {
    const [row, column] = [model.rows[cell.row], model.columns[cell.column]];
    return row !== undefined && column ? [{ row, column, value: { text: cell.text } }] : [];
  });
  await edits.editCells('paste', targets, leftOver);
}

/** On a check mark a block begins at the first column. */
function wholeRow(row: number, active: CellPlace): CellRange | null {
  if (row < 0 || active.columnId !== selectColumnId) return null;
  return { top: row, bottom: row, left: 0, right: 0 };
}
