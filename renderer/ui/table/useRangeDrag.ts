import { useEffect, useRef, type HTMLAttributes } from 'react';
import { isInEditor, placeOfTarget } from './gridEvents.ts';
import { filterRowId, headingRowId, selectColumnId, type CellPlace } from './gridTypes.ts';
import type { CellRanging } from './useCellRange.ts';
import type { GridFocus } from './useGridFocus.ts';

/** Choosing a range by dragging over cells. A press alone ends the range that was. */
export function useRangeDrag(
  focus: GridFocus,
  ranging: CellRanging,
): Pick<HTMLAttributes<HTMLElement>, 'onMouseDown' | 'onMouseOver'> {
  const from = useRef<CellPlace | null>(null);
  const latest = useRef({ focus, ranging });
  useEffect(() => {
    latest.current = { focus, ranging };
  });
  useEffect(() => {
    const end = () => {
      const { focus: now, ranging: chosen } = latest.current;
      if (from.current && chosen.wide) now.focusAt(now.active);
      from.current = null;
    };
    document.addEventListener('mouseup', end);
    return () => document.removeEventListener('mouseup', end);
  }, []);

  return {
    onMouseDown: (event) => {
      if (isInEditor(event.target)) return;
      // Shift chooses cells here, not letters.
      if (event.shiftKey) return event.preventDefault();
      const place = placeOfTarget(event.target);
      if (event.button !== 0 || !place) return;
      ranging.clear();
      from.current = isRecordCell(place) ? place : null;
    },
    onMouseOver: (event) => {
      const place = from.current && event.buttons === 1 ? placeOfTarget(event.target) : null;
      if (!place || !from.current || !isRecordCell(place)) return;
      const { active } = focus;
      if (place.rowId === active.rowId && place.columnId === active.columnId) return;
      ranging.beginAt(from.current);
      focus.pointAt(place);
    },
  };
}

function isRecordCell({ rowId, columnId }: CellPlace): boolean {
  return rowId !== headingRowId && rowId !== filterRowId && columnId !== selectColumnId;
}
