import { useUi } from '../../../data/uiStore.ts';

const nobody: readonly string[] = [];

/** The selection of the window as rows of a table of actors. */
export function useSelectedActors() {
  const selection = useUi((state) => state.selection);
  const { select, selectActor } = useUi.getState();
  return {
    selectedIds: selection.kind === 'actors' ? selection.ids : nobody,
    onSelect: (ids: readonly string[]) => {
      const [first] = ids;
      if (first === undefined) select({ kind: 'none' });
      else if (ids.length === 1) selectActor(first);
      else select({ kind: 'actors', ids });
    },
  };
}
