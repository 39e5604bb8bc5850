// The names on the sheet: never smaller than was asked, none over another, the most important first; below the shape or,
// where that is taken, around it, as on the screen.
import type { NodeElement } from '../map/graphElements.ts';
import { byImportance, countBox, createOccupancy, placeOfName, wrapLabel } from '../map/labels.ts';
import { nameFonts } from '../map/nameFonts.ts';
import { dimOpacity } from '../map/themes.ts';
import { isFaint } from './faint.ts';
import type { Projection } from './lines.ts';
import type { Box, Measure, SceneColours, SceneName } from './types.ts';

const lineHeight = 1.25;
/** Between a shape and its name, and around a name, as shares of the letter size. */
const gap = 0.4;
const air = 0.2;

export type NameOptions = {
  /** Letters on the sheet per letter on the map, pt per px. */
  readonly letterScale: number;
  /** A name stands in here whole or not at all. */
  readonly within: Box;
  readonly colours: SceneColours;
  readonly measure: Measure;
  /** Where no name may stand. */
  readonly taken?: readonly Box[];
};

/** Names, and the ids of nodes in sight that got none. */
export function sceneNames(
  nodes: readonly NodeElement[],
  { scale, toSheet }: Projection,
  { letterScale, within, colours, measure, taken: reserved = [] }: NameOptions,
): { readonly names: readonly SceneName[]; readonly unnamed: readonly string[] } {
  const taken = createOccupancy();
  for (const box of reserved) taken.take(box);
  for (const node of nodes) if (node.data.members) taken.take(countBox(toSheet(node), node.data.size * scale));
  const shapeBox = (node: NodeElement): Box => {
    const { x, y } = toSheet(node);
    const side = (node.data.size + 2) * scale;
    return { left: x - side / 2, top: y - side / 2, width: side, height: side };
  };
  const names: SceneName[] = [];
  const unnamed: string[] = [];
  const shapes = createOccupancy();
  for (const node of nodes) shapes.take(shapeBox(node));
  const isDim = (node: NodeElement) => isFaint(node.classes);
  const ranked = nodes.toSorted((a, b) => Number(isDim(a)) - Number(isDim(b)) || byImportance(a.data, b.data));
  for (const node of ranked) {
    const { data } = node;
    const middle = toSheet(node);
    if (!isInside({ left: middle.x, top: middle.y, width: 0, height: 0 }, within)) continue;
    const font = nameFonts[data.kind];
    const broken = wrapLabel(data.label, (text) => measure(text, font.weight) * font.size);
    if (broken.length === 0) continue;
    const size = font.size * letterScale;
    const width = Math.max(...broken.map((text) => measure(text, font.weight))) * size;
    const wish = {
      shape: shapeBox(node),
      width,
      height: broken.length * size * lineHeight,
      gap: size * gap,
      isGroup: data.members !== undefined,
      isNeeded: data.kind === 'organisation',
    };
    const box = placeOfName(wish, (place) => isInside(place, within) && taken.isFree(grown(place, size * air)), shapes);
    if (!box) {
      unnamed.push(data.id);
      continue;
    }
    taken.take(grown(box, size * air));
    const colour = data.kind === 'organisation' ? colours.ink : colours.secondary;
    names.push({
      nodeId: data.id,
      box,
      opacity: isDim(node) ? dimOpacity : 1,
      lines: broken.map((text, i) => ({
        text,
        x: box.left + width / 2,
        y: box.top + size * (lineHeight * (i + 0.78)),
        size,
        weight: font.weight,
        colour,
        anchor: 'middle',
      })),
    });
  }
  return { names, unnamed };
}

function grown({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by / 2, width: width + 2 * by, height: height + by };
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.top >= within.top &&
    box.left + box.width <= within.left + within.width &&
    box.top + box.height <= within.top + within.height
  );
}
