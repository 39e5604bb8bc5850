// How a cell of the matrix is shown: a sign of its own for each state, never only a colour.
import type { CellLook } from '../../../shared/gaps/cellLook.ts';

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
