// What the map keeps of itself while a file is open: places that were computed, the legend, the viewport.
import { create } from 'zustand';
import type { Actor } from '../../../shared/schema/snapshot.ts';
import type { Places, Viewport } from '../../canvas/index.ts';
import { changeLook, resetLook } from '../../data/mapLook.ts';
import type { Outlines } from '../../../shared/map/arrangePlan.ts';
import { forgetTimeline } from '../../data/timeline.ts';
import { recall, remember } from '../../platform/memory.ts';

export type ActorKind = Actor['kind'];
export type HiddenKinds = ReadonlySet<ActorKind>;

type MapState = {
  /** The file that the rest belongs to. */
  readonly fileKey: string;
  /** Places that were computed and shown; stored with the first move. Those in the file go before them. */
  readonly computed: Places;
  /** The same of each arrangement that was made, by the name of its picture. */
  readonly arranged: ReadonlyMap<string, Places>;
  /** Outlines of areas that were loaded from a file of the user. */
  readonly outlines: Outlines;
  readonly isLegendOpen: boolean;
  readonly lastTypeId: string | null;
};

const legendKey = 'ketenkaart.legend';

const atOpening = {
  computed: new Map() as Places,
  arranged: new Map() as ReadonlyMap<string, Places>,
  outlines: new Map() as Outlines,
  lastTypeId: null,
};

export const useMapStore = create<MapState>()(() => ({
  ...atOpening,
  fileKey: '',
  // In a small window it would take a quarter of the map.
  isLegendOpen: (recall(legendKey) ?? (window.innerWidth < 1_100 ? 'folded' : 'open')) === 'open',
}));

/** Forgets what belonged to another file. @param savedFrom the file that the network was saved from, to go on in this one */
export function enterFile(fileKey: string, savedFrom?: string): void {
  const before = useMapStore.getState().fileKey;
  if (before === fileKey) return;
  if (before === savedFrom) return useMapStore.setState({ fileKey });
  useMapStore.setState({ ...atOpening, fileKey });
  resetLook();
  forgetTimeline();
  viewport = null;
  isDrawnSingly = false;
}

/** Adds computed places; places known already stay. */
export function keepComputed(places: Iterable<readonly [string, { readonly x: number; readonly y: number }]>): void {
  useMapStore.setState(({ computed }) => ({ computed: new Map([...places, ...computed]) }));
}

/** Adds the computed places of an arrangement; places known already stay. */
export function keepArranged(
  key: string,
  places: Iterable<readonly [string, { readonly x: number; readonly y: number }]>,
): void {
  useMapStore.setState(({ arranged }) => ({
    arranged: new Map([...arranged, [key, new Map([...places, ...(arranged.get(key) ?? [])])]]),
  }));
}

/** Takes over outlines; with other cells the map of the country is made anew. */
export function keepOutlines(outlines: Outlines): void {
  useMapStore.setState(({ arranged }) => ({
    outlines,
    arranged: new Map([...arranged].filter(([key]) => key !== 'country')),
  }));
}

/** Shows or hides a kind of actor; `hidden` are the kinds that are hidden now. */
export function showKind(kind: ActorKind, isShown: boolean, hidden: HiddenKinds): void {
  const others = [...hidden].filter((other) => other !== kind);
  changeLook({ hiddenKinds: isShown ? others : [...others, kind] });
}

/** Draws all lines, or only those of what is selected. */
export function showTies(areShown: boolean): void {
  changeLook({ areTiesOff: !areShown });
}

/** Makes room for something else below: folds the legend for as long as that is there. Returns what opens it again. */
export function foldLegend(): () => void {
  const was = useMapStore.getState().isLegendOpen;
  useMapStore.setState({ isLegendOpen: false });
  return () => {
    if (was) useMapStore.setState({ isLegendOpen: true });
  };
}

export function openLegend(isOpen: boolean): void {
  remember(legendKey, isOpen ? 'open' : 'folded');
  useMapStore.setState({ isLegendOpen: isOpen });
}

export function keepLastType(typeId: string): void {
  useMapStore.setState({ lastTypeId: typeId });
}

// Of the last picture: read where the next is made, so it is no state either.
let isDrawnSingly = false;

/** Whether everybody was drawn singly until now: then the map does not fold under who adds to it. */
export function wasDrawnSingly(): boolean {
  return isDrawnSingly;
}

export function keepDrawnSingly(isSingle: boolean): void {
  isDrawnSingly = isSingle;
}

// Changes with every pixel of panning: nothing renders by it, so it is no state.
let viewport: Viewport | null = null;

const followers = new Set<() => void>();

/** Calls back after each change of the viewport, until the answer is called. */
export function followViewport(follow: () => void): () => void {
  followers.add(follow);
  return () => void followers.delete(follow);
}

export function keptViewport(): Viewport | null {
  return viewport;
}

export function keepViewport(next: Viewport): void {
  viewport = next;
  for (const follow of followers) follow();
}
