// The names by the shapes, as many as there is room for: what is selected first, then the most connected.
import { fontOf, nameFonts, onPage, opacityOf, type InkedNode, type Page } from './ink.ts';
import { nameGrowth } from '../../shared/map/nameFonts.ts';
import { countBox, createOccupancy, placeOfName, placesAround, type Occupancy } from '../../shared/map/labels.ts';
import type { Box } from '../../shared/map/viewport.ts';

export const lineHeight = 1.25;
const gap = 5;

/** `nodes` by importance. */
export function drawNames(
  context: CanvasRenderingContext2D,
  page: Page,
  nodes: readonly InkedNode[],
  reserved: readonly Box[] = [],
): void {
  const taken = createOccupancy();
  for (const box of reserved) taken.take(box);
  for (const box of countBoxes(nodes, page)) taken.take(box);
  prepareNames(context, page);
  const [chosen, others] = partition(nodes, ({ node }) => node.selected());
  const [bright, dim] = partition(others, (inked) => opacityOf(inked) === 1);
  const shapes = createOccupancy();
  const near = [...chosen, ...bright, ...dim].filter((inked) => isNear(inked, page));
  for (const inked of near) shapes.take(shapeBox(inked, page));
  for (const inked of near) {
    const box = placeOf(inked, page, { taken, shapes });
    if (!box) continue;
    taken.take(box);
    writeName(context, page, inked, box);
  }
}

/** Where the folded groups on a page say how many are in them. */
export function countBoxes(nodes: readonly InkedNode[], page: Page): readonly Box[] {
  return nodes.flatMap((inked) =>
    inked.data.members ? [countBox(onPage(inked, page), inked.data.size * page.zoom)] : [],
  );
}

/** Sets how names are written: in the middle of a halo of the ground. */
export function prepareNames(context: CanvasRenderingContext2D, page: Page): void {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = page.theme.canvas;
}

type Room = {
  /** What no name may cover. */
  readonly taken: Occupancy;
  readonly shapes: Occupancy;
};

/** What is selected always has its name, below it. */
function placeOf(inked: InkedNode, page: Page, { taken, shapes }: Room): Box | null {
  const { data, lines, node } = inked;
  const growth = nameGrowth(page.zoom);
  const wish = {
    shape: shapeBox(inked, page),
    width: inked.width * growth,
    height: nameFonts[data.kind].size * growth * lineHeight * lines.length,
    gap,
    isGroup: data.members !== undefined,
    isNeeded: data.kind === 'organisation',
  };
  if (node.selected()) return placesAround(wish.shape, wish, gap)[0] ?? null;
  return placeOfName(wish, (box) => taken.isFree(widened(box, page.zoom)), shapes);
}

/** The shape on the page, with the ring around what is selected. */
export function shapeBox(inked: InkedNode, page: Page): Box {
  const { x, y } = onPage(inked, page);
  const side = (inked.data.size + (inked.node.selected() ? 12 : 2)) * page.zoom;
  return { left: x - side / 2, top: y - side / 2, width: side, height: side };
}

function isNear(inked: InkedNode, page: Page): boolean {
  const { x, y } = onPage(inked, page);
  const reach = (inked.data.size / 2) * page.zoom + 40;
  return x > -100 && x < page.width + 100 && y > -reach && y < page.height + reach;
}

/** Writes a name in its box, the lines in the middle. */
export function writeName(context: CanvasRenderingContext2D, page: Page, inked: InkedNode, box: Box): void {
  const { data, lines } = inked;
  const x = box.left + box.width / 2;
  const step = box.height / lines.length;
  context.globalAlpha = opacityOf(inked);
  context.font = fontOf(data.kind, nameGrowth(page.zoom));
  context.fillStyle = data.kind === 'organisation' ? page.theme.ink : page.theme.secondary;
  for (const [i, line] of lines.entries()) {
    const baseline = box.top + step * (i + 0.78);
    // What stepped back must not cut the lines of what is selected.
    if (opacityOf(inked) === 1) context.strokeText(line, x, baseline);
    context.fillText(line, x, baseline);
  }
}

/** The further out, the more air between names: a carpet of names says nothing. */
function widened(box: Box, zoom: number): Box {
  const air = Math.max(2, Math.min(14, 12 * (1 - zoom)));
  return { left: box.left - air, top: box.top - air / 2, width: box.width + 2 * air, height: box.height + air };
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const item of items) (isFirst(item) ? first : second).push(item);
  return [first, second];
}
