// Draws the signs of what came, went and changed between two days: at the corner of a shape and in the middle of a line.
import type { Core, SingularElementArgument } from 'cytoscape';
import type { Point } from '../../shared/map/graphElements.ts';
import { changeSigns, type ChangeSign } from '../../shared/map/drawDifference.ts';
import { signColour, signTexts } from '../../shared/map/signs.ts';
import { fontFamily, type Page } from './ink.ts';

const radius = 8;

export type Signed = { readonly element: SingularElementArgument; readonly sign: ChangeSign };

/** What carries a sign; asked once per picture, not per frame. */
export function signedElements(cy: Core): readonly Signed[] {
  return changeSigns.flatMap((sign) => cy.elements(`.${sign}`).map((element) => ({ element, sign })));
}

export function drawSigns(context: CanvasRenderingContext2D, page: Page, signed: readonly Signed[]): void {
  context.globalAlpha = 1;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `700 13px ${fontFamily}`;
  for (const { element, sign } of signed) {
    const at = onScreen(placeOf(element), page);
    if (at.x < -radius || at.y < -radius || at.x > page.width + radius || at.y > page.height + radius) continue;
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.fillStyle = page.theme.canvas;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = signColour(sign, page.theme);
    context.stroke();
    context.fillStyle = context.strokeStyle;
    context.fillText(signTexts[sign], at.x, at.y + 0.5);
  }
}

function placeOf(element: SingularElementArgument): Point {
  if (element.isNode()) {
    const { x, y } = element.position();
    const out = Number(element.data('size')) * 0.42;
    return { x: x + out, y: y - out };
  }
  const [from, to] = [element.source().position(), element.target().position()];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

function onScreen({ x, y }: Point, { zoom, pan }: Page): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}
