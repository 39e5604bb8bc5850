// The names on the projector: few and large, so each gets the best place there is, partners first.
import type { Box } from '../../shared/map/viewport.ts';
import { placeNames, type NamedShape } from '../../shared/present/namePlaces.ts';
import { nameGrowth } from '../../shared/map/nameFonts.ts';
import { countBoxes, lineHeight, prepareNames, shapeBox, writeName } from './drawNames.ts';
import { nameFonts, onPage, opacityOf, type InkedNode, type Page } from './ink.ts';

/** `nodes` by importance; no name stands on what is reserved. */
export function drawStageNames(
  context: CanvasRenderingContext2D,
  page: Page,
  nodes: readonly InkedNode[],
  reserved: readonly Box[] = [],
): void {
  prepareNames(context, page);
  const rank = (inked: InkedNode) => (inked.node.selected() ? 0 : opacityOf(inked) === 1 ? 1 : 2);
  const inOrder = nodes.filter((inked) => isNear(inked, page)).toSorted((a, b) => rank(a) - rank(b));
  const places = placeNames(
    inOrder.map((inked) => namedShape(inked, page)),
    page,
    [...reserved, ...countBoxes(inOrder, page)],
  );
  for (const [index, inked] of inOrder.entries()) {
    const box = places[index];
    if (box) writeName(context, page, inked, box);
  }
}

function isNear(inked: InkedNode, page: Page): boolean {
  const { x, y } = onPage(inked, page);
  return inked.lines.length > 0 && x > -60 && y > -60 && x < page.width + 60 && y < page.height + 60;
}

function namedShape(inked: InkedNode, page: Page): NamedShape {
  const { data, lines, node } = inked;
  const growth = nameGrowth(page.zoom);
  return {
    shape: shapeBox(inked, page),
    width: inked.width * growth,
    height: nameFonts[data.kind].size * growth * lineHeight * lines.length,
    isNeeded: data.kind === 'organisation' || node.selected(),
  };
}
