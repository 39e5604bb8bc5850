// Which rows are selected after a click or a key. Ids come back in the order of the rows.

export type SelectMode = 'only' | 'toggle' | 'extend';

export type RowSelection = {
  readonly ids: readonly string[];
  /** Where a range with Shift starts. */
  readonly anchor: string | null;
};

/**
 * @param order ids of the rows as they stand; ids that are selected but not among them stay selected on `toggle` only.
 */
export function selectRow(current: RowSelection, id: string, mode: SelectMode, order: readonly string[]): RowSelection {
  if (mode === 'only') return { ids: [id], anchor: id };
  if (mode === 'toggle') return { ids: toggled(current.ids, id), anchor: id };
  const anchor = current.anchor !== null && order.includes(current.anchor) ? current.anchor : id;
  return { ids: between(order, anchor, id), anchor };
}

/** All rows, or none when all were selected. */
export function toggleAll(current: RowSelection, order: readonly string[]): RowSelection {
  const isAll = allState(current.ids, order) === 'all';
  return { ids: isAll ? [] : [...order], anchor: null };
}

/** How much of the rows is selected, for the check mark in the heading. */
export function allState(ids: readonly string[], order: readonly string[]): 'none' | 'some' | 'all' {
  const selected = new Set(ids);
  const count = order.filter((id) => selected.has(id)).length;
  if (count === 0) return 'none';
  return count === order.length ? 'all' : 'some';
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function between(order: readonly string[], a: string, b: string): readonly string[] {
  const [start, end] = [order.indexOf(a), order.indexOf(b)].toSorted((x, y) => x - y);
  return order.slice(start, (end ?? 0) + 1);
}
