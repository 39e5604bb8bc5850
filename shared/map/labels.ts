// Names on the map: broken into at most two lines, and shown only where they cover no other name. Pure: measuring is passed in.
import { overlap, type Box } from './viewport.ts';

/** The width of a text in px. */
export type Measure = (text: string) => number;

/** A line is broken beyond this width and cut beyond 1.15 times this, px at zoom 1. */
const widestLine = 124;

/** The name in one line, or in two of about the same length; what does not fit ends in an ellipsis. Words are kept whole. */
export function wrapLabel(text: string, measure: Measure, widest: number = widestLine): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  if (words.length < 2 || measure(whole) <= widest) return [shorten(whole, measure, widest)].filter(Boolean);
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const widths = breaks.map((lines) => Math.max(...lines.map(measure)));
  const balanced = breaks[widths.indexOf(Math.min(...widths))];
  // A name that is too long for two lines loses its end, and not also a piece in the middle.
  const lines =
    Math.min(...widths) <= widest ? balanced : breaks.findLast(([first], i) => i === 0 || measure(first) <= widest);
  return (lines ?? []).map((line) => shorten(line, measure, widest));
}

function shorten(line: string, measure: Measure, wanted: number): string {
  const widest = wanted * 1.15;
  if (measure(line) <= widest) return line;
  let end = line.length - 1;
  while (end > 1 && measure(`${line.slice(0, end)}…`) > widest) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** The part of a group's side that its count may take; the name of the group itself stands clear of it. */
const countShare = 0.6;

/** Where a folded group says how many are in it, given its middle and side. A name over it would read as its name. */
export function countBox({ x, y }: { readonly x: number; readonly y: number }, side: number): Box {
  const length = countShare * side;
  return { left: x - length / 2, top: y - length / 2, width: length, height: length };
}

/** Where a name of this size may stand by a shape: below, above, right and left; what reads best first. */
export function placesAround(
  shape: Box,
  { width, height }: { readonly width: number; readonly height: number },
  gap: number,
): readonly Box[] {
  const centre = shape.left + shape.width / 2 - width / 2;
  const middle = shape.top + shape.height / 2 - height / 2;
  return [
    { left: centre, top: shape.top + shape.height + gap, width, height },
    { left: centre, top: shape.top - gap - height, width, height },
    { left: shape.left + shape.width + gap, top: middle, width, height },
    { left: shape.left - gap - width, top: middle, width, height },
  ];
}

export type NameWish = {
  readonly shape: Box;
  readonly width: number;
  readonly height: number;
  /** Between the shape and its name. */
  readonly gap: number;
  /** Groups lie in rows, where a name above one reads as that of the other. */
  readonly isGroup: boolean;
  /** Stands below over another shape rather than nowhere. */
  readonly isNeeded: boolean;
};

/** Between another shape and a name that is not below its own, as a share of the name's gap. */
const aloofness = 5;

/**
 * Where a name stands: below its shape, or around it when that is taken and no other shape is near, of which it would read
 * as the name. Null when there is no room.
 * @param isFree whether no other name or reserved place is there
 * @param shapes all shapes on the page
 */
export function placeOfName(wish: NameWish, isFree: (box: Box) => boolean, shapes: Occupancy): Box | null {
  const { shape, gap, isGroup, isNeeded } = wish;
  const [below, ...others] = placesAround(shape, wish, gap);
  if (!below) return null;
  const isBelowFree = isFree(below);
  if (isBelowFree && (isGroup || shapes.isFree(below))) return below;
  const around = isGroup
    ? undefined
    : others.find((box) => isFree(box) && shapes.isFree(grownAwayFrom(shape, box, aloofness * gap)));
  return around ?? (isBelowFree && isNeeded ? below : null);
}

/** The box with more room on every side but the one where the shape is. */
function grownAwayFrom(shape: Box, { left, top, width, height }: Box, by: number): Box {
  if (top + height <= shape.top) return { left, top: top - by, width, height: height + by };
  const wider = left > shape.left ? { left, width: width + by } : { left: left - by, width: width + by };
  return { ...wider, top: top - by / 2, height: height + by };
}

/** Remembers which part of the screen is taken; cells of 64 px, so that asking looks at a handful of boxes only. */
export type Occupancy = {
  readonly isFree: (box: Box) => boolean;
  readonly take: (box: Box) => void;
};

const cellSize = 64;

export function createOccupancy(): Occupancy {
  const cells = new Map<number, Box[]>();
  const eachCell = (box: Box, visit: (key: number) => boolean): boolean => {
    const right = Math.floor((box.left + box.width) / cellSize);
    const bottom = Math.floor((box.top + box.height) / cellSize);
    for (let column = Math.floor(box.left / cellSize); column <= right; column++) {
      for (let row = Math.floor(box.top / cellSize); row <= bottom; row++) {
        if (!visit(column * 65_536 + row)) return false;
      }
    }
    return true;
  };
  return {
    isFree: (box) => eachCell(box, (key) => !(cells.get(key) ?? []).some((taken) => overlap(taken, box))),
    take: (box) => {
      eachCell(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return true;
      });
    },
  };
}

export type RankedLabel = {
  readonly id: string;
  readonly kind: 'organisation' | 'person' | 'consultation' | 'agreement';
  readonly contacts: number;
};

/** Who is named first when there is no room for all: the most connected, organisations before all others, then by id. */
export function byImportance(a: RankedLabel, b: RankedLabel): number {
  if (a.contacts !== b.contacts) return b.contacts - a.contacts;
  const [aIsPartner, bIsPartner] = [a.kind === 'organisation', b.kind === 'organisation'];
  if (aIsPartner !== bIsPartner) return aIsPartner ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
