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
