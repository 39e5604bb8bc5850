// The map without drawing: a headless core with the real controllers, on a page that takes pointer and keys.
import { onTestFinished } from 'vitest';
import type { CanvasCallbacks, CanvasSelection, Point } from '../../../renderer/canvas/canvasTypes.ts';
import { createCyAdapter } from '../../../renderer/canvas/cyAdapter.ts';
import type { EdgeElement, MapElements, NodeElement } from '../../../shared/map/graphElements.ts';
import { themes } from '../../../shared/map/themes.ts';

/** One call of a callback, as the screen around the map would get it. */
export type Sent = { readonly what: keyof CanvasCallbacks; readonly with: unknown };

type Options = {
  /** What the screen does with a drawn relation or a move; by default it stores at once. */
  readonly onDraw?: CanvasCallbacks['onDraw'];
  readonly onMove?: CanvasCallbacks['onMove'];
  readonly onPutOn?: CanvasCallbacks['onPutOn'];
  readonly isReadOnly?: boolean;
};

/** Nodes by id at a place, relations as pairs of ids, and which of the nodes are persons; a tie of a person is employment. */
export function picture(
  places: Readonly<Record<string, readonly [number, number]>>,
  ties: readonly (readonly [string, string])[] = [],
  persons: readonly string[] = [],
): MapElements {
  const nodes = Object.entries(places).map(([id, [x, y]]): [string, NodeElement] => [
    id,
    { ...aNode(id, persons.includes(id) ? 'person' : 'organisation'), x, y },
  ]);
  const edges = ties.map(([source, target]): [string, EdgeElement] => [
    `relation:${source}-${target}`,
    aTie(source, target, persons.includes(source)),
  ]);
  return { nodes: new Map(nodes), edges: new Map(edges) };
}

function aNode(id: string, kind: 'organisation' | 'person'): Omit<NodeElement, 'x' | 'y'> {
  const colours = {
    fill: '#ffffff',
    border: '#000000',
    dimFill: '#ffffff',
    dimBorder: '#000000',
    signColour: '#000000',
  };
  const data = {
    id,
    kind,
    label: id,
    line: '',
    mark: '',
    size: 36,
    contacts: 0,
    icon: 'home',
    picture: '',
    isPinned: false,
    ...colours,
  } as const;
  return { data, classes: kind };
}

function aTie(source: string, target: string, isEmployment: boolean): EdgeElement {
  if (isEmployment) {
    const id = `position:${source}-${target}`;
    return { data: { id, source, target, relationId: '', width: 1 }, classes: 'employment' };
  }
  const relationId = `${source}-${target}`;
  return { data: { id: `relation:${relationId}`, source, target, relationId, width: 1 }, classes: 'relation' };
}

