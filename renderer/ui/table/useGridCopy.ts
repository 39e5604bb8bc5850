import { useEffect, useRef, type RefObject } from 'react';
import { toTabText } from './clipboardText.ts';
import { filterFieldOf, isGridPart } from './gridEvents.ts';
import { selectColumnId, type CellPlace } from './gridTypes.ts';
import type { VirtualTableProps } from './VirtualTable.tsx';

/**
 * Copies the selected rows as a block for a spreadsheet; with one row or none, the cell that has the focus. Listens to
 * the page, because a browser sends `copy` to where text was last marked and not to the cell with the focus.
 */
export function useGridCopy<Row>(
  gridRef: RefObject<HTMLElement | null>,
  props: VirtualTableProps<Row>,
  active: CellPlace,
): void {
  const latest = useRef({ props, active });
  useEffect(() => {
    latest.current = { props, active };
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const focused = document.activeElement;
      if (!focused || !gridRef.current?.contains(focused) || !isGridPart(focused) || filterFieldOf(focused)) return;
      const copied = copyOf(latest.current.props, latest.current.active);
      if (!copied) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copied.text);
      latest.current.props.onCopied?.(copied.count);
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [gridRef]);
}

function copyOf<Row>({ model, selectedIds, mayCopy }: VirtualTableProps<Row>, active: CellPlace) {
  const isBlock = selectedIds.length > 1 || active.columnId === selectColumnId;
  const asked = new Set(isBlock ? selectedIds : [active.rowId]);
  const rows = model.rows.filter((row) => asked.has(model.getId(row)));
  if (rows.length === 0) return null;
  const allowed = rows.filter((row) => mayCopy?.(row) !== false);
  const columns = isBlock ? model.columns : model.columns.filter((column) => column.id === active.columnId);
  return {
    text: toTabText(allowed.map((row) => columns.map((column) => column.text(row)))),
    count: { rows: allowed.length, leftOut: rows.length - allowed.length },
  };
}
