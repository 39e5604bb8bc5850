// What the map looks closer at now: who is drawn, who steps back, and the route that was asked for.
import { useMemo } from 'react';
import { findRoute, type FoundRoute } from '../../../../shared/map/findRoute.ts';
import { lookCloser, type Closer } from '../../../../shared/map/lookCloser.ts';
import type { MapLook } from '../../../../shared/schema/view.ts';
import { visibleActors } from '../../../data/filtering.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import { lastAnswer } from '../../../data/lastAnswer.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useStructure } from '../../../data/structure.ts';
import { type Filters, useUi } from '../../../data/uiStore.ts';
import type { HiddenKinds } from '../mapStore.ts';

export type MapCloser = Closer & {
  readonly isFocused: boolean;
  /** Null when none is asked for, when an end is still to be chosen, and when there is none. */
  readonly route: FoundRoute | null;
};

type View = { readonly hiddenKinds: HiddenKinds; readonly onDate: string };

export function useCloser(now: NetworkIndex, { hiddenKinds, onDate }: View): MapCloser {
  const network = useStructure(now);
  const filters = useUi((state) => state.filters);
  const { focus, others, route: asked } = useMapLook();
  const route = useMemo(() => foundRoute(network, onDate, asked), [network, onDate, asked]);
  return useMemo(
    () => lastAnswer(network, closerAt, network, filters, hiddenKinds, onDate, focus, others, route),
    [network, filters, hiddenKinds, onDate, focus, others, route],
  );
}

function closerAt(
  network: NetworkIndex,
  filters: Filters,
  hiddenKinds: HiddenKinds,
  onDate: string,
  focus: MapLook['focus'],
  others: MapLook['others'],
  route: FoundRoute | null,
): MapCloser {
  const shown = [...network.actors.values()].filter(({ kind }) => !hiddenKinds.has(kind)).map(({ id }) => id);
  const around = knownFocus(network, focus);
  const closer = lookCloser(network, {
    shown: new Set(shown),
    filtered: visibleActors(network, filters),
    focus: around,
    others,
    route: route?.ids ?? null,
    onDate,
  });
  return { ...closer, isFocused: around !== null, route };
}

function foundRoute(network: NetworkIndex, onDate: string, asked: MapLook['route']): FoundRoute | null {
  const { fromId = null, toId = null, turn = 0 } = asked ?? {};
  return fromId !== null && toId !== null ? findRoute(network, onDate, { fromId, toId, turn }) : null;
}

/** The focus on who is there still; null when nobody of them is. */
export function knownFocus({ actors }: Pick<NetworkIndex, 'actors'>, focus: MapLook['focus']): MapLook['focus'] {
  const actorIds = focus?.actorIds.filter((id) => actors.has(id)) ?? [];
  return focus && actorIds.length > 0 ? { ...focus, actorIds } : null;
}
