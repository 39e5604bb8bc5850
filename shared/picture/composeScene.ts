// From what the map draws to a sheet: the one place that decides how large everything becomes.
import type { MapElements, NodeElement } from '../map/graphElements.ts';
import { nameFonts } from '../map/nameFonts.ts';
import { isUsablePlace } from '../map/usablePlace.ts';
import { signColour, signOf } from '../map/signs.ts';
import { dimOpacity, type Theme } from '../map/themes.ts';
import type { MapArea } from '../graph/arrange/areasOf.ts';
import { cornersOf } from '../map/areaLook.ts';
import { sceneAreas } from './areas.ts';
import { nodeBadges } from './badges.ts';
import { sceneDots } from './dots.ts';
import { joinedLines, type Projection, sceneLines } from './lines.ts';
import { isFaint } from './faint.ts';
import { sceneNames } from './names.ts';
import { outlineOf } from './outlines.ts';
import { layOutSheet, type Sheet, type SheetSize, type SheetText } from './sheet.ts';
import type { Box, Measure, Scene, SceneColours, SceneLine, SceneMark, SceneNode } from './types.ts';

export type PictureRequest = {
  readonly size: SheetSize;
  readonly words: SheetText;
  readonly theme: Theme;
  /** White paper instead of the colour of the canvas. */
  readonly background: string;
  /** What the window shows, px of the map, with the size of a letter there in px of the map; null = the whole map. */
  readonly region: (Box & { readonly letter: number }) | null;
  /** No letter is smaller than this, pt. */
  readonly leastPt: number;
  readonly measure: Measure;
};

/** Lays the map on the sheet. Every node that is given is drawn; nodes without a usable place are left out. */
export function composeScene(elements: MapElements, request: PictureRequest): Scene {
  const { theme, measure, words, leastPt } = request;
  const colours: SceneColours = {
    canvas: request.background,
    ink: theme.ink,
    secondary: theme.secondary,
    line: theme.line,
    danger: theme.danger,
  };
  const laidOut = layOutSheet(request.size, words, colours, leastPt, measure);
  const sheet = request.region ? { ...laidOut, map: shaped(laidOut.map, request.region) } : laidOut;
  const nodes = [...elements.nodes.values()].filter(isUsablePlace);
  const placed = new Map(nodes.map((node) => [node.data.id, node]));
  const { areas = [], overview } = elements;
  const { projection, letterScale } = projectionOf(extentOf(nodes, areas), sheet, request);
  const behind = sceneAreas(areas, projection, {
    letterScale,
    theme: { ...theme, canvas: request.background },
    measure,
  });
  const seen = nodes.filter((node) => touches(node, projection, sheet.map));
  const named = (scale: number) =>
    sceneNames(seen, projection, { letterScale: scale, within: sheet.map, colours, measure, taken: behind.taken });
  const { names, unnamed, scale } = request.region
    ? { ...named(letterScale), scale: letterScale }
    : mostNamed(letterScale, leastPt / smallestName, seen.length, named);
  return {
    ...sheet,
    colours,
    title: words.title,
    areas: behind.areas,
    dots: sceneDots(overview?.dots ?? [], projection, sheet.map),
    lines: [
      ...joinedLines(overview?.lines ?? [], projection, theme),
      ...sceneLines(elements.edges.values(), placed, projection, theme),
    ].filter((line) => crosses(line, sheet.map)),
    nodes: seen.map((node) => sceneNode(node, projection, theme)),
    names,
    letterPt: smallestName * scale,
    unnamed,
  };
}

/** Letters become smaller by such steps, and only where that names this much more of all. */
const letterStep = 0.85;
const worthIt = 0.03;

/** The largest letters that name nearly as many as smaller ones would; never smaller than `least`. */
function mostNamed(
  natural: number,
  least: number,
  count: number,
  named: (scale: number) => ReturnType<typeof sceneNames>,
): ReturnType<typeof sceneNames> & { readonly scale: number } {
  let best = { ...named(natural), scale: natural };
  for (let scale = natural; scale > least && best.unnamed.length > 0; ) {
    scale = Math.max(least, scale * letterStep);
    const next = named(scale);
    if (next.names.length - best.names.length >= Math.max(1, worthIt * count)) best = { ...next, scale };
  }
  return best;
}

const smallestName = Math.min(...Object.values(nameFonts).map(({ size }) => size));
/** Room for a name beside and below the outermost shapes, px of a letter of size 1: half its width, two lines. */
const nameRoom = { side: 58, below: 42 };
/** On an A4 a shape is drawn at most so many times its size on the map: three actors are no poster. */
const mostScale = 1.6;

type Projected = { readonly projection: Projection; readonly letterScale: number };

