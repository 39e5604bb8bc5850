// The map of the day that is shown, with what differs from an earlier one.
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { compareDates } from '../../../../shared/dated/compareDates.ts';
import { networkAt } from '../../../../shared/dated/networkAt.ts';
import { drawDifference, type Difference } from '../../../../shared/map/drawDifference.ts';
import { mainViewId } from '../../../../shared/schema/ids.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { buildElements, tiesOf, type MapElements, type Places, type Point } from '../../../canvas/index.ts';
import { visibleActors } from '../../../data/filtering.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import { domainOf, indexNetwork, type NetworkIndex } from '../../../data/networkIndex.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import { actorLine } from '../describeActor.ts';
import type { MapView } from '../hooks/useMapView.ts';
import { useMapStore } from '../mapStore.ts';

/** Null when no day is compared with. `elements` are those of the day that is shown. */
export function useDifference(
  network: NetworkIndex,
  elements: MapElements,
  places: Places,
  { onDate, theme, hiddenKinds }: Pick<MapView, 'onDate' | 'theme' | 'hiddenKinds'>,
): Difference | null {
  const from = useMapLook((look) => look.comparedWith);
  const filters = useUi((state) => state.filters);
  const computed = useMapStore((state) => state.computed);
  const queries = useQueryClient();
  return useMemo(() => {
    // What is shown is cut off at its day; who went is only in the whole.
    const whole = queries.getQueryData<NetworkSnapshot>(queryKeys.network);
    if (from === null || !whole) return null;
    const then = indexNetwork(networkAt(whole, from));
    const passing = visibleActors(then, filters);
    const before = buildElements(then, {
      visible: new Set([...passing].filter((id) => !hiddenKinds.has(then.actors.get(id)?.kind ?? 'organisation'))),
      places: ghostPlaces(then, from, [computed, storedPlaces(whole), places]),
      theme,
      domainOf: (actor) => domainOf(then, actor),
      lineOf: (actor) => actorLine(then, actor),
      onDate: from,
    });
    const now = new Set<string>(networkAt(whole, onDate).actors.map(({ id }) => id));
    return drawDifference(before, elements, {
      comparison: compareDates(whole, from, onDate),
      earlier: then.actors,
      later: now,
    });
    // `network` stands for the whole: it is made anew with every change of it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [network, elements, places, computed, from, onDate, theme, hiddenKinds, filters, queries]);
}

function storedPlaces({ placements }: NetworkSnapshot): Places {
  return new Map(placements.filter(({ viewId }) => viewId === mainViewId).map((place) => [place.actorId, place]));
}

/** Who went before the map was first arranged has no place: between whom they knew is the best guess. */
function ghostPlaces(then: NetworkIndex, onDate: string, known: readonly Places[]): Places {
  const places = new Map<string, Point>(known.flatMap((each) => [...each]));
  const homeless = [...then.actors.keys()].filter((id) => !places.has(id));
  if (homeless.length === 0) return places;
  const ties = tiesOf(then, onDate);
  for (const [i, id] of homeless.entries()) {
    const near = ties
      .filter(({ source, target }) => source === id || target === id)
      .flatMap(({ source, target }) => places.get(source === id ? target : source) ?? []);
    const middle = (of: 'x' | 'y') => near.reduce((sum, place) => sum + place[of], 0) / Math.max(1, near.length);
    // Apart from each other by the golden angle.
    places.set(id, { x: middle('x') + 70 * Math.cos(2.4 * i), y: middle('y') + 70 * Math.sin(2.4 * i) });
  }
  return places;
}
