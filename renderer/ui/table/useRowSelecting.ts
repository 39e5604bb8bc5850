import { useEffect, useRef } from 'react';
import { selectRow, toggleAll, type SelectMode } from './rowSelection.ts';

type Options = {
  readonly selectedIds: readonly string[];
  /** Ids of the rows in sight, in their order. */
  readonly order: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** The row that has the focus. */
  readonly activeId: string;
  /** Runs when one row was selected elsewhere, on the map or by a search: the table goes there. */
  readonly onFollow: (id: string) => void;
};

export type RowSelecting = {
  readonly select: (id: string, mode: SelectMode) => void;
  readonly selectAll: () => void;
};

/** Selecting one, more, a range or all; keeps where a range starts. */
export function useRowSelecting({ selectedIds, order, onSelect, activeId, onFollow }: Options): RowSelecting {
  const anchor = useRef<string | null>(null);
  const only = selectedIds.length === 1 ? selectedIds[0] : undefined;
  const follow = useRef(onFollow);
  useEffect(() => {
    follow.current = onFollow;
  });
  useEffect(() => {
    if (only === undefined || only === activeId) return;
    anchor.current = only;
    follow.current(only);
    // The focus may walk away from the selected row: only a new selection is followed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [only]);

  return {
    select: (id, mode) => {
      const next = selectRow({ ids: selectedIds, anchor: anchor.current }, id, mode, order);
      anchor.current = next.anchor;
      onSelect(next.ids);
    },
    selectAll: () => onSelect(toggleAll({ ids: selectedIds, anchor: anchor.current }, order).ids),
  };
}
