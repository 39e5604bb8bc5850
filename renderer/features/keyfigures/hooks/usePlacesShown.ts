// Where everybody stands on the map, for small drawings of it: as the file says, and computed for whoever has no place yet.
import { useEffect, useMemo, useState } from 'react';
import { layoutInput, type Places } from '../../../canvas/index.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useDayShown } from '../../../data/shownDate.ts';
import { useNotify } from '../../../ui/notify.ts';
import { runLayout } from '../../../workers/analysis.ts';

/** Empty until places are known. */
export function usePlacesShown(): Places {
  const network = useNetwork();
  const onDate = useDayShown();
  const { notifyFailure } = useNotify();
  const [computed, setComputed] = useState<Places>(new Map());
  const isMissing = [...network.actors.keys()].some((id) => !network.placements.has(id) && !computed.has(id));
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    const graph = layoutInput(network, onDate);
    const places = [...network.placements.values()].map(({ actorId, x, y }) => [actorId, { x, y }] as const);
    const job = places.length === 0 ? ({ kind: 'arrange' } as const) : ({ kind: 'place', places } as const);
    // The seed of the map is the number of actors: the same network gives the same picture.
    runLayout({ ...job, graph, seed: 1 }).then(
      (found) => isCurrent && setComputed(new Map(found.map(({ id, x, y }) => [id, { x, y }]))),
      notifyFailure,
    );
    return () => {
      isCurrent = false;
    };
    // A new notifier on each draw is no reason to compute anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [network, onDate, isMissing]);
  return useMemo(() => {
    const places = new Map(computed);
    for (const { actorId, x, y } of network.placements.values()) places.set(actorId, { x, y });
    return places;
  }, [network, computed]);
}
