// The sheet that a picture of the map is made for: its size, and where on it title, map and legend stand.
import { wrapLabel } from '../map/labels.ts';
import type { Box, LegendEntry, Measure, SceneColours, SceneLegendItem, SceneText } from './types.ts';

export const papers = ['a4', 'a3', 'a0', 'slide'] as const;
export type Paper = (typeof papers)[number];
export type Turn = 'landscape' | 'portrait';
export type SheetSize = { readonly widthMm: number; readonly heightMm: number };

/** Short and long side, mm (ISO 216); a slide is 16:9 as PowerPoint makes it. */
const sides: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  a0: [841, 1189],
  slide: [190.5, 338.67],
};

export const ptPerMm = 72 / 25.4;

/** A slide always lies. */
export function sheetSize(paper: Paper, turn: Turn): SheetSize {
  const [short, long] = sides[paper];
  const lies = turn === 'landscape' || paper === 'slide';
  return lies ? { widthMm: long, heightMm: short } : { widthMm: short, heightMm: long };
}

export type SheetText = {
  /** Empty = none. */
  readonly title: string;
  /** Below the title, with dots between: the network, the date. */
  readonly facts: readonly string[];
  /** Printed heavily after the facts; null when the picture names nobody. */
  readonly confidential: string | null;
  readonly legend: readonly LegendEntry[];
};

export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly SceneText[];
  readonly map: Box;
  readonly legend: readonly SceneLegendItem[];
};

/**
 * Lays out a sheet. Letters grow slower than the paper: who reads an A0 stands nearer to it than four times.
 * @param leastPt no letter is smaller than this
 */
export function layOutSheet(
  size: SheetSize,
  words: SheetText,
  colours: SceneColours,
  leastPt: number,
  measure: Measure,
): Sheet {
  const [width, height] = [size.widthMm * ptPerMm, size.heightMm * ptPerMm];
  const growth = (Math.min(size.widthMm, size.heightMm) / 210) ** 0.75;
  const letter = Math.max(leastPt, 9 * growth);
  const margin = 0.045 * Math.min(width, height);
  const room = width - 2 * margin;
  const heading = headingOf(words, colours, { x: margin, y: margin, room, letter, measure });
  const legend = legendOf(words.legend, colours, { x: margin, room, letter, measure });
  const top = margin + heading.height + (heading.height > 0 ? letter * 0.8 : 0);
  const bottom = height - margin - legend.height - (legend.height > 0 ? letter : 0);
  return {
    width,
    height,
    heading: heading.texts,
    map: { left: margin, top, width: room, height: Math.max(1, bottom - top) },
    legend: legend.items.map((item) => ({
      ...item,
      y: item.y + height - margin - legend.height,
      text: { ...item.text, y: item.text.y + height - margin - legend.height },
    })),
  };
}

type Area = {
  readonly x: number;
  readonly room: number;
  readonly letter: number;
  readonly measure: Measure;
};

/** Height of a capital above its line, as a share of the letter size. */
const capital = 0.73;

function headingOf(
  { title, facts, confidential }: SheetText,
  colours: SceneColours,
  { x, y, room, letter, measure }: Area & { readonly y: number },
): { readonly texts: readonly SceneText[]; readonly height: number } {
  const size = letter * 2;
  const texts: SceneText[] = [];
  let height = 0;
  for (const line of wrapLabel(title, (text) => measure(text, 600) * size, room / 1.15)) {
    texts.push({
      text: line,
      x,
      y: y + height + size * capital,
      size,
      weight: 600,
      colour: colours.ink,
      anchor: 'start',
    });
    height += size * 1.2;
  }
  const base = y + height + letter * capital + (height > 0 ? letter * 0.2 : 0);
  const [said] = wrapLabel(facts.join(' · '), (text) => measure(text, 400) * letter, 10 * room);
  let next = x;
  if (confidential !== null) {
    const mark = { text: confidential, x, y: base, size: letter, weight: 600, colour: colours.danger } as const;
    texts.push({ ...mark, anchor: 'start' });
    next += (measure(confidential, 600) + 0.8) * letter;
  }
  const shown = said === undefined ? '' : fitted(said, x + room - next, (text) => measure(text, 400) * letter);
  if (shown) {
    texts.push({
      text: shown,
      x: next,
      y: base,
      size: letter,
      weight: 400,
      colour: colours.secondary,
      anchor: 'start',
    });
  }
  if (shown || confidential !== null) height += letter * (height > 0 ? 1.5 : 1.2);
  return { texts, height };
}

/** The text, or its beginning with an ellipsis where it is wider than `room`. */
function fitted(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && widthOf(`${signs.join('')}…`) > room) signs.pop();
  return signs.length === 0 ? '' : `${signs.join('').trimEnd()}…`;
}

/** In rows from left to right, all entries of a row on one line; `y` from the top of the legend. */
function legendOf(
  entries: readonly LegendEntry[],
  colours: SceneColours,
  { x, room, letter, measure }: Area,
): { readonly items: readonly SceneLegendItem[]; readonly height: number } {
  const row = letter * 1.7;
  const sampleWidth = letter * 1.8;
  const items: SceneLegendItem[] = [];
  let [left, top] = [0, 0];
  for (const { sample, label } of entries) {
    const text = fitted(label, room - sampleWidth - letter * 0.5, (words) => measure(words, 400) * letter);
    const width = sampleWidth + letter * 0.5 + measure(text, 400) * letter;
    if (left > 0 && left + width > room) [left, top] = [0, top + row];
    const middle = top + row / 2;
    items.push({
      sample,
      size: letter,
      x: x + left + sampleWidth / 2,
      y: middle,
      text: {
        text,
        x: x + left + sampleWidth + letter * 0.5,
        y: middle + letter * 0.36,
        size: letter,
        weight: 400,
        colour: colours.ink,
        anchor: 'start',
      },
    });
    left += width + letter * 1.6;
  }
  return { items, height: entries.length === 0 ? 0 : top + row };
}
