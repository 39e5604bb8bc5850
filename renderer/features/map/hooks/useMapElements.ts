// The picture of the network under the present filters, made anew when any of it changes; the canvas finds the difference.
import { useMemo } from 'react';
import { buildElements, type MapElements, type Places, type Theme } from '../../../canvas/index.ts';
import { visibleActors } from '../../../data/filtering.ts';
import { domainOf, type NetworkIndex } from '../../../data/networkIndex.ts';
import { type Selection, useUi } from '../../../data/uiStore.ts';
import { actorLine } from '../describeActor.ts';
import type { HiddenKinds } from '../mapStore.ts';

type Look = {
  readonly theme: Theme;
  readonly hiddenKinds: HiddenKinds;
  readonly onDate: string;
  readonly areTiesOff: boolean;
};

export function useMapElements(
  network: NetworkIndex,
  places: Places,
  { theme, hiddenKinds, onDate, areTiesOff }: Look,
): MapElements {
  const filters = useUi((state) => state.filters);
  const visible = useMemo(() => {
    const ids = visibleActors(network, filters);
    return new Set([...ids].filter((id) => !hiddenKinds.has(network.actors.get(id)?.kind ?? 'organisation')));
  }, [network, filters, hiddenKinds]);
  const selection = useUi((state) => state.selection);
  const tieEnds = useMemo(() => (areTiesOff ? endsOf(network, selection) : null), [network, areTiesOff, selection]);
  return useMemo(
    () =>
      buildElements(network, {
        visible,
        places,
        theme,
        domainOf: (actor) => domainOf(network, actor),
        lineOf: (actor) => actorLine(network, actor),
        onDate,
        tieEnds,
      }),
    [network, visible, places, theme, onDate, tieEnds],
  );
}

/** Who is selected, or the two ends of the relation that is. */
function endsOf(network: NetworkIndex, selection: Selection): ReadonlySet<string> {
  if (selection.kind === 'actors') return new Set(selection.ids);
  const relation = selection.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  return new Set(relation ? [relation.fromId, relation.toId] : []);
}
