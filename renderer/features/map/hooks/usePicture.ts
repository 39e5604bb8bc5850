// The picture that is shown: the free one of the file, or an arrangement, which has places of its own. An arrangement is made
// once and then stays put like the free picture: who is new comes among their own, and moving something stores it all.
import { useEffect, useMemo, useRef, useState } from 'react';
import { areasOfPlan, pictureKey, planOf, type ArrangePlan } from '../../../../shared/map/arrangePlan.ts';
import { seedOf } from '../../../../shared/map/knownPlaces.ts';
import type { MapLook } from '../../../../shared/schema/view.ts';
import { layoutInput, type MapElements, type MovedNode, type Places } from '../../../canvas/index.ts';
import { useApp } from '../../../data/app.tsx';
import { useMapLook } from '../../../data/mapLook.ts';
import { lastAnswer } from '../../../data/lastAnswer.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { pinsIn, placementsIn, viewOfPicture } from '../../../data/placementsIn.ts';
import { useNotify } from '../../../ui/notify.ts';
import { runArrangement } from '../../../workers/analysis.ts';
import type { LayoutJob } from '../../../workers/layoutJobs.ts';
import { keepArranged, useMapStore } from '../mapStore.ts';
import { usePlaces, type MoveReason, type PlacesState } from './usePlaces.ts';
import { usePlanTexts } from './usePlanTexts.ts';

type Arranging = Pick<MapLook, 'arrangement' | 'centreId' | 'layersBy'>;

export type Picture = PlacesState & {
  /** Names the picture; null is the free one. */
  readonly key: string | null;
  readonly plan: ArrangePlan | null;
  readonly pins: ReadonlySet<string>;
  /** Pins actors where they stand now, or lets them go. */
  readonly pin: (ids: readonly string[], isPinned: boolean) => Promise<void>;
  /** The picture that is shown now, which is the former one while another is made. */
  readonly shown: Arranging;
  /** How far the other picture is, 0 to 1; null when nothing is made. */
  readonly progress: number | null;
  readonly stop: () => void;
};

type Shown = Arranging & { readonly key: string | null; readonly plan: ArrangePlan | null; readonly places: Places };

export function usePicture(network: NetworkIndex, onDate: string): Picture {
  const free = usePlaces(network, onDate);
  const arrangement = useMapLook((look) => look.arrangement);
  const centreId = useMapLook((look) => look.centreId);
  const layersBy = useMapLook((look) => look.layersBy);
  const key = pictureKey({ arrangement, centreId, layersBy });
  const texts = usePlanTexts();
  const outlines = useMapStore((state) => state.outlines);
  const graph = useMemo(() => (key === null ? null : layoutInput(network, onDate)), [network, onDate, key]);
  const plan = useMemo(
    () => graph && planOf(network, { arrangement, centreId, layersBy }, graph, texts, outlines),
    [network, arrangement, centreId, layersBy, graph, texts, outlines],
  );
  const { placements } = network.snapshot;
  const pinned = useMemo(() => lastAnswer(placements, pinsIn, placements, key), [placements, key]);
  const computed = useMapStore((state) => (key === null ? undefined : state.arranged.get(key)));
  const stored = placementsIn(placements, viewOfPicture(key));
  const places = useMemo(() => {
    if (key === null) return free.places;
    const found = new Map<string, { readonly x: number; readonly y: number }>();
    for (const id of network.actors.keys()) {
      const place = pinned.get(id) ?? stored.get(id) ?? computed?.get(id);
      if (place) found.set(id, { x: place.x, y: place.y });
    }
    return found;
  }, [key, free.places, network, pinned, stored, computed]);
  const isThere = key === null || stored.size > 0 || computed !== undefined;
  const ready = useMemo(
    (): Shown | null => (isThere ? { arrangement, centreId, layersBy, key, plan, places } : null),
    [isThere, arrangement, centreId, layersBy, key, plan, places],
  );
  const [last, setLast] = useState<Shown>(() => ready ?? { ...freeLook, key: null, plan: null, places: free.places });
  if (ready && ready !== last) setLast(ready);
  const shown = ready ?? last;
  const isMissing = plan !== null && places.size < network.actors.size;
  const makeJob = (from: Places): LayoutJob | null =>
    graph &&
    plan && {
      kind: 'plan',
      graph,
      plan,
      seed: seedOf(network),
      hint: [...free.places],
      pins: [...pinned].map(([id, { x, y }]) => [id, { x, y }]),
      places: [...from],
    };
  const making = useMaking(isMissing && free.isReady, key, () => makeJob(isThere ? places : new Map()), shown);
  const store = useStore(network, shown, stored);
  return {
    ...free,
    ...shown,
    shown,
    isReady: shown.key === null ? free.isReady : true,
    pins: useMemo(() => lastAnswer(pinned, namesIn, pinned), [pinned]),
    progress: making.progress,
    stop: making.stop,
    pin: (ids, isPinned) => store.pin(ids, isPinned),
    move: (moved, reason = 'drag') =>
      shown.key === null ? free.move(moved, reason) : store.move(moved, pinned, reason),
    rearrange: async () => {
      if (shown.key === null) return free.rearrange();
      const job = makeJob(new Map());
      if (!job || shown.key !== key) return false;
      return store.arrange(await runArrangement(job, {}));
    },
  };
}

