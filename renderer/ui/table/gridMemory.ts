// Column widths and order as the user left them, kept on this machine per table.

export type GridMemory = {
  /** Pixels by column id. */
  readonly widths: Readonly<Record<string, number>>;
  /** Column ids from left to right; empty = as designed. */
  readonly order: readonly string[];
};

export const minColumnWidth = 64;
export const maxColumnWidth = 720;

const nothing: GridMemory = { widths: {}, order: [] };

/** What was kept; anything that is not readable counts as nothing. */
export function readGridMemory(storage: Pick<Storage, 'getItem'>, key: string): GridMemory {
  try {
    return checked(JSON.parse(storage.getItem(key) ?? '{}'));
  } catch {
    return nothing;
  }
}

/** Keeps widths and order; a full or forbidden storage costs only the memory. */
export function writeGridMemory(storage: Pick<Storage, 'setItem'>, key: string, memory: GridMemory): void {
  try {
    storage.setItem(key, JSON.stringify(memory));
  } catch {
    // The table works without.
  }
}

/** Keeps a width within what can be read and grasped. */
export function fittingWidth(width: number): number {
  return Math.round(Math.max(minColumnWidth, Math.min(width, maxColumnWidth)));
}

/** The order with a column one place to the left or right; a pinned column and the last one keep their place. */
export function movedColumn(order: readonly string[], id: string, step: 1 | -1): readonly string[] {
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** Columns in the kept order; pinned ones first, new ones where they were designed, at the end. */
export function orderedColumns<C extends { readonly id: string; readonly isPinned?: boolean }>(
  columns: readonly C[],
  order: readonly string[],
): readonly C[] {
  const place = (column: C) => {
    if (column.isPinned) return -1;
    const kept = order.indexOf(column.id);
    return kept < 0 ? order.length : kept;
  };
  return columns.toSorted((a, b) => place(a) - place(b));
}

function checked(value: unknown): GridMemory {
  if (typeof value !== 'object' || value === null) return nothing;
  const { widths, order } = value as { widths?: unknown; order?: unknown };
  return {
    widths: isNumbers(widths) ? mapValues(widths, fittingWidth) : {},
    order: Array.isArray(order) ? order.filter((id) => typeof id === 'string') : [],
  };
}

function isNumbers(value: unknown): value is Record<string, number> {
  return typeof value === 'object' && value !== null && Object.values(value).every(Number.isFinite);
}

function mapValues(
  record: Readonly<Record<string, number>>,
  change: (value: number) => number,
): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
