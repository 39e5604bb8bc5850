// A folded network as the map draws it: its groups as nodes among those who are drawn singly, the rest as an overview.
import type { FoldedNetwork, FoldTie } from '../graph/fold/foldNetwork.ts';
import type { GroupPlaces } from '../graph/fold/groupPlaces.ts';
import { mix } from './colour.ts';
import type { MapElements, NodeElement, Point } from './graphElements.ts';
import type { Overview, OverviewLine } from './overview.ts';
import { dimOpacity, domainColours, type Theme } from './themes.ts';

export type FoldOptions = {
  readonly theme: Theme;
  readonly groupPlaces: GroupPlaces;
  /** Where each actor stands. */
  readonly places: ReadonlyMap<string, Point>;
  /** The name of a group, the line that hovering says below it, and its hue. */
  readonly describe: (key: string) => GroupWords;
  /** The hue of an actor. */
  readonly hueOf: (actorId: string) => string;
};

export type GroupWords = { readonly label: string; readonly line: string; readonly mark: string; readonly hue: string };

/** The elements of those who are drawn singly, with the folded groups before them and the overview below. */
export function withGroups(singles: MapElements, folded: FoldedNetwork<FoldTie>, options: FoldOptions): MapElements {
  if (folded.folded.length === 0) return singles;
  const nodes = new Map<string, NodeElement>();
  for (const { key, memberIds } of folded.folded) {
    const place = options.groupPlaces.places.get(key);
    if (place) nodes.set(key, groupElement(key, memberIds.length, { ...options, place }));
  }
  for (const [id, node] of singles.nodes) nodes.set(id, node);
  return { nodes, edges: singles.edges, overview: overviewOf(folded, nodes, options) };
}

type GroupOptions = FoldOptions & { readonly place: Point & { readonly size: number } };

function groupElement(key: string, count: number, { theme, place, groupPlaces, describe }: GroupOptions): NodeElement {
  const { hue, ...words } = describe(key);
  const { fill, border } = domainColours(hue, theme);
  return {
    data: {
      id: key,
      kind: 'organisation',
      ...words,
      size: place.size,
      // Groups are named before anybody in them, the largest first.
      contacts: 1_000_000 + count,
      fill,
      border,
      dimFill: mix(fill, theme.canvas, dimOpacity),
      dimBorder: mix(border, theme.canvas, dimOpacity),
      icon: '',
      picture: '',
      isPinned: false,
      signColour: theme.ink,
      members: count,
      wholeSize: place.size,
      wholeBorder: 2 * groupPlaces.unit,
    },
    classes: 'group',
    x: place.x,
    y: place.y,
  };
}

function overviewOf(
  { folded, joined }: FoldedNetwork<FoldTie>,
  nodes: ReadonlyMap<string, NodeElement>,
  { places, hueOf, theme }: FoldOptions,
): Overview {
  const byHue = new Map<string, number[]>();
  for (const { memberIds } of folded) {
    for (const id of memberIds) {
      const place = places.get(id);
      if (!place) continue;
      const hue = hueOf(id);
      const known = byHue.get(hue);
      if (known) known.push(place.x, place.y);
      else byHue.set(hue, [place.x, place.y]);
    }
  }
  const lines = joined.flatMap(({ source, target, count }): OverviewLine[] => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    return from && to ? [{ source, target, count, from: pointOf(from), to: pointOf(to) }] : [];
  });
  return {
    dots: [...byHue].map(([hue, flat]) => ({
      colour: domainColours(hue, theme).border,
      places: Float32Array.from(flat),
    })),
    lines: lines.toReversed(),
    linked: linkedBy(lines),
  };
}

function pointOf({ x, y }: NodeElement): Point {
  return { x, y };
}

function linkedBy(lines: readonly OverviewLine[]): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = linked.get(one);
    if (known) known.push(other);
    else linked.set(one, [other]);
  };
  for (const { source, target } of lines) {
    add(source, target);
    add(target, source);
  }
  return linked;
}