function projectionOf(extent: Box, sheet: Sheet, request: PictureRequest): Projected {
  const { map } = sheet;
  const { region, leastPt } = request;
  const leastLetters = leastPt / smallestName;
  if (region) {
    const scale = Math.min(map.width / region.width, map.height / region.height);
    return {
      projection: centred(region, map, { x: 0, top: 0, bottom: 0 }, scale),
      letterScale: Math.max(leastLetters, region.letter * scale),
    };
  }
  const most = mostScale * (Math.min(request.size.widthMm, request.size.heightMm) / 210);
  let scale = most;
  // The room that names take depends on the scale, and the scale on the room: three rounds settle it.
  for (let round = 0; round < 3; round++) {
    const letters = Math.max(leastLetters, scale);
    const width = Math.max(map.width * 0.5, map.width - 2 * nameRoom.side * letters);
    const height = Math.max(map.height * 0.5, map.height - nameRoom.below * letters - 2 * scale);
    scale = Math.min(most, width / Math.max(1, extent.width), height / Math.max(1, extent.height));
  }
  const letterScale = Math.max(leastLetters, scale);
  const below = Math.min(nameRoom.below * letterScale, map.height * 0.5);
  return { projection: centred(extent, map, { x: 0, top: 2 * scale, bottom: below }, scale), letterScale };
}

function centred(
  region: Box,
  map: Box,
  room: { readonly x: number; readonly top: number; readonly bottom: number },
  scale: number,
): Projection {
  const left = map.left + (map.width - region.width * scale) / 2;
  const top = map.top + room.top + (map.height - room.top - room.bottom - region.height * scale) / 2;
  return {
    scale,
    toSheet: ({ x, y }) => ({ x: left + (x - region.left) * scale, y: top + (y - region.top) * scale }),
  };
}

function extentOf(nodes: readonly NodeElement[], areas: readonly MapArea[]): Box {
  if (nodes.length === 0) return { left: 0, top: 0, width: 1, height: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, data } of nodes) {
    left = Math.min(left, x - data.size / 2);
    top = Math.min(top, y - data.size / 2);
    right = Math.max(right, x + data.size / 2);
    bottom = Math.max(bottom, y + data.size / 2);
  }
  for (const { x, y } of areas.flatMap(({ shape }) => cornersOf(shape))) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** The largest box of a region's shape in the middle of the room. */
function shaped(room: Box, region: Box): Box {
  const scale = Math.min(room.width / region.width, room.height / region.height);
  const [width, height] = [region.width * scale, region.height * scale];
  return { left: room.left + (room.width - width) / 2, top: room.top + (room.height - height) / 2, width, height };
}

function crosses({ from, to, control }: SceneLine, map: Box): boolean {
  const ends = control ? [from, to, control] : [from, to];
  const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
  return (
    Math.max(...xs) >= map.left &&
    Math.min(...xs) <= map.left + map.width &&
    Math.max(...ys) >= map.top &&
    Math.min(...ys) <= map.top + map.height
  );
}

function touches(node: NodeElement, { scale, toSheet }: Projection, map: Box): boolean {
  const { x, y } = toSheet(node);
  const half = (node.data.size / 2 + 2) * scale;
  return (
    x + half > map.left && x - half < map.left + map.width && y + half > map.top && y - half < map.top + map.height
  );
}

/** Shares of a shape that its icon, initials and question mark take, and what a picture leaves at the edge, px. */
const share = { icon: 0.54, initials: 0.37, missing: 0.46 };
const inset = { circle: 1, plate: 3.5 };

/** A node as it is drawn. */
export function sceneNode(node: NodeElement, { scale, toSheet }: Projection, theme: Theme): SceneNode {
  const { data, classes } = node;
  const isDim = isFaint(classes);
  const isOnRoute = classes.split(' ').includes('onroute');
  const sign = signOf(classes);
  const isGone = sign === 'gone';
  const at = toSheet(node);
  const size = data.size * scale;
  const dash = 4 * Math.max(scale, 0.4);
  return {
    id: data.id,
    kind: data.kind,
    label: data.label,
    line: data.line,
    ...at,
    outline: outlineOf[data.kind],
    size,
    fill: isGone ? theme.canvas : isDim ? data.dimFill : data.fill,
    border: borderOf(node, theme),
    borderWidth: Math.max(0.5, (isOnRoute || sign ? 3 : 2) * scale),
    corner: 9 * scale,
    isDoubled: classes.split(' ').includes('group'),
    dash: isGone || classes.split(' ').includes('missing') ? [dash, 0.75 * dash] : [],
    mark: markOf(node, scale),
    markOpacity: isDim ? dimOpacity : 1,
    badges: nodeBadges(node, { ...at, size }, scale, theme),
  };
}

function borderOf({ data, classes }: NodeElement, theme: Theme): string {
  const sign = signOf(classes);
  if (classes.split(' ').includes('onroute')) return theme.accent;
  if (sign) return signColour(sign, theme);
  return isFaint(classes) ? data.dimBorder : data.border;
}

function markOf({ data }: NodeElement, scale: number): SceneMark | null {
  if (data.picture) {
    const form = data.kind === 'person' ? 'circle' : 'plate';
    return { kind: 'picture', sha: data.picture, side: (data.size - 2 * inset[form]) * scale, form };
  }
  const colour = data.signColour;
  if (data.icon) return { kind: 'icon', name: data.icon, side: data.size * share.icon * scale, colour };
  if (!data.mark) return null;
  // A count of four figures is wider than two initials.
  const part = data.mark === '?' ? share.missing : Math.min(share.initials, 1.2 / data.mark.length);
  return { kind: 'text', text: data.mark, size: data.size * part * scale, colour };
}
