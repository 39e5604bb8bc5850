// How a cell of the matrix is shown: a sign of its own for each state, never only a colour.
import type { CoverageCell } from '../../../shared/gaps/types.ts';

export type CellLook = CoverageCell['state'] | 'notApplicable';

export const cellSigns: { readonly [L in CellLook]: string } = {
  filled: '●',
  thin: '◐',
  unconfirmed: '○',
  missing: '✕',
  unknown: '·',
  notApplicable: '–',
};

/** In the order of the legend: from good to not known. */
export const cellLooks: readonly CellLook[] = ['filled', 'thin', 'unconfirmed', 'missing', 'unknown', 'notApplicable'];

/** What a cell shows. */
export function lookOf(cell: Pick<CoverageCell, 'state' | 'isNotApplicable'>): CellLook {
  return cell.isNotApplicable ? 'notApplicable' : cell.state;
}