function namesIn(pinned: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set(pinned.keys());
}

const freeLook: Arranging = { arrangement: 'free', centreId: null, layersBy: 'level' };

/** Makes what is missing in the worker. Stopping goes back to the picture that is shown. */
function useMaking(
  isMissing: boolean,
  key: string | null,
  jobOf: () => LayoutJob | null,
  shown: Arranging,
): { readonly progress: number | null; readonly stop: () => void } {
  const { notifyFailure } = useNotify();
  const [progress, setProgress] = useState<number | null>(null);
  const job = useRef(jobOf);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => {
    job.current = jobOf;
  });
  useEffect(() => {
    const asked = isMissing && key !== null ? job.current() : null;
    if (!asked || key === null) return;
    const stopping = new AbortController();
    stopper.current = stopping;
    runArrangement(asked, { signal: stopping.signal, onNews: setProgress })
      .then((found) => {
        if (!stopping.signal.aborted)
          keepArranged(
            key,
            found.map(({ id, x, y }) => [id, { x, y }]),
          );
      })
      .catch((thrown: unknown) => {
        if (!stopping.signal.aborted) notifyFailure(thrown);
      })
      .finally(() => {
        if (stopper.current === stopping) setProgress(null);
      });
    return () => stopping.abort();
  }, [isMissing, key, notifyFailure]);
  return {
    progress,
    stop: () => {
      stopper.current?.abort();
      const { arrangement, centreId, layersBy } = shown;
      useMapLook.setState({ arrangement, centreId, layersBy });
    },
  };
}

/** Stores places of the shown picture: each time with all that were only computed until now. */
function useStore(network: NetworkIndex, shown: Shown, stored: ReadonlyMap<string, unknown>) {
  const { client } = useApp();
  const viewId = viewOfPicture(shown.key);
  const unsaved = () =>
    [...shown.places]
      .filter(([id]) => !stored.has(id) && network.actors.has(id))
      .map(([id, { x, y }]) => ({ actorId: id, x, y }));
  const put = async (
    items: readonly { readonly actorId: string; readonly x: number; readonly y: number; readonly isPinned?: boolean }[],
    reason: MoveReason | 'arrange' | 'pin' | 'unpin',
  ) => {
    const ids = new Set(items.map(({ actorId }) => actorId));
    const others = reason === 'arrange' ? [] : unsaved().filter(({ actorId }) => !ids.has(actorId));
    await client['placement.move']({ viewId, items: [...items, ...others], reason });
  };
  return {
    move: (moved: readonly MovedNode[], pinned: ReadonlyMap<string, unknown>, reason: MoveReason) =>
      put(
        // Who is pinned in the free picture and moved here is pinned here from now on.
        moved.map(({ id, x, y }) => ({ actorId: id, x, y, ...(pinned.has(id) && { isPinned: true }) })),
        reason,
      ),
    arrange: async (found: readonly MovedNode[]) => {
      const isSame = found.every(({ id, x, y }) => shown.places.get(id)?.x === x && shown.places.get(id)?.y === y);
      if (isSame) return false;
      await put(
        found.map(({ id, x, y }) => ({ actorId: id, x, y })),
        'arrange',
      );
      return true;
    },
    pin: (ids: readonly string[], isPinned: boolean) =>
      put(
        ids.flatMap((id) => {
          const place = shown.places.get(id);
          return place ? [{ actorId: id, x: place.x, y: place.y, isPinned }] : [];
        }),
        isPinned ? 'pin' : 'unpin',
      ),
  };
}

/** The elements with the areas behind them, and the name of the picture that they make. */
export function usePictured(elements: MapElements, { plan, key }: Pick<Picture, 'plan' | 'key'>): MapElements {
  return useMemo(() => lastAnswer(elements, picturedAs, elements, plan, key), [elements, plan, key]);
}

function picturedAs(elements: MapElements, plan: ArrangePlan | null, key: string | null): MapElements {
  return { ...elements, picture: key ?? '', areas: plan ? areasOfPlan(plan, [...elements.nodes.values()]) : [] };
}
