// By what the map is folded now, which groups there are, and what is left to draw singly.
import { useMemo, useState } from 'react';
import { holdsOn } from '../../../../shared/dated/holdsOn.ts';
import { chooseFolding, isTooLarge } from '../../../../shared/graph/fold/chooseFolding.ts';
import { type FoldedNetwork, type FoldPlan, planFolding } from '../../../../shared/graph/fold/foldNetwork.ts';
import { groupKeysOf } from '../../../../shared/graph/fold/groupings.ts';
import { type GroupPlaces, placeGroups } from '../../../../shared/graph/fold/groupPlaces.ts';
import { tiesOf, type Tie } from '../../../../shared/map/graphElements.ts';
import type { Folding } from '../../../../shared/schema/view.ts';
import type { Places } from '../../../canvas/index.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { isSameList, isSameMap, keeper } from '../../../data/keeper.ts';
import { lastAnswer, lastKept } from '../../../data/lastAnswer.ts';
import { keepDrawnSingly, wasDrawnSingly } from '../mapStore.ts';

/** More than this many shapes singly at once hold up the window. */
const mostSingles = 5_000;

export type MapFolds = {
  /** What it is folded by: chosen, or by the size of the picture. */
  readonly folding: Folding;
  /** False when there are too many to draw all of them singly. */
  readonly canOpenAll: boolean;
  /** What it is folded by when it has to be folded and nobody chose. */
  readonly byDefault: () => Folding;
  readonly plan: FoldPlan<Tie>;
  readonly folded: FoldedNetwork<Tie>;
  /** Whether this is the key of a group that is folded now. */
  readonly isFolded: (id: string) => boolean;
  readonly groupPlaces: GroupPlaces;
  /** The group of everybody in the network, those who are hidden included. */
  readonly keys: ReadonlyMap<string, string>;
  /** Every tie of the network on the day that is shown. */
  readonly ties: readonly Tie[];
};

type Seen = {
  readonly visible: ReadonlySet<string>;
  /** Who steps back. When there are such, the others are looked at and stand outside their group. */
  readonly aside: ReadonlySet<string>;
  /** Actors of a route that is looked at. */
  readonly route: readonly string[];
  readonly places: Places;
  readonly onDate: string;
};

/** When more than this many are looked at, their groups stay whole. */
const mostApart = 500;

export function useFoldPlan(network: NetworkIndex, seen: Seen): MapFolds {
  const { visible, aside, route, places, onDate } = seen;
  const chosen = useMapLook((look) => look.folding);
  const unfolded = useMapLook((look) => look.unfolded);
  const ties = useTies(network, onDate);
  const [keepIds] = useState(() => keeper(isSameList<string>));
  const [keepKeys] = useState(() => keeper(isSameMap));
  const ids = useMemo(
    () => lastKept(network, shownIds, keepIds, network, visible, onDate),
    [network, visible, onDate, keepIds],
  );
  const keysBy = useMemo(() => lastAnswer(network, keysPerFolding, network, ties), [network, ties]);
  const byDefault = useMemo(() => () => chooseFolding(network.actors.size, keysBy), [network, keysBy]);
  const canOpenAll = ids.length <= mostSingles;
  const folding = useMemo(() => {
    if (chosen !== null && (chosen !== 'none' || canOpenAll)) return chosen;
    const wasSingle = wasDrawnSingly();
    // Where the shapes alone are too many nobody has to count the lines.
    const isSingle =
      !isTooLarge({ nodes: ids.length, ties: 0, wasSingle }) &&
      !isTooLarge({ nodes: ids.length, ties: drawnTies(ids, ties), wasSingle });
    keepDrawnSingly(isSingle && ids.length > 0);
    return isSingle ? 'none' : byDefault();
  }, [chosen, canOpenAll, ids, ties, byDefault]);
  const keys = useMemo(() => lastKept(keysBy, keysOf, keepKeys, keysBy, folding), [keysBy, keepKeys, folding]);
  const plan = useMemo(
    () => lastAnswer(ties, planApart, ids, keys, aside, route, ties),
    [ids, keys, aside, route, ties],
  );
  const folded = useMemo(() => lastAnswer(plan, foldBut, plan, unfolded), [plan, unfolded]);
  const groupPlaces = useMemo(() => lastAnswer(plan, placesOfGroups, plan, ids, places), [plan, ids, places]);
  return useMemo(() => {
    const foldedKeys = new Set(folded.folded.map(({ key }) => key));
    const isFolded = (id: string) => foldedKeys.has(id);
    return { folding, canOpenAll, byDefault, plan, folded, isFolded, groupPlaces, keys, ties };
  }, [folding, canOpenAll, byDefault, plan, folded, groupPlaces, keys, ties]);
}

