// In which order a coverage matrix is read best: with the holes together in one corner.
import type { CoverageAxis, CoverageCell, CoverageMatrix } from './types.ts';

/** Ids in the order in which they are shown. */
export type MatrixOrder = { readonly rowIds: readonly (string | null)[]; readonly columnIds: readonly string[] };

/**
 * Most holes first, in rows and in columns, a required one counting double and what hangs on one person or was not
 * confirmed only between equals: the order of marginal totals, by which a nested table packs itself into one corner. The
 * required columns stay before the desirable ones, levels keep the order from board to case, and equals that of before.
 */
export function holesTogether({ columns, rows }: CoverageMatrix, axis: CoverageAxis): MatrixOrder {
  const ofRow = new Map(rows.map(({ id, cells }) => [id, sum(cells)]));
  const byType = new Map<string, CoverageCell[]>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const known = byType.get(cell.partnerTypeId);
    if (known) known.push(cell);
    else byType.set(cell.partnerTypeId, [cell]);
  }
  const ofColumn = new Map([...byType].map(([type, cells]) => [type, sum(cells)]));
  const rowIds = rows.map(({ id }) => id);
  const idsOf = (requirement: string) =>
    columns.filter((column) => column.requirement === requirement).map((column) => column.partnerTypeId);
  const worstFirst = <Id>(ids: readonly Id[], weights: ReadonlyMap<Id, number>) =>
    ids.toSorted((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
  return {
    rowIds: axis === 'level' ? rowIds : worstFirst(rowIds, ofRow),
    columnIds: [...worstFirst(idsOf('required'), ofColumn), ...worstFirst(idsOf('desirable'), ofColumn)],
  };
}

/** The matrix in an order; what the order does not know comes after it, as it stood. */
export function inOrder(matrix: CoverageMatrix, { rowIds, columnIds }: MatrixOrder): CoverageMatrix {
  return {
    ...matrix,
    rows: sorted(matrix.rows, ({ id }) => rowIds.indexOf(id)),
    columns: sorted(matrix.columns, ({ partnerTypeId }) => columnIds.indexOf(partnerTypeId)),
  };
}

function sorted<T>(list: readonly T[], placeOf: (each: T) => number): readonly T[] {
  const places = new Map(list.map((each) => [each, placeOf(each)]));
  const rank = (each: T) => ((places.get(each) ?? -1) < 0 ? list.length : (places.get(each) ?? 0));
  return list.toSorted((one, other) => rank(one) - rank(other));
}

/** More than there can be frail cells in a row or a column. */
const hole = 1000;

function sum(cells: readonly CoverageCell[]): number {
  return cells.reduce((total, cell) => total + weightOf(cell), 0);
}

function weightOf({ state, requirement, isNotApplicable }: CoverageCell): number {
  if (isNotApplicable || state === 'filled') return 0;
  if (state === 'missing' || state === 'unknown') return requirement === 'required' ? 2 * hole : hole;
  return 1;
}
