import { useState } from 'react';
import { holesTogether, inOrder, type MatrixOrder } from '../../../../shared/gaps/holesTogether.ts';
import type { CoverageAxis, CoverageMatrix } from '../../../../shared/gaps/types.ts';

type Kept = { readonly key: string; readonly order: MatrixOrder };

/**
 * The matrix with its holes together. The order is made when the matrix gets other rows or columns, and then stays: a
 * row does not jump away under the hand that just decided about it.
 */
export function useMatrixOrder(matrix: CoverageMatrix | null, axis: CoverageAxis): CoverageMatrix | null {
  const [kept, keep] = useState<Kept | null>(null);
  if (!matrix) return null;
  const key = keyOf(matrix, axis);
  if (kept?.key === key) return inOrder(matrix, kept.order);
  const order = holesTogether(matrix, axis);
  keep({ key, order });
  return inOrder(matrix, order);
}

function keyOf({ rows, columns }: CoverageMatrix, axis: CoverageAxis): string {
  const words = [...rows.map(({ id }) => id ?? ''), ...columns.map((each) => each.partnerTypeId)];
  return [axis, ...words].join('|');
}
