// Writes on the picture, after each drawing of Cytoscape: what stands inside the shapes, and the names below them.
// Its own layer because names keep their size when zoomed out and none may cover another, and because Cytoscape takes
// three times as long for pictures and texts in nodes.
import type { Core } from 'cytoscape';
import type { NodeData } from '../../shared/map/graphElements.ts';
import { createIconBitmaps } from './iconBitmaps.ts';
import { drawMarks } from './drawMarks.ts';
import { drawNames } from './drawNames.ts';
import { drawSigns, signedElements, type Signed } from './drawSigns.ts';
import { createPictureBitmaps, type LoadPicture } from './pictureBitmaps.ts';
import { byImportance, wrapLabel } from '../../shared/map/labels.ts';
import { fontOf, type InkedNode, type Page } from './ink.ts';
import type { Theme } from '../../shared/map/themes.ts';
import type { Box } from '../../shared/map/viewport.ts';

export type InkLayer = {
  /** After nodes came, went or changed. */
  readonly refresh: () => void;
  readonly setTheme: (theme: Theme) => void;
  readonly dispose: () => void;
};

export type InkOptions = {
  /** Device px per px; that of the screen when left out. */
  readonly scale?: number | undefined;
  /** Where no names may be written, px on screen. */
  readonly taken?: (() => readonly Box[]) | undefined;
  /** Writes the names, the most important first. */
  readonly drawNames?: typeof drawNames;
};

/** Writes on `canvas`, which lies over Cytoscape's own and lets the pointer through. */
export function createInkLayer(
  cy: Core,
  canvas: HTMLCanvasElement,
  first: Theme,
  load: LoadPicture,
  { scale, taken = () => [], drawNames: write = drawNames }: InkOptions = {},
): InkLayer {
  const context = canvas.getContext('2d');
  const icons = createIconBitmaps(canvas.ownerDocument);
  let theme = first;
  let nodes: readonly InkedNode[] = [];
  let byRank: readonly InkedNode[] = [];
  let signed: readonly Signed[] = [];
  const setName = context ? nameSetter(context) : null;
  const refresh = () => {
    nodes = setName ? inkedNodes(cy, setName) : [];
    byRank = nodes.toSorted((a, b) => byImportance(a.data, b.data));
    signed = signedElements(cy);
  };
  const draw = () => {
    if (!context) return;
    const page = layOut(cy, canvas, theme, scale ?? canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1);
    context.setTransform(page.scale, 0, 0, page.scale, 0, 0);
    context.clearRect(0, 0, page.width, page.height);
    drawMarks(context, page, nodes, { icons, pictures });
    write(context, page, byRank, taken());
    drawSigns(context, page, signed);
    context.globalAlpha = 1;
  };
  // Pictures that come together are drawn together.
  let frame = 0;
  const drawSoon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const pictures = createPictureBitmaps(load, drawSoon);
  cy.on('render', draw);
  // Widths that were measured before the font was there are those of another font.
  const fonts = canvas.ownerDocument.fonts;
  const onFonts = () => {
    setName?.forget();
    refresh();
    draw();
  };
  fonts?.addEventListener('loadingdone', onFonts);
  return {
    refresh,
    setTheme: (next) => {
      theme = next;
    },
    dispose: () => {
      cy.off('render', draw);
      cancelAnimationFrame(frame);
      pictures.dispose();
      fonts?.removeEventListener('loadingdone', onFonts);
    },
  };
}

type SetName = Pick<InkedNode, 'lines' | 'width'>;

/** Breaks names into lines and measures them. Measuring is dear and names stay: each is measured once. */
function nameSetter(context: CanvasRenderingContext2D) {
  const known = new Map<string, SetName>();
  const set = ({ kind, label }: NodeData): SetName => {
    context.font = fontOf(kind, 1);
    const measure = (text: string) => context.measureText(text).width;
    const lines = wrapLabel(label, measure);
    return { lines, width: Math.max(0, ...lines.map(measure)) };
  };
  const nameOf = (data: NodeData): SetName => {
    const key = `${data.kind} ${data.label}`;
    const name = known.get(key) ?? set(data);
    known.set(key, name);
    return name;
  };
  return { nameOf, forget: () => known.clear() };
}

function inkedNodes(cy: Core, { nameOf }: ReturnType<typeof nameSetter>): readonly InkedNode[] {
  return cy.nodes().map((node) => {
    const data: NodeData = node.data();
    return { node, data, ...nameOf(data) };
  });
}

/** Gives the canvas the size of the map in device pixels. */
function layOut(cy: Core, canvas: HTMLCanvasElement, theme: Theme, scale: number): Page {
  const [width, height] = [cy.width(), cy.height()];
  const [deviceWidth, deviceHeight] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
  return { theme, scale, width, height, zoom: cy.zoom(), pan: cy.pan() };
}