function keysOf(keysBy: KeysBy, folding: Folding): ReadonlyMap<string, string> {
  return keysBy(folding);
}

function drawnTies(ids: readonly string[], ties: readonly Tie[]): number {
  const shown = new Set(ids);
  return ties.filter(({ source, target }) => shown.has(source) && shown.has(target)).length;
}

function planApart(
  ids: readonly string[],
  keys: ReadonlyMap<string, string>,
  aside: ReadonlySet<string>,
  route: readonly string[],
  ties: readonly Tie[],
): FoldPlan<Tie> {
  return planFolding(ids, withoutApart(keys, ids, aside, route), ties);
}

function foldBut(plan: FoldPlan<Tie>, unfolded: readonly string[]): FoldedNetwork<Tie> {
  return plan.fold(new Set(unfolded));
}

function placesOfGroups(plan: FoldPlan<Tie>, ids: readonly string[], places: Places): GroupPlaces {
  return placeGroups(plan.groups.values(), placesOf(ids, places));
}

function keysPerFolding(network: NetworkIndex, ties: readonly Tie[]): KeysBy {
  return perFolding((by) => groupKeysOf(network, by, ties));
}

type KeysBy = (folding: Folding) => ReadonlyMap<string, string>;

/** The same keys each time that is asked for them: choosing looks at some that are then folded by. */
function perFolding(make: KeysBy): KeysBy {
  const made = new Map<Folding, ReadonlyMap<string, string>>();
  return (folding) => {
    const keys = made.get(folding) ?? make(folding);
    made.set(folding, keys);
    return keys;
  };
}

/** The same list until something that makes ties changed: moving somebody does not. */
function useTies(network: NetworkIndex, onDate: string): readonly Tie[] {
  const { relations, positions, organisations, participations, agreements, relationTypes } = network;
  const [keep] = useState(() => keeper(areSameTies));
  return useMemo(
    () => lastKept(network, tiesOf, keep, network, onDate),
    // The network is another object after each change; what ties are made of is named one by one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [relations, positions, organisations, participations, agreements, relationTypes, onDate, keep],
  );
}

/** Another name for an organisation makes another list of them, and no other tie. */
function areSameTies(before: readonly Tie[], now: readonly Tie[]): boolean {
  return before.length === now.length && before.every((tie, i) => isSameTie(tie, now[i]!));
}

function isSameTie(a: Tie, b: Tie): boolean {
  return (
    a.id === b.id &&
    a.source === b.source &&
    a.target === b.target &&
    a.relationId === b.relationId &&
    a.width === b.width &&
    a.classes === b.classes
  );
}

function withoutApart(
  keys: ReadonlyMap<string, string>,
  ids: readonly string[],
  aside: ReadonlySet<string>,
  route: readonly string[],
): ReadonlyMap<string, string> {
  const looked = aside.size > 0 ? ids.filter((id) => !aside.has(id)) : [];
  const apart = new Set(looked.length <= mostApart ? [...looked, ...route] : route);
  return apart.size === 0 ? keys : new Map([...keys].filter(([id]) => !apart.has(id)));
}

function shownIds(network: NetworkIndex, visible: ReadonlySet<string>, onDate: string): readonly string[] {
  const ids = [];
  for (const actor of network.actors.values()) if (visible.has(actor.id) && holdsOn(actor, onDate)) ids.push(actor.id);
  return ids;
}

function placesOf(ids: readonly string[], places: Places): Places {
  if (ids.length === places.size && ids.every((id) => places.has(id))) return places;
  const own = new Map<string, { readonly x: number; readonly y: number }>();
  for (const id of ids) {
    const place = places.get(id);
    if (place) own.set(id, place);
  }
  return own;
}
