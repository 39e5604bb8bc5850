// Walking through a grid with the keyboard, as the ARIA pattern for grids says.

export type Place = { readonly row: number; readonly column: number };
type Size = { readonly rows: number; readonly columns: number };
type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** The cell a key leads to, within the grid; null when the key is not about walking. */
export function walk(from: Place, { key, ctrlKey, metaKey }: Key, { rows, columns }: Size): Place | null {
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : Math.max(0, from.row - 1), column: from.column };
    case 'ArrowDown':
      return { row: isFar ? rows - 1 : Math.min(rows - 1, from.row + 1), column: from.column };
    case 'ArrowLeft':
      return { row: from.row, column: isFar ? 0 : Math.max(0, from.column - 1) };
    case 'ArrowRight':
      return { row: from.row, column: isFar ? columns - 1 : Math.min(columns - 1, from.column + 1) };
    case 'Home':
      return { row: isFar ? 0 : from.row, column: 0 };
    case 'End':
      return { row: isFar ? rows - 1 : from.row, column: columns - 1 };
    default:
      return null;
  }
}
