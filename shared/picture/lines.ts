// The lines of the map on the sheet: straight from middle to middle, bent where two actors have more than one, with the
// arrow heads, dashes and marks of the canvas.
import type { EdgeElement, NodeElement } from '../map/graphElements.ts';
import { dimOpacity, type Theme } from '../map/themes.ts';
import { joinedWidth, type OverviewLine } from '../map/overview.ts';
import { signColour, signOf } from '../map/signs.ts';
import { signBadge } from './badges.ts';
import { borderPoint, outlineOf } from './outlines.ts';
import { isFaint } from './faint.ts';
import type { Point, SceneLine } from './types.ts';

/** Takes a point of the map to the sheet; `scale` is pt per px. */
export type Projection = { readonly scale: number; readonly toSheet: (point: Point) => Point };

/** Distance between lines that lie side by side, px: the canvas's step. */
const step = 28;
/** Thinner than this a printed line is a rumour, pt. */
const leastWidth = 0.35;
const arrowScale = 0.9;

type Drawn = { readonly data: NodeElement['data']; readonly middle: Point; readonly size: number };

/** The lines between nodes that are drawn; a line to itself has no length and is left out. O(n). */
export function sceneLines(
  edges: Iterable<EdgeElement>,
  nodes: ReadonlyMap<string, NodeElement>,
  { scale, toSheet }: Projection,
  theme: Theme,
): readonly SceneLine[] {
  const all = [...edges];
  const lanes = lanesOf(all);
  const drawnOf = (id: string): Drawn | null => {
    const node = nodes.get(id);
    return node ? { data: node.data, middle: toSheet(node), size: node.data.size * scale } : null;
  };
  return all.flatMap((edge): SceneLine[] => {
    const [from, to] = [drawnOf(edge.data.source), drawnOf(edge.data.target)];
    if (!from || !to || from.data.id === to.data.id) return [];
    return [sceneLine(edge, from, to, (lanes.get(edge.data.id) ?? 0) * step * scale, scale, theme)];
  });
}

function sceneLine(
  { data, classes }: EdgeElement,
  source: Drawn,
  target: Drawn,
  aside: number,
  scale: number,
  theme: Theme,
): SceneLine {
  const has = new Set(classes.split(' '));
  const width = Math.max(leastWidth, data.width * scale);
  const control = aside === 0 ? null : beside(source.middle, target.middle, aside, data.source < data.target);
  const isArrow = has.has('directed') || has.has('onesided');
  const tip = borderPoint(outlineOf[target.data.kind], target.middle, target.size, control ?? source.middle);
  const arrow = isArrow ? arrowHead(control ?? source.middle, tip, arrowSize(data.width) * scale, has) : [];
  const sign = signOf(classes);
  const colour = sign ? signColour(sign, theme) : has.has('onroute') ? theme.accent : theme.line;
  const middle = middleOf(source.middle, control, target.middle);
  return {
    id: data.id,
    source: data.source,
    target: data.target,
    from: source.middle,
    // The head covers the end: a wide line would stick out beside its tip.
    to: isArrow
      ? towards(tip, control ?? source.middle, Math.min(width * 2 * arrowScale, length(source.middle, tip)))
      : target.middle,
    control,
    width,
    colour,
    opacity: isFaint(classes) && sign === null ? dimOpacity : 1,
    ...dashOf(has, width, scale),
    arrow,
    dot: has.has('bottleneck')
      ? { ...middle, radius: 0.15 * arrowSize(data.width) * scale, colour: theme.danger }
      : null,
    badge: signBadge(classes, middle, scale, theme),
  };
}

/** What stands for many ties at once, between folded groups. Their width is one on screen: it is kept in pt. */
export function joinedLines(
  lines: readonly OverviewLine[],
  { toSheet }: Projection,
  theme: Theme,
): readonly SceneLine[] {
  return lines.map(({ source, target, from, to, count }) => ({
    id: `${source}|${target}`,
    source,
    target,
    from: toSheet(from),
    to: toSheet(to),
    control: null,
    width: joinedWidth(count) * ptPerPx,
    colour: theme.line,
    opacity: 1,
    dash: [],
    hasRoundEnds: false,
    arrow: [],
    dot: null,
    badge: null,
  }));
}

const ptPerPx = 0.75;

/** Dashes keep their length on a small picture: below this they melt together. */
function dashOf(has: ReadonlySet<string>, width: number, scale: number): Pick<SceneLine, 'dash' | 'hasRoundEnds'> {
  const grown = Math.max(scale, 0.45);
  if (has.has('gone')) return { dash: [3 * grown, 5 * grown], hasRoundEnds: false };
  if (has.has('desired')) return { dash: [7 * grown, 5 * grown], hasRoundEnds: false };
  // Round dots: the canvas's squares of one px would be grey on paper.
  if (has.has('exploring')) return { dash: [0, 1.4 * width + 1.6 * grown], hasRoundEnds: true };
  return { dash: [], hasRoundEnds: false };
}

/** Cytoscape's size of an arrow on a line of some width, px. */
function arrowSize(width: number): number {
  return Math.max((width * 13.37) ** 0.9, 29) * arrowScale;
}

const triangle: readonly Point[] = [
  { x: -0.15, y: -0.3 },
  { x: 0, y: 0 },
  { x: 0.15, y: -0.3 },
];
const chevron: readonly Point[] = [
  { x: 0, y: 0 },
  { x: -0.15, y: -0.15 },
  { x: -0.1, y: -0.2 },
  { x: 0, y: -0.1 },
  { x: 0.1, y: -0.2 },
  { x: 0.15, y: -0.15 },
];

function arrowHead(from: Point, tip: Point, size: number, has: ReadonlySet<string>): readonly Point[] {
  const far = length(from, tip);
  if (far === 0) return [];
  const [ux, uy] = [(tip.x - from.x) / far, (tip.y - from.y) / far];
  const form = has.has('onesided') ? chevron : triangle;
  return form.map(({ x, y }) => ({ x: tip.x + size * (y * ux - x * uy), y: tip.y + size * (y * uy + x * ux) }));
}

/** The point that bends a line `aside` from the middle; both directions between two actors count from the same side. */
function beside(from: Point, to: Point, aside: number, isForward: boolean): Point {
  const far = length(from, to) || 1;
  const side = isForward ? aside : -aside;
  return {
    x: (from.x + to.x) / 2 + (side * (to.y - from.y)) / far,
    y: (from.y + to.y) / 2 - (side * (to.x - from.x)) / far,
  };
}

function middleOf(from: Point, control: Point | null, to: Point): Point {
  if (!control) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
}

function towards(point: Point, goal: Point, far: number): Point {
  const whole = length(point, goal) || 1;
  return { x: point.x + ((goal.x - point.x) * far) / whole, y: point.y + ((goal.y - point.y) * far) / whole };
}

function length(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Which lane a line has among those between the same two: 0 in the middle, then -0.5 and 0.5, or -1, 0 and 1. */
function lanesOf(edges: readonly EdgeElement[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, string[]>();
  for (const { data, classes } of edges) {
    if (!classes.split(' ').includes('parallel')) continue;
    const key = data.source < data.target ? `${data.source}|${data.target}` : `${data.target}|${data.source}`;
    const pair = pairs.get(key);
    if (pair) pair.push(data.id);
    else pairs.set(key, [data.id]);
  }
  return new Map([...pairs.values()].flatMap((ids) => ids.map((id, i) => [id, i - (ids.length - 1) / 2] as const)));
}
