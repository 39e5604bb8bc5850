// What the map and the screen around it say to each other. The map knows no data layer: it gets elements and callbacks.
import type { MapElements, Point } from '../../shared/map/graphElements.ts';
import type { Theme } from '../../shared/map/themes.ts';
import type { Viewport } from '../../shared/map/viewport.ts';

export type { Point };

/** Actors, or one relation, or nothing: the same shape as the window's selection. */
export type CanvasSelection = { readonly actorIds: readonly string[]; readonly relationId: string | null };

export const nothingSelected: CanvasSelection = { actorIds: [], relationId: null };

export type MovedNode = Point & { readonly id: string };

/** Two nodes between which a line was drawn, and where the line was let go, px within the map. */
export type DrawnLine = { readonly fromId: string; readonly toId: string; readonly screen: Point };

export type RelationEnd = 'from' | 'to';

/** A relation of which one end is to be tied to another actor, and where it was let go, px within the map. */
export type Reconnection = {
  readonly relationId: string;
  readonly end: RelationEnd;
  readonly actorId: string;
  readonly screen: Point;
};

/** A person that was let go on an organisation, and where, px within the map. */
export type PutOn = { readonly personId: string; readonly organisationId: string; readonly screen: Point };

export type MenuRequest = {
  readonly target: { readonly kind: 'actor' | 'relation' | 'group'; readonly id: string } | { readonly kind: 'map' };
  /** Px within the map, and the same point in the picture. */
  readonly screen: Point;
  readonly place: Point;
};

export type Hover = { readonly id: string; readonly screen: Point };

/** What the user did. A promise tells the map how long to keep what it shows of it: until the change is stored or refused. */
export type CanvasCallbacks = {
  readonly onSelect: (selection: CanvasSelection) => void;
  readonly onMove: (moved: readonly MovedNode[], how: 'drag' | 'nudge') => Promise<void>;
  readonly onDraw: (line: DrawnLine) => Promise<void>;
  readonly onReconnect: (change: Reconnection) => Promise<void>;
  /** The person stays where it was let go until the promise settles; then it goes where it belongs. */
  readonly onPutOn: (put: PutOn) => Promise<void>;
  /** Something was tried that a read-only file does not take. */
  readonly onRefuse: () => void;
  readonly onAddAt: (place: Point, screen: Point) => void;
  readonly onOpen: (actorId: string) => void;
  readonly onRemove: () => void;
  readonly onMenu: (request: MenuRequest) => void;
  readonly onHover: (hover: Hover | null) => void;
  /** Zoom or pan changed, by whomever. */
  readonly onViewport: (viewport: Viewport) => void;
};

/** How the screen speaks to the map; React never passes it elements. */
export type CanvasFeed = {
  /** Shows these elements instead of the former ones; only what differs is touched. */
  readonly show: (elements: MapElements) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setSelection: (selection: CanvasSelection) => void;
  /** In a read-only file nothing can be moved or drawn. */
  readonly setReadOnly: (isReadOnly: boolean) => void;
  /** The whole picture; the first `show` does it by itself unless a viewport was set. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly setViewport: (viewport: Viewport) => void;
  /** Brings an actor to the middle, near enough to read its neighbours. */
  readonly focusOn: (actorId: string) => void;
  /** Brings these to the middle, all of them in sight and as near as goes; those that are not drawn yet when they are. */
  readonly frame: (ids: readonly string[]) => void;
  /** Pans as little as needed to have a point of the picture in sight. */
  readonly bringIntoView: (place: Point) => void;
  /** Where a point of the picture is on screen, px within the map, and the other way round. */
  readonly toScreen: (place: Point) => Point;
  readonly toPlace: (screen: Point) => Point;
  /** The point of the picture in the middle of the window. */
  readonly middle: () => Point;
  /** Gives the map the keyboard. */
  readonly focus: () => void;
};

export type Dispose = () => void;
