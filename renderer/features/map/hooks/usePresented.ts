// Tells the host what this map shows, for the projector: which ids where, what is in sight, where the pointer is. No text
// of the network goes this way; the host reads from the file what the room may see.
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { In } from '../../../../shared/api/contract.ts';
import type { DesktopIn } from '../../../../shared/api/desktop.ts';
import { type NodeLook, nodeLooks, type TieLook, tieLooks } from '../../../../shared/present/scene.ts';
import { groupOfArea } from '../../../../shared/graph/arrange/areasOf.ts';
import type { ArrangePlan } from '../../../../shared/map/arrangePlan.ts';
import { dotStep, joinedWidth } from '../../../../shared/map/overview.ts';
import type { CanvasFeed, MapElements, Point } from '../../../canvas/index.ts';
import { useApp } from '../../../data/app.tsx';
import { latestOnly } from '../../../data/latestOnly.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { usePresenting } from '../../../data/presenting.ts';
import { type Selection, useUi } from '../../../data/uiStore.ts';

type Presented = {
  readonly feed: CanvasFeed | null;
  readonly elements: MapElements;
  /** What the areas behind them are called after. */
  readonly plan: ArrangePlan | null;
  readonly network: NetworkIndex;
  readonly onDate: string;
  /** The element that the map fills. */
  readonly room: RefObject<HTMLElement | null>;
};

/** Answers what to call when the map was moved or zoomed. */
export function usePresented({ feed, elements, plan, network, onDate, room }: Presented): {
  readonly follow: () => void;
} {
  const { desktop } = useApp();
  const isOn = usePresenting((state) => state.isOn);
  const show = useMemo(() => latestOnly(desktop['present.show']), [desktop]);
  const glance = useMemo(() => latestOnly(desktop['present.glance']), [desktop]);
  useEffect(() => {
    if (isOn) show(sceneOf(elements, onDate, plan));
  }, [isOn, elements, onDate, plan, show]);

  const selection = useUi((state) => state.selection);
  const isPointing = usePresenting((state) => state.isOn && state.aid !== 'none');
  const point = useRef<Point | null>(null);
  const last = useRef<DesktopIn<'present.glance'> | null>(null);
  const tell = useRef(() => {});
  useEffect(() => {
    let frame = 0;
    const now = () => {
      frame = 0;
      if (!feed || !room.current) return;
      last.current = glanceOf(feed, room.current, network, selection, point.current);
      glance(last.current);
    };
    // Panning comes with every pixel, drawing with every frame.
    tell.current = () => {
      if (isOn) frame ||= requestAnimationFrame(now);
    };
    tell.current();
    return () => cancelAnimationFrame(frame);
  }, [isOn, feed, room, network, selection, point, glance]);
  useEffect(() => {
    if (!isPointing || !feed || !room.current) return;
    const stop = listenToPointer(room.current, feed, (next) => {
      point.current = next;
      tell.current();
    });
    return () => {
      stop();
      point.current = null;
      // Also when the map itself goes: nothing points any more.
      if (last.current) glance({ ...last.current, point: null });
    };
  }, [isPointing, feed, room, glance]);
  return { follow: () => tell.current() };
}

/** Tells where the pointer is over the map, in the picture, and null when it is elsewhere. */
function listenToPointer(room: HTMLElement, feed: CanvasFeed, put: (place: Point | null) => void): () => void {
  const onMove = (event: PointerEvent) => {
    const { left, top } = room.getBoundingClientRect();
    put(feed.toPlace({ x: event.clientX - left, y: event.clientY - top }));
  };
  const onLeave = () => put(null);
  room.addEventListener('pointermove', onMove);
  room.addEventListener('pointerleave', onLeave);
  return () => {
    room.removeEventListener('pointermove', onMove);
    room.removeEventListener('pointerleave', onLeave);
  };
}

/** The picture in ids, numbers and words of a closed list. */
export function sceneOf(
  { nodes, edges, overview, areas = [] }: MapElements,
  onDate: string,
  plan: ArrangePlan | null = null,
): In<'present.view'> {
  const places = new Map([...nodes.keys()].map((id, index) => [id, index]));
  const tie = (source: string, target: string, width: number, looks: readonly TieLook[]) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to, width, looks }];
  };
  return {
    onDate,
    nodes: [...nodes.values()].map(({ data, classes, x, y }) => ({
      id: data.id,
      x,
      y,
      size: data.size,
      hue: data.border,
      looks: [...(data.isPinned ? (['pinned'] as const) : []), ...classes.split(' ').filter(isNodeLook)],
      members: data.members ?? 0,
    })),
    ties: [
      ...(overview?.lines ?? []).flatMap(({ source, target, count }) =>
        tie(source, target, joinedWidth(count), ['joined']),
      ),
      ...[...edges.values()].flatMap(({ data, classes }) =>
        tie(data.source, data.target, data.width, classes.split(' ').filter(isTieLook)),
      ),
    ],
    areas: areas.map((area) => ({
      shape: area.shape,
      labelAt: area.labelAt,
      isFilled: area.isFilled,
      // A part of a group has its name elsewhere.
      name: (area.label === '' ? undefined : plan?.names[groupOfArea(area)]) ?? { list: 'none' },
    })),
    dots: dotsOf(overview?.dots ?? []),
  };
}

/** More cannot be told apart from the last row. */
const mostDots = 6_000;

function dotsOf(dots: NonNullable<MapElements['overview']>['dots']) {
  const step = dotStep(dots, mostDots);
  const byHue = new Map<string, number[]>();
  for (const { colour, places } of dots) {
    const flat = byHue.get(colour) ?? [];
    byHue.set(colour, flat);
    for (let i = 0; i < places.length; i += step) flat.push(Math.round(places[i]!), Math.round(places[i + 1]!));
  }
  return [...byHue].map(([hue, places]) => ({ hue, places }));
}

function isNodeLook(name: string): name is NodeLook {
  return (nodeLooks as readonly string[]).includes(name);
}

function isTieLook(name: string): name is TieLook {
  return (tieLooks as readonly string[]).includes(name);
}

function glanceOf(
  feed: CanvasFeed,
  room: HTMLElement,
  network: NetworkIndex,
  selection: Selection,
  pointed: Point | null,
): DesktopIn<'present.glance'> {
  const { width, height } = room.getBoundingClientRect();
  const [start, end] = [feed.toPlace({ x: 0, y: 0 }), feed.toPlace({ x: width, y: height })];
  const relation = selection.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  return {
    box: width > 0 && height > 0 ? { left: start.x, top: start.y, right: end.x, bottom: end.y } : null,
    chosen: selection.kind === 'actors' ? selection.ids.slice(0, 2_000) : [],
    tie: relation ? { from: relation.fromId, to: relation.toId } : null,
    point: pointed,
  };
}
