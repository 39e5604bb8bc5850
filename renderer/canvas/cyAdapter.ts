// The one owner of Cytoscape: makes it, feeds it, and lets nobody else near it.
import cytoscape, { type Core } from 'cytoscape';
import { createAreaLayer, type AreaLayer } from './areaLayer.ts';
import { applyElements } from './applyElements.ts';
import {
  nothingSelected,
  type CanvasCallbacks,
  type CanvasFeed,
  type CanvasSelection,
  type Dispose,
} from './canvasTypes.ts';
import { drawPlainly, drawWithoutRestyling, hideEmptyCanvases, keepPictures, saveDrawing } from './cyRenderer.ts';
import { installControllers } from './controllers/installControllers.ts';
import { noElements } from './diffElements.ts';
import type { MapElements, Point } from '../../shared/map/graphElements.ts';
import { installGroupSizes, sizeGroups } from './groupSizes.ts';
import { createInkLayer, type InkLayer } from './inkLayer.ts';
import type { LoadPicture } from './pictureBitmaps.ts';
import { markSelection } from './markSelection.ts';
import { shapeBoxes } from './shapeBoxes.ts';
import { showInStages } from './stages.ts';
import { createOverviewLayer, type OverviewLayer } from './overviewLayer.ts';
import { toPlace, toScreen } from './screenPoint.ts';
import { stylesheetOf } from './stylesheet.ts';
import type { Theme } from '../../shared/map/themes.ts';
import {
  fitViewport,
  isInView,
  leastZoom,
  mostZoom,
  revealPan,
  zoomAround,
  type Box,
  type Insets,
  type Viewport,
} from '../../shared/map/viewport.ts';

export type CanvasParts = {
  /** Takes the keyboard and carries everything that lies over the drawing. */
  readonly surface: HTMLElement;
  /** Cytoscape draws in here; absent in tests, which run without drawing. */
  readonly container?: HTMLElement;
  /** Lies under the container, for the areas of an arrangement. */
  readonly ground?: HTMLCanvasElement;
  /** Lies over the container, for names and marks. */
  readonly ink?: HTMLCanvasElement;
  /** Lies under the container, for what is not drawn singly. */
  readonly under?: HTMLCanvasElement;
};

export type CanvasSettings = {
  readonly theme: Theme;
  /** Room that chips, legend and buttons take at the edges, px. */
  readonly insets: Insets;
  /** What lies over the map and should hide nobody when all of it is shown, px within the map. */
  readonly covers: () => readonly Box[];
  /** How long a node takes to go to another place, ms; 0 with reduced motion. */
  readonly motionMs: () => number;
  /** Reads the photo or logo of a node by its hash. */
  readonly loadPicture: LoadPicture;
};

export type CyAdapter = { readonly cy: Core; readonly feed: CanvasFeed; readonly dispose: Dispose };

/** With more elements than this the window goes to another place at once. */
const mostInMotion = 600;

