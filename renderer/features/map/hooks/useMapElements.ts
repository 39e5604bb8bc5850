// The picture of the network under the present filters, made anew when any of it changes; the canvas finds the difference.
import { useMemo } from 'react';
import { buildElements, type MapElements, type Places, type Theme } from '../../../canvas/index.ts';
import { visibleActors } from '../../../data/filtering.ts';
import { domainOf, type NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { actorLine } from '../describeActor.ts';
import type { HiddenKinds } from '../mapStore.ts';

type Look = { readonly theme: Theme; readonly hiddenKinds: HiddenKinds; readonly onDate: string };

export function useMapElements(
  network: NetworkIndex,
  places: Places,
  { theme, hiddenKinds, onDate }: Look,
): MapElements {
  const filters = useUi((state) => state.filters);
  const visible = useMemo(() => {
    const ids = visibleActors(network, filters);
    return new Set([...ids].filter((id) => !hiddenKinds.has(network.actors.get(id)?.kind ?? 'organisation')));
  }, [network, filters, hiddenKinds]);
  return useMemo(
    () =>
      buildElements(network, {
        visible,
        places,
        theme,
        domainOf: (actor) => domainOf(network, actor),
        lineOf: (actor) => actorLine(network, actor),
        onDate,
      }),
    [network, visible, places, theme, onDate],
  );
}
