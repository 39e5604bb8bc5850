// Where everybody stands: as the file says, and where it says nothing as computed. Opening a file stores nothing;
// the first move stores what was shown until then, so that the picture is the same when the file is opened again.
import { useEffect, useMemo } from 'react';
import { mainViewId } from '../../../../shared/schema/ids.ts';
import type { GraphInput } from '../../../../shared/graph/compactGraph.ts';
import { seedOf } from '../../../../shared/map/knownPlaces.ts';
import { layoutInputSteps } from '../../../../shared/map/layouts.ts';
import { type MovedNode, type Places, type Point } from '../../../canvas/index.ts';
import { useApp } from '../../../data/app.tsx';
import { lastAnswer } from '../../../data/lastAnswer.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { pinsIn } from '../../../data/placementsIn.ts';
import { useNotify } from '../../../ui/notify.ts';
import { runLayout } from '../../../workers/analysis.ts';
import { keepComputed, useMapStore } from '../mapStore.ts';

/** How nodes were put where they are now; the history tells it. */
export type MoveReason = 'drag' | 'nudge' | 'align';

export type PlacesState = {
  readonly places: Places;
  /** False while nobody has a place yet. */
  readonly isReady: boolean;
  /** Stores where nodes were put, and with them every place that was only computed until now. */
  readonly move: (moved: readonly MovedNode[], reason?: MoveReason) => Promise<void>;
  /** The picture as it is when the file knows none of it: goes along with a change that would change the computing. */
  readonly unkept: () => { actorId: string; x: number; y: number }[];
  /** Arranges everybody anew, as near to the present picture as it goes; resolves to whether anybody moved. */
  readonly rearrange: () => Promise<boolean>;
};

export function usePlaces(network: NetworkIndex, onDate: string): PlacesState {
  const { client } = useApp();
  const computed = useMapStore((state) => state.computed);
  const places = useMemo(() => lastAnswer(network, placesOf, network, computed), [network, computed]);
  useComputedPlaces(network, places, onDate);
  return useMemo(() => {
    const store = (items: readonly MovedNode[], reason: MoveReason | 'arrange') =>
      client['placement.move']({
        viewId: mainViewId,
        items: items.map(({ id, x, y }) => ({ actorId: id, x, y })),
        reason,
      });
    const unsaved = () => [...places].filter(([id]) => !network.placements.has(id)).map(([id, at]) => ({ id, ...at }));
    return {
      places,
      isReady: places.size > 0 || network.actors.size === 0,
      move: async (moved, reason = 'drag') => {
        const ids = new Set(moved.map(({ id }) => id));
        await store([...moved, ...unsaved().filter(({ id }) => !ids.has(id))], reason);
      },
      unkept: () => (network.placements.size === 0 ? unsaved().map(({ id, x, y }) => ({ actorId: id, x, y })) : []),
      rearrange: async () => {
        // Whatever asked for it is finished first: reading a large network takes a while of its own.
        await nextTask();
        const graph = await layoutInputInSteps(network, onDate);
        const arranged = await runLayout({
          kind: 'rearrange',
          graph,
          places: [...places],
          seed: seedOf(network),
          pins: [...pinsIn(network.snapshot.placements, null).keys()],
        });
        if (arranged.every((place) => isSamePlace(place, places.get(place.id)))) return false;
        await store(arranged, 'arrange');
        return true;
      },
    };
  }, [client, network, onDate, places]);
}

/** Reading the network and handing it to the worker, which is a copy of all of it, are each a task of their own. */
async function layoutInputInSteps(network: NetworkIndex, onDate: string): Promise<GraphInput> {
  const steps = layoutInputSteps(network, onDate);
  for (;;) {
    const { done, value } = steps.next();
    await nextTask();
    if (done === true) return value;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isSamePlace(a: Point, b: Point | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y;
}

function placesOf(network: NetworkIndex, computed: Places): Places {
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  for (const id of network.actors.keys()) {
    const place = network.placements.get(id) ?? computed.get(id);
    if (place) places.set(id, { x: place.x, y: place.y });
  }
  return places;
}

/** Computes places for whoever has none: all of them at once, or new ones beside their neighbours with nobody else moved. */
function useComputedPlaces(network: NetworkIndex, places: Places, onDate: string): void {
  const { notifyFailure } = useNotify();
  const isMissing = places.size < network.actors.size;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    const seed = seedOf(network);
    const compute = (graph: GraphInput) =>
      runLayout(
        places.size === 0 ? { kind: 'arrange', graph, seed } : { kind: 'place', graph, places: [...places], seed },
      );
    layoutInputInSteps(network, onDate)
      .then((graph) => (isCurrent ? compute(graph) : []))
      .then((found) => {
        if (isCurrent) keepComputed(found.map(({ id, x, y }) => [id, { x, y }]));
      })
      .catch(notifyFailure);
    return () => {
      isCurrent = false;
    };
  }, [network, places, isMissing, onDate, notifyFailure]);
}