/** Makes a map on a page, with all its gestures. */
export function createCyAdapter(parts: CanvasParts, settings: CanvasSettings, callbacks: CanvasCallbacks): CyAdapter {
  const cy = createCore(parts.container, settings.theme);
  const areas = parts.ground ? createAreaLayer(cy, parts.ground, settings.theme) : null;
  const ink = parts.ink
    ? createInkLayer(cy, parts.ink, settings.theme, settings.loadPicture, { taken: areas?.names })
    : null;
  const under = parts.under ? createOverviewLayer(cy, parts.under, settings.theme) : null;
  const state: CanvasState = {
    shown: noElements,
    target: noElements,
    selection: nothingSelected,
    isReadOnly: false,
    isFitted: false,
    wasEmpty: false,
    awaited: [],
    held: new Set<string>(),
    theme: settings.theme,
  };
  const feed = createFeed(cy, parts, settings, state, { ink, under, areas });
  const disposeControllers = installControllers(cy, parts.surface, {
    callbacks,
    feed,
    isReadOnly: () => state.isReadOnly,
    selection: () => drawnPart(cy, state.selection),
    row: () => [...state.shown.nodes.values()].flatMap(({ data, classes }) => (isAside(classes) ? [] : [data.id])),
    linked: (id) => state.shown.overview?.linked.get(id) ?? [],
    hold: (ids, until) =>
      holdNodes(state.held, ids, until, () => {
        // The map may have been left before the store answered.
        if (!cy.destroyed()) feed.show(state.target);
      }),
  });
  const disposeSizes = installGroupSizes(cy);
  if (parts.container) {
    hideEmptyCanvases(cy, parts.container);
    drawWithoutRestyling(cy);
    drawPlainly(cy);
  }
  const onViewport = () => callbacks.onViewport({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  cy.on('viewport', onViewport);
  // A panel that opens beside the map makes it narrower: what was just selected must stay in sight.
  cy.on('resize', () => revealSelected(cy, state.selection, settings));
  return {
    cy,
    feed,
    dispose: () => {
      feed.dispose();
      disposeControllers();
      disposeSizes();
      under?.dispose();
      ink?.dispose();
      areas?.dispose();
      cy.destroy();
    },
  };
}

type CanvasState = {
  shown: MapElements;
  /** What is being brought on the screen; the same as what is shown but for a few frames. */
  target: MapElements;
  selection: CanvasSelection;
  isReadOnly: boolean;
  isFitted: boolean;
  wasEmpty: boolean;
  /** Who is to be framed as soon as they are drawn. */
  awaited: readonly string[];
  readonly held: Set<string>;
  theme: Theme;
};

function createCore(container: HTMLElement | undefined, theme: Theme): Core {
  if (container) keepStyleTagOut(container.ownerDocument);
  return cytoscape({
    ...(container ? { container } : { headless: true, styleEnabled: true }),
    style: stylesheetOf(theme),
    layout: { name: 'null' },
    minZoom: leastZoom,
    maxZoom: mostZoom,
    boxSelectionEnabled: true,
    selectionType: 'single',
  });
}

/**
 * Cytoscape puts a style tag in the page unless one with its id is there; the page's policy refuses it, and what it says
 * stands in our own stylesheet.
 */
export function keepStyleTagOut(page: Document): void {
  const id = '__________cytoscape_stylesheet';
  if (page.getElementById(id)) return;
  const mark = page.createElement('meta');
  mark.id = id;
  page.head.append(mark);
}

function createFeed(
  cy: Core,
  parts: CanvasParts,
  settings: CanvasSettings,
  state: CanvasState,
  {
    ink,
    under,
    areas,
  }: { readonly ink: InkLayer | null; readonly under: OverviewLayer | null; readonly areas: AreaLayer | null },
): CanvasFeed & { readonly dispose: Dispose } {
  const view = createView(cy, settings, state);
  const showNow = (elements: MapElements) => {
    const isFirst = state.shown.nodes.size === 0;
    const isOther = !isFirst && (elements.picture ?? '') !== (state.shown.picture ?? '');
    const hadAllInView = state.isFitted && !isFirst && hasNew(state.shown, elements) && view.isAllInView();
    const hasOthers = applyElements(cy, state.shown, elements, {
      duration: isFirst ? 0 : settings.motionMs(),
      isHeld: (id) => state.held.has(id),
    });
    const isLinkedOtherwise = elements.overview?.linked !== state.shown.overview?.linked;
    state.shown = elements;
    sizeGroups(cy);
    under?.show(elements.overview);
    saveDrawing(cy, elements.nodes.size + elements.edges.size);
    areas?.show(elements.areas ?? []);
    ink?.refresh();
    // Marking looks at everybody; another name or place leaves who is near as it was.
    if (hasOthers || isLinkedOtherwise) markSelection(cy, state.selection, elements.overview?.linked);
    if (!state.isFitted && elements.nodes.size > 0 && cy.width() > 0) {
      // Who adds the first node to an empty map knows where it is: that spot stays under the pointer.
      if (!state.wasEmpty || !view.isAllInView()) view.fit();
      state.isFitted = true;
    } else if (isOther) {
      view.fit();
    } else if (hadAllInView && !view.isAllInView()) {
      // Who sees the whole map and adds to it, goes on seeing the whole map.
      view.fit();
    }
    state.wasEmpty = elements.nodes.size === 0;
    if (state.awaited.some((id) => elements.nodes.has(id))) {
      view.frameDrawn(state.awaited);
      state.awaited = [];
    }
    if (isFirst && !state.wasEmpty)
      cy.one('render', () => {
        tellPainted(parts.surface);
        keepPictures(cy);
      });
  };
  const staged = showInStages(() => state.shown, showNow, ink !== null);
  return {
    ...view,
    show: (elements) => {
      state.target = elements;
      staged.show(elements);
    },
    dispose: staged.dispose,
    setTheme: (theme) => {
      // A map is made in its theme: working out the look of all elements a second time changes nothing.
      if (theme === state.theme) return;
      state.theme = theme;
      areas?.setTheme(theme);
      ink?.setTheme(theme);
      under?.setTheme(theme);
      cy.style(stylesheetOf(theme));
    },
    setSelection: (selection) => {
      state.selection = selection;
      markSelection(cy, selection, state.shown.overview?.linked);
      revealSelected(cy, selection, settings);
    },
    setReadOnly: (isReadOnly) => {
      state.isReadOnly = isReadOnly;
      cy.autoungrabify(isReadOnly);
    },
    frame: (ids) => {
      const isDrawn = ids.some((id) => state.shown.nodes.has(id));
      state.awaited = isDrawn ? [] : ids;
      if (isDrawn) view.frameDrawn(ids);
    },
    setViewport: (next) => {
      state.isFitted = true;
      cy.viewport(mutable(next));
    },
    focus: () => parts.surface.focus({ preventScroll: true }),
  };
}

/** What moves the window over the picture, and what translates between the two. */
function createView(cy: Core, settings: CanvasSettings, state: Pick<CanvasState, 'shown' | 'target'>) {
  const size = () => ({ width: cy.width(), height: cy.height() });
  const viewport = (): Viewport => ({ zoom: cy.zoom(), pan: cy.pan() });
  const middleOfScreen = () => ({ x: cy.width() / 2, y: cy.height() / 2 });
  return {
    fit: () => {
      if (cy.nodes().empty()) return;
      cy.viewport(mutable(fitViewport(shapeBoxes(state.target), size(), settings.insets, settings.covers())));
    },
    frameDrawn: (ids: readonly string[]) => {
      const framed = new Set(ids);
      // Of some the shape may still have to come.
      const nodes = [...state.target.nodes].filter(([id]) => framed.has(id));
      const boxes = shapeBoxes({ nodes: new Map(nodes) });
      if (boxes.length === 0) return;
      const { zoom, pan } = fitViewport(boxes, size(), settings.insets, settings.covers());
      // Each frame on the way would draw all of it: better at once than in jerks.
      if (state.shown.nodes.size + state.shown.edges.size > mostInMotion) {
        cy.stop(true).viewport({ zoom, pan: { ...pan } });
        return;
      }
      cy.stop(true).animate({ zoom, pan: { ...pan } }, { duration: settings.motionMs(), easing: 'ease-out' });
    },
    isAllInView: () => isInView(shapeBoxes(state.shown), viewport(), size()),
    zoomBy: (factor: number) => {
      cy.viewport(mutable(zoomAround(viewport(), factor, middleOfScreen())));
    },
    focusOn: (actorId: string) => {
      const node = cy.getElementById(actorId);
      if (node.empty()) return;
      const zoom = Math.max(cy.zoom(), 1);
      const { x, y } = node.position();
      const middle = middleOfScreen();
      cy.viewport({ zoom, pan: { x: middle.x - x * zoom, y: middle.y - y * zoom } });
    },
    bringIntoView: (place: Point) => revealPlace(cy, place, settings),
    toScreen: (place: Point) => toScreen(cy, place),
    toPlace: (screen: Point) => toPlace(cy, screen),
    middle: () => toPlace(cy, middleOfScreen()),
  };
}

/** For measuring and for tests that wait: the first picture is on the screen. */
function tellPainted(surface: HTMLElement): void {
  surface.dataset['painted'] = '';
  performance.mark('kk:map-painted');
}

/** Leaves out what filters hide: not being drawn is not the same as being unselected by the user. */
function drawnPart(cy: Core, selection: CanvasSelection): CanvasSelection {
  return { ...selection, actorIds: selection.actorIds.filter((id) => cy.getElementById(id).nonempty()) };
}

/** Whether a node stepped back: the keyboard goes along who did not. */
function isAside(classes: string): boolean {
  return classes.split(' ').includes('aside');
}

/** Keeps nodes where the user left them until their change is stored or refused; then what is true is shown. */
function holdNodes(held: Set<string>, ids: readonly string[], until: Promise<void>, settle: () => void): void {
  for (const id of ids) held.add(id);
  void until
    .catch(() => undefined)
    .then(() => {
      for (const id of ids) held.delete(id);
      settle();
    });
}

function hasNew(shown: MapElements, next: MapElements): boolean {
  return [...next.nodes.keys()].some((id) => !shown.nodes.has(id));
}

/** Pans as little as needed to have the one actor in sight that is selected. */
function revealSelected(cy: Core, { actorIds }: CanvasSelection, settings: CanvasSettings): void {
  const [only] = actorIds;
  if (only === undefined || actorIds.length > 1) return;
  const node = cy.getElementById(only);
  if (node.nonempty()) revealPlace(cy, node.position(), settings, (node.data('size') / 2) * cy.zoom());
}

/** @param reach half the side of what stands there, px on screen */
function revealPlace(cy: Core, place: Point, { insets, covers }: CanvasSettings, reach = 0): void {
  const size = { width: cy.width(), height: cy.height() };
  const seen = { size, insets, covers: covers(), clear: Math.min(mostReach, reach) };
  cy.pan({ ...revealPan(place, { zoom: cy.zoom(), pan: cy.pan() }, seen) });
}

/** Of a shape that is larger than this on screen a part may be hidden, px. */
const mostReach = 70;

function mutable({ zoom, pan }: Viewport) {
  return { zoom, pan: { ...pan } };
}
