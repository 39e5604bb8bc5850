// Column widths, order and choice as the user left them, kept on this machine per table.

export type GridMemory = {
  /** Pixels by column id. */
  readonly widths: Readonly<Record<string, number>>;
  /** Column ids from left to right; empty = as designed. */
  readonly order: readonly string[];
  /** Columns that the user chose to see or to hide; the others are as designed. */
  readonly shown: Readonly<Record<string, boolean>>;
};

export const minColumnWidth = 64;
export const maxColumnWidth = 720;

export const emptyGridMemory: GridMemory = { widths: {}, order: [], shown: {} };

/** What was kept; anything that is not readable counts as nothing. */
export function readGridMemory(storage: Pick<Storage, 'getItem'>, key: string): GridMemory {
  try {
    return checked(JSON.parse(storage.getItem(key) ?? '{}'));
  } catch {
    return emptyGridMemory;
  }
}

/** Keeps widths, order and choice; a full or forbidden storage costs only the memory. */
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

/** The order with a column in the place of another; the others make room. Ids that are not in it change nothing. */
export function movedTo(order: readonly string[], id: string, placeOf: string): readonly string[] {
  const [from, to] = [order.indexOf(id), order.indexOf(placeOf)];
  if (from < 0 || to < 0) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, id);
}

type Column = { readonly id: string; readonly isPinned?: boolean; readonly isExtra?: boolean };

/** Columns in the kept order; pinned ones first, new ones where they were designed, at the end. */
export function orderedColumns<C extends Column>(columns: readonly C[], order: readonly string[]): readonly C[] {
  const place = (column: C) => {
    if (column.isPinned) return -1;
    const kept = order.indexOf(column.id);
    return kept < 0 ? order.length : kept;
  };
  return columns.toSorted((a, b) => place(a) - place(b));
}

/** Whether a column is in sight: pinned ones always, the others as chosen, else as designed. */
export function isColumnShown({ id, isPinned, isExtra }: Column, shown: GridMemory['shown']): boolean {
  return isPinned === true || (shown[id] ?? isExtra !== true);
}

function checked(value: unknown): GridMemory {
  if (!isRecord(value)) return emptyGridMemory;
  const { widths, order, shown } = value;
  return {
    widths: isRecord(widths) ? valuesOf(widths, Number.isFinite, (width) => fittingWidth(Number(width))) : {},
    order: Array.isArray(order) ? order.filter((id) => typeof id === 'string') : [],
    shown: isRecord(shown) ? valuesOf(shown, (each) => typeof each === 'boolean', Boolean) : {},
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf<T>(
  record: Readonly<Record<string, unknown>>,
  isGood: (value: unknown) => boolean,
  take: (value: unknown) => T,
): Record<string, T> {
  const good = Object.entries(record).filter(([, value]) => isGood(value));
  return Object.fromEntries(good.map(([key, value]) => [key, take(value)]));
}
