// What is on the page of the matrix, and what its cells and its heads both ask of it.
import type { Matrix } from '../../../../shared/map/matrix.ts';
import { domainColours } from '../../../../shared/map/themes.ts';
import { startOf, type Cell, type MatrixView, type Room } from './matrixGeometry.ts';
import type { MatrixInk } from './matrixInk.ts';

export type MatrixPage = {
  readonly matrix: Matrix;
  readonly view: MatrixView;
  readonly room: Room;
  /** Device px per px. */
  readonly scale: number;
  readonly ink: MatrixInk;
  readonly labelOf: (row: number) => string;
  readonly groups: readonly { readonly name: string; readonly hue: string | null }[];
  /** Rows of what is selected, and the selected relation. */
  readonly chosen: { readonly rows: ReadonlySet<number>; readonly relationId: string | null };
  /** The cell that the keyboard is at, and the one under the pointer. */
  readonly cursor: Cell | null;
  readonly hover: Cell | null;
};

/** The rows and columns in sight. */
export type Span = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** Where a group lies along either axis, px of the table. */
export function groupSpan({ matrix, view: { cell } }: MatrixPage, group: number): readonly [from: number, to: number] {
  const { start, end } = matrix.groups[group]!;
  return [startOf(matrix, start, cell), startOf(matrix, end - 1, cell) + cell];
}

/** The colour that stands for a group: that of its domain, else of the interface. */
export function hueOf({ groups, ink }: MatrixPage, group: number): string {
  const hue = groups[group]?.hue;
  return hue ? domainColours(hue, ink.theme).border : ink.theme.secondary;
}
