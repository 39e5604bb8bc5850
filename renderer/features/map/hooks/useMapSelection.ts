// The selection is one thing everywhere: here it meets the map.
import { useEffect, useMemo } from 'react';
import type { CanvasFeed, CanvasSelection } from '../../../canvas/index.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { relationWords } from '../../../data/relationBetween.ts';
import { useUi, type Selection } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { actorSentence } from '../describeActor.ts';

/** Shows the window's selection on the map; gives it in the map's own shape. */
export function useMapSelection(
  feed: CanvasFeed | null,
  onMap: (selection: CanvasSelection) => CanvasSelection,
): CanvasSelection {
  const selection = useUi((state) => state.selection);
  const actors = useMemo(() => toCanvas(selection), [selection]);
  const next = onMap(actors);
  // The same selection is not marked again.
  const key = JSON.stringify(next);
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const shown = useMemo(() => next, [key]);
  useEffect(() => feed?.setSelection(shown), [feed, shown]);
  return shown;
}

function toCanvas(selection: Selection): CanvasSelection {
  return {
    actorIds: selection.kind === 'actors' ? selection.ids : [],
    relationId: selection.kind === 'relation' ? selection.id : null,
  };
}

/** Takes over what was selected on the map and says it aloud. */
export function useSelectOnMap(network: NetworkIndex): (selection: CanvasSelection) => void {
  const t = useT();
  const select = useUi((state) => state.select);
  return ({ actorIds, relationId }) => {
    if (relationId !== null) {
      select({ kind: 'relation', id: relationId });
      const relation = network.relations.get(relationId);
      if (relation) announce(t('map.node.relation', relationWords(network, relation)));
      return;
    }
    select(actorIds.length > 0 ? { kind: 'actors', ids: actorIds } : { kind: 'none' });
    const only = actorIds.length === 1 ? network.actors.get(actorIds[0] ?? '') : undefined;
    if (only) announce(actorSentence(network, only, t));
    else if (actorIds.length > 1) announce(t('map.node.several', { count: actorIds.length }));
  };
}
