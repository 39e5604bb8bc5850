// The picture of the network under the present filters, made anew when any of it changes; the canvas finds the difference.
import { useMemo } from 'react';
import { markElements } from '../../../../shared/map/markElements.ts';
import { buildElements, type MapElements, type Places, type Theme } from '../../../canvas/index.ts';
import { domainOf, type NetworkIndex } from '../../../data/networkIndex.ts';
import { type Selection, useUi } from '../../../data/uiStore.ts';
import { actorLine } from '../describeActor.ts';
import type { MapCloser } from '../closer/useCloser.ts';

type Look = {
  readonly theme: Theme;
  readonly onDate: string;
  readonly areTiesOff: boolean;
};

export function useMapElements(
  network: NetworkIndex,
  places: Places,
  { theme, onDate, areTiesOff }: Look,
  closer: MapCloser,
): MapElements {
  const selection = useUi((state) => state.selection);
  const tieEnds = useMemo(() => (areTiesOff ? endsOf(network, selection) : null), [network, areTiesOff, selection]);
  const { visible, aside, route } = closer;
  const elements = useMemo(
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
  return useMemo(() => markElements(elements, { aside, route: route?.ids ?? null }), [elements, aside, route]);
}

/** Who is selected, or the two ends of the relation that is. */
function endsOf(network: NetworkIndex, selection: Selection): ReadonlySet<string> {
  if (selection.kind === 'actors') return new Set(selection.ids);
  const relation = selection.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  return new Set(relation ? [relation.fromId, relation.toId] : []);
}
