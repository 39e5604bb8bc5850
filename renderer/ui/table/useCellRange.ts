import { useState } from 'react';
import { isWide, rangeBetween, type CellRange } from './cellRange.ts';
import type { CellPlace } from './gridTypes.ts';
import type { GridFocus } from './useGridFocus.ts';
import type { GridModel } from './useGridModel.ts';

export type CellRanging = {
  /** The chosen cells when they are more than one. */
  readonly wide: CellRange | null;
  /** The chosen cells: the range, else the one cell with the focus; null when that is no cell of a record. */
  readonly range: CellRange | null;
  /** Makes the range run from where it began, or else from `from`, to the cell with the focus. */
  readonly beginAt: (from: CellPlace) => void;
  readonly clear: () => void;
};

/** The rectangle of cells between where Shift or a drag began and the cell with the focus. */
export function useCellRange<Row>(model: Pick<GridModel<Row>, 'ids' | 'columns'>, focus: GridFocus): CellRanging {
  const [anchor, setAnchor] = useState<CellPlace | null>(null);
  const cornerOf = (place: CellPlace) => ({
    row: model.ids.indexOf(place.rowId),
    column: model.columns.findIndex((column) => column.id === place.columnId),
  });
  const active = cornerOf(focus.active);
  const range = rangeBetween(anchor ? cornerOf(anchor) : active, active) ?? rangeBetween(active, active);
  return {
    wide: isWide(range) ? range : null,
    range,
    beginAt: (from) => setAnchor((now) => now ?? from),
    clear: () => setAnchor(null),
  };
}
