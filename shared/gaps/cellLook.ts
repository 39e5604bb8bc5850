// How a cell of the matrix is shown, on screen and on paper.
import type { CoverageCell } from './types.ts';

export type CellLook = CoverageCell['state'] | 'notApplicable';

/** What a cell shows: that it does not apply says more than its state. */
export function lookOf(cell: Pick<CoverageCell, 'state' | 'isNotApplicable'>): CellLook {
  return cell.isNotApplicable ? 'notApplicable' : cell.state;
}
