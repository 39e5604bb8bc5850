import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';

/** The selection of the window as rows of a table of one kind, and what can be done with it; what else was selected is let go. */
export function useSelectedActors(kind: Actor['kind']) {
  const { actors } = useNetwork();
  const run = useRunAction();
  const selection = useUi((state) => state.selection);
  const { select, selectActor } = useUi.getState();
  return {
    selectedIds: selection.kind === 'actors' ? selection.ids.filter((id) => actors.get(id)?.kind === kind) : [],
    onSelect: (ids: readonly string[]) => {
      const [first] = ids;
      if (first === undefined) select({ kind: 'none' });
      else if (ids.length === 1) selectActor(first);
      else select({ kind: 'actors', ids });
    },
    onRemove: (ids: readonly string[]) => {
      select({ kind: 'actors', ids });
      run('removeSelected');
    },
    onShowOnMap: (ids: readonly string[]) => {
      select({ kind: 'actors', ids });
      run('showMap');
    },
  };
}
