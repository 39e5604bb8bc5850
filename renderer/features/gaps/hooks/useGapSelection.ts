import { useCallback, useState } from 'react';
import type { CoverageCell, CoverageMatrix, CoverageRow } from '../../../../shared/gaps/types.ts';

export type CellChoice = { readonly rowId: string | null; readonly partnerTypeId: string };
export type ShownCell = { readonly row: CoverageRow; readonly cell: CoverageCell };

export type GapSelection = {
  readonly cell: CellChoice | null;
  /** The chosen cell as the matrix has it now; null when none is, or when it is gone. */
  readonly shown: ShownCell | null;
  /** The gap that is open in the list. */
  readonly gapKey: string | null;
  readonly chooseCell: (row: CoverageRow, cell: CoverageCell) => void;
  readonly chooseGap: (key: string | null) => void;
  readonly clearCell: () => void;
};

/** What is chosen in matrix and list together: a cell opens its gap, a gap marks its cell. */
export function useGapSelection(matrix: CoverageMatrix | null): GapSelection {
  const [cell, setCell] = useState<CellChoice | null>(null);
  const [gapKey, setGapKey] = useState<string | null>(null);
  // The same function each time: the rows of the matrix are memoised on it.
  const chooseCell = useCallback(({ id }: CoverageRow, { partnerTypeId, gapKeys }: CoverageCell) => {
    setCell({ rowId: id, partnerTypeId });
    setGapKey(gapKeys[0] ?? null);
  }, []);
  const row = cell && matrix?.rows.find((each) => each.id === cell.rowId);
  const found = row?.cells.find((each) => each.partnerTypeId === cell?.partnerTypeId);
  return {
    cell,
    shown: row && found ? { row, cell: found } : null,
    gapKey,
    chooseCell,
    chooseGap: (key) => {
      setGapKey(key);
      setCell(key === null || !matrix ? null : cellOfGap(matrix, key));
    },
    clearCell: () => setCell(null),
  };
}

function cellOfGap({ rows }: CoverageMatrix, key: string): CellChoice | null {
  for (const { id, cells } of rows) {
    const cell = cells.find((each) => each.gapKeys.includes(key));
    if (cell) return { rowId: id, partnerTypeId: cell.partnerTypeId };
  }
  return null;
}