/** A map that shows a picture, for the length of one test. */
export function createTestCanvas(elements: MapElements, options: Options = {}) {
  const sent: Sent[] = [];
  const surface = document.createElement('div');
  surface.tabIndex = 0;
  document.body.append(surface);
  const callbacks = recording(sent, options, (selection) => adapter.feed.setSelection(selection));
  const settings = {
    theme: themes.light,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    covers: () => [],
    motionMs: () => 0,
    loadPicture: () => Promise.resolve(null),
  };
  const adapter = createCyAdapter({ surface }, settings, callbacks);
  // Without drawing the core has no size to fit the picture in.
  adapter.feed.setViewport({ zoom: 1, pan: { x: 30, y: 20 } });
  adapter.feed.setReadOnly(options.isReadOnly ?? false);
  adapter.feed.show(elements);
  onTestFinished(() => {
    adapter.dispose();
    surface.remove();
  });
  const { cy, feed } = adapter;
  const node = (id: string) => cy.getElementById(id);
  const screenOf = (target: string | Point): Point =>
    typeof target === 'string' ? feed.toScreen(node(target).position()) : target;
  const pointer = (type: string, on: EventTarget, at: Point, init: PointerEventInit = {}) =>
    on.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, clientX: at.x, clientY: at.y, ...init }),
    );

  return {
    cy,
    feed,
    surface,
    /** What the screen was told, selecting and panning left out. */
    sent: () => sent.filter(({ what }) => what !== 'onViewport' && what !== 'onSelect' && what !== 'onHover'),
    /** The selections the screen was told. */
    selections: () => sent.filter(({ what }) => what === 'onSelect').map((each) => each.with as CanvasSelection),
    hovered: () =>
      sent.filter(({ what }) => what === 'onHover').map((each) => (each.with as { id: string } | null)?.id ?? null),
    places: () => Object.fromEntries(cy.nodes().map((each) => [each.id(), [each.position().x, each.position().y]])),
    previewIsShown: () => surface.querySelector('svg')?.hasAttribute('data-shown') ?? false,
    handleIsShown: () => surface.querySelector<HTMLElement>('[data-part="handle"]')?.hidden === false,
    /** What Cytoscape does on a click; without drawing it cannot do so itself. */
    click: async (id: string) => {
      cy.elements(':selected').difference(node(id)).unselect();
      node(id).select();
      await Promise.resolve();
    },
    /** Drags nodes as Cytoscape does and lets go of them together. */
    drag: async (ids: readonly string[], by: Point) => {
      for (const id of ids) node(id).shift({ ...by });
      for (const id of ids) node(id).emit('dragfree');
      await Promise.resolve();
    },
    /** Draws from a node's handle, or with Alt from the node itself, to a node or to a point on screen. */
    dragFrom: (from: string, start: 'handle' | 'alt' = 'handle') => {
      node(from).emit('mouseover');
      const handle = surface.querySelector('[data-part="handle"]') ?? surface;
      if (start === 'handle') pointer('pointerdown', handle, screenOf(from));
      else pointer('pointerdown', surface, screenOf(from), { altKey: true });
      return {
        over: (target: string | Point) => void pointer('pointermove', window, screenOf(target)),
        to: async (target: string | Point) => {
          pointer('pointermove', window, screenOf(target));
          pointer('pointerup', window, screenOf(target));
          await Promise.resolve();
        },
      };
    },
    /** Draws a loop by hand, px of the picture, with the modifiers held at the end. */
    lasso: async (corners: readonly Point[], init: PointerEventInit = {}) => {
      const [first = { x: 0, y: 0 }, ...rest] = corners.map((corner) => feed.toScreen(corner));
      pointer('pointerdown', surface, first, { shiftKey: true });
      for (const at of rest) pointer('pointermove', window, at, { shiftKey: true });
      pointer('pointerup', window, rest.at(-1) ?? first, { shiftKey: true, ...init });
      await Promise.resolve();
    },
    /** The grips of the selected relation; null when there are none. */
    grips: () => {
      const [from, to] = (['end-from', 'end-to'] as const).map((part) =>
        surface.querySelector<HTMLElement>(`[data-part="${part}"]`),
      );
      return from && to && !from.hidden && !to.hidden ? { from, to } : null;
    },
    /** Takes a grip of the selected relation to a node or a point on screen. */
    dragGrip: (end: 'from' | 'to') => {
      const grip = surface.querySelector(`[data-part="end-${end}"]`) ?? surface;
      pointer('pointerdown', grip, { x: 0, y: 0 });
      return async (target: string | Point) => {
        pointer('pointermove', window, screenOf(target));
        pointer('pointerup', window, screenOf(target));
        await Promise.resolve();
      };
    },
    lassoIsShown: () => surface.querySelector('svg')?.hasAttribute('data-lasso') ?? false,
    pointer,
    press: (key: string, init: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      surface.dispatchEvent(event);
      return { isTaken: event.defaultPrevented };
    },
    release: (key: string) => surface.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true })),
  };
}

function recording(sent: Sent[], options: Options, onSelect: (selection: CanvasSelection) => void): CanvasCallbacks {
  const record = (what: keyof CanvasCallbacks) => (value?: unknown) => void sent.push({ what, with: value });
  return {
    onSelect: (selection) => {
      record('onSelect')(selection);
      onSelect(selection);
    },
    onMove: (moved, how) => {
      record('onMove')(how === 'drag' ? moved : { how, moved });
      return options.onMove?.(moved, how) ?? Promise.resolve();
    },
    onDraw: (line) => {
      record('onDraw')({ fromId: line.fromId, toId: line.toId });
      return options.onDraw?.(line) ?? Promise.resolve();
    },
    onReconnect: ({ relationId, end, actorId }) => {
      record('onReconnect')({ relationId, end, actorId });
      return Promise.resolve();
    },
    onPutOn: (put) => {
      record('onPutOn')({ personId: put.personId, organisationId: put.organisationId });
      return options.onPutOn?.(put) ?? Promise.resolve();
    },
    onRefuse: record('onRefuse'),
    onAddAt: record('onAddAt'),
    onOpen: record('onOpen'),
    onRemove: record('onRemove'),
    onMenu: record('onMenu'),
    onHover: record('onHover'),
    onViewport: record('onViewport'),
  };
}
