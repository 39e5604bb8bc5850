import { useEffect } from 'react';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';

/** Lets go of selected records that are no longer there, after an undo or a change from another window. */
export function usePrunedSelection(): void {
  const network = useNetwork();
  const selection = useUi((state) => state.selection);
  const select = useUi((state) => state.select);
  useEffect(() => {
    if (selection.kind === 'relation' && !network.relations.has(selection.id)) select({ kind: 'none' });
    if (selection.kind !== 'actors') return;
    const ids = selection.ids.filter((id) => network.actors.has(id));
    if (ids.length < selection.ids.length) select(ids.length > 0 ? { kind: 'actors', ids } : { kind: 'none' });
  }, [network, selection, select]);
}
