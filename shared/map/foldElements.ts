// A folded network as the map draws it: its groups as nodes among those who are drawn singly, the rest as an overview.
import type { FoldedNetwork, FoldGroup, FoldTie } from '../graph/fold/foldNetwork.ts';
import type { GroupPlaces } from '../graph/fold/groupPlaces.ts';
import { mix } from './colour.ts';
import type { MapElements, NodeElement, Point } from './graphElements.ts';
import type { Overview, OverviewDots, OverviewLine } from './overview.ts';
import { dimOpacity, domainColours, type Theme } from './themes.ts';

export type FoldOptions = {
  readonly theme: Theme;
  readonly groupPlaces: GroupPlaces;
  /** The name of a group, the line that hovering says below it, and its hue. */
  readonly describe: (group: FoldGroup) => GroupWords;
  /** The members of a group as dots, from `dotsOfMembers`. */
  readonly dotsOf: (group: FoldGroup) => readonly OverviewDots[];
};

export type DotOptions = {
  readonly theme: Theme;
  /** Where each actor stands; who stands nowhere is no dot. */
  readonly places: ReadonlyMap<string, Point>;
  /** The hue of an actor. */
  readonly hueOf: (actorId: string) => string;
};

export type GroupWords = { readonly label: string; readonly line: string; readonly mark: string; readonly hue: string };

/** The elements of those who are drawn singly, with the folded groups before them and the overview below. */
export function withGroups(singles: MapElements, folded: FoldedNetwork<FoldTie>, options: FoldOptions): MapElements {
  if (folded.folded.length === 0) return singles;
  const nodes = new Map<string, NodeElement>();
  for (const group of folded.folded) {
    const place = options.groupPlaces.places.get(group.key);
    if (place) nodes.set(group.key, groupElement(group, { ...options, place }));
  }
  for (const [id, node] of singles.nodes) nodes.set(id, node);
  return { nodes, edges: singles.edges, overview: overviewOf(folded, nodes, options) };
}

type GroupOptions = FoldOptions & { readonly place: Point & { readonly size: number } };

function groupElement(group: FoldGroup, { theme, place, groupPlaces, describe }: GroupOptions): NodeElement {
  const { hue, ...words } = describe(group);
  const count = group.memberIds.length;
  const { fill, border } = domainColours(hue, theme);
  return {
    data: {
      id: group.key,
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

/** The dots of a group by colour, worked out once per group: unfolding one asks for those of all others. */
export function dotsOfMembers({ places, hueOf, theme }: DotOptions): (group: FoldGroup) => readonly OverviewDots[] {
  const known = new Map<FoldGroup, readonly OverviewDots[]>();
  const dotsOf = ({ memberIds }: FoldGroup): readonly OverviewDots[] => {
    const byHue = new Map<string, number[]>();
    for (const id of memberIds) {
      const place = places.get(id);
      if (!place) continue;
      const hue = hueOf(id);
      const flat = byHue.get(hue);
      if (flat) flat.push(place.x, place.y);
      else byHue.set(hue, [place.x, place.y]);
    }
    return [...byHue].map(([hue, flat]) => ({
      colour: domainColours(hue, theme).border,
      places: Float32Array.from(flat),
    }));
  };
  return (group) => {
    const dots = known.get(group) ?? dotsOf(group);
    known.set(group, dots);
    return dots;
  };
}

function overviewOf(
  { folded, joined }: FoldedNetwork<FoldTie>,
  nodes: ReadonlyMap<string, NodeElement>,
  { dotsOf }: FoldOptions,
): Overview {
  const lines = joined.flatMap(({ source, target, count }): OverviewLine[] => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    return from && to ? [{ source, target, count, from: pointOf(from), to: pointOf(to) }] : [];
  });
  return {
    dots: folded.flatMap(dotsOf),
    lines: lines.toReversed(),
    linked: lines.length === joined.length ? linkedIn(joined) : linkedBy(lines),
  };
}

function pointOf({ x, y }: NodeElement): Point {
  return { x, y };
}

type Ends = Pick<OverviewLine, 'source' | 'target'>;

const known = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The same answer for the same joined lines: who stands elsewhere is linked to the same. */
function linkedIn(joined: readonly Ends[]): ReadonlyMap<string, readonly string[]> {
  const linked = known.get(joined) ?? linkedBy(joined);
  known.set(joined, linked);
  return linked;
}

function linkedBy(lines: readonly Ends[]): ReadonlyMap<string, readonly string[]> {
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
