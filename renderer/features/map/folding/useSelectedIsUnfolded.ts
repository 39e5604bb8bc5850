// Who is asked for elsewhere has to be seen on the map: their group opens.
import { useEffect } from 'react';
import type { CanvasFeed } from '../../../canvas/index.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi, type Selection } from '../../../data/uiStore.ts';
import type { MapFolds } from './useFoldPlan.ts';

/** More than this many are a list, not somebody who is looked for. */
const mostAskedFor = 10;

/** Opens the groups of who is selected. Closing them afterwards stays possible. */
export function useSelectedIsUnfolded(network: NetworkIndex, folds: MapFolds, feed: CanvasFeed | null): void {
  const selection = useUi((state) => state.selection);
  useEffect(() => {
    const asked = endsOf(network, selection);
    if (!feed || asked.length > mostAskedFor) return;
    const keys = new Set(asked.flatMap((id) => folds.plan.groupOf(id)?.key ?? []));
    const hidden = [...keys].filter(folds.isFolded);
    if (hidden.length === 0) return;
    changeLook({ folding: folds.folding, unfolded: [...useMapLook.getState().unfolded, ...hidden] });
    feed.frame(asked);
    // Only when something is selected, and once the map is there.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [feed, selection]);
}

function endsOf(network: NetworkIndex, selection: Selection): readonly string[] {
  if (selection.kind === 'actors') return selection.ids;
  const relation = selection.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  return relation ? [relation.fromId, relation.toId] : [];
}
