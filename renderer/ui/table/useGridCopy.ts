import type { ClipboardEvent } from 'react';
import { toTabText } from './clipboardText.ts';
import { filterFieldOf, isInEditor } from './gridEvents.ts';
import { selectColumnId, type CellPlace } from './gridTypes.ts';
import type { VirtualTableProps } from './VirtualTable.tsx';

/** Copies the selected rows as a block for a spreadsheet; with one row or none, the cell that has the focus. */
export function useGridCopy<Row>(
  { model, selectedIds, mayCopy, onCopied }: VirtualTableProps<Row>,
  active: CellPlace,
): (event: ClipboardEvent<HTMLElement>) => void {
  return (event) => {
    if (filterFieldOf(event.target) || isInEditor(event.target)) return;
    const isBlock = selectedIds.length > 1 || active.columnId === selectColumnId;
    const asked = new Set(isBlock ? selectedIds : [active.rowId]);
    const rows = model.rows.filter((row) => asked.has(model.getId(row)));
    if (rows.length === 0) return;
    const allowed = rows.filter((row) => mayCopy?.(row) !== false);
    const columns = isBlock ? model.columns : model.columns.filter((column) => column.id === active.columnId);
    event.preventDefault();
    event.clipboardData.setData('text/plain', toTabText(allowed.map((row) => columns.map((column) => column.text(row)))));
    onCopied?.({ rows: allowed.length, leftOut: rows.length - allowed.length });
  };
}
