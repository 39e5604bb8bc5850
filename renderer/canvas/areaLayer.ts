// The quiet areas behind an arrangement, under everything Cytoscape draws: islands, layers, rings, municipalities.
import type { Core } from 'cytoscape';
import type { MapArea } from '../../shared/graph/arrange/areasOf.ts';
import { areaColours, areaCorner, areaNameSize, cutToFit, roomForName } from '../../shared/map/areaLook.ts';
import type { Theme } from '../../shared/map/themes.ts';
import { fontFamily } from '../../shared/map/nameFonts.ts';
import { createOccupancy, type Occupancy } from '../../shared/map/labels.ts';
import type { Box } from '../../shared/map/viewport.ts';

/** A name is not cut shorter than this, px. */
const leastRoom = 72;

export type AreaLayer = {
  readonly show: (areas: readonly MapArea[]) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Where the names of areas stand on screen, px: no other name may lie over them. */
  readonly names: () => readonly Box[];
  readonly dispose: () => void;
};

/** Draws on `canvas`, which lies under the drawing of the map; `pixelRatio` is that of the screen when left out. */
export function createAreaLayer(cy: Core, canvas: HTMLCanvasElement, first: Theme, pixelRatio?: number): AreaLayer {
  const context = canvas.getContext('2d');
  let theme = first;
  let areas: readonly MapArea[] = [];
  let names: readonly Box[] = [];
  const draw = () => {
    if (!context || (areas.length === 0 && canvas.width <= 1)) return;
    const scale = pixelRatio ?? canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    // An empty layer takes no memory.
    const [width, height] = areas.length === 0 ? [0, 0] : [cy.width(), cy.height()];
    const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== high) canvas.height = high;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const { x, y } = cy.pan();
    context.setTransform(scale * cy.zoom(), 0, 0, scale * cy.zoom(), scale * x, scale * y);
    for (const area of areas) drawShape(context, area, theme, cy.zoom());
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const taken = createOccupancy();
    names = areas.flatMap((area) => drawName(context, area, theme, { zoom: cy.zoom(), pan: { x, y } }, taken) ?? []);
  };
  cy.on('render', draw);
  return {
    show: (next) => {
      areas = next;
      draw();
    },
    setTheme: (next) => {
      theme = next;
    },
    names: () => names,
    dispose: () => void cy.off('render', draw),
  };
}

function drawShape(context: CanvasRenderingContext2D, { shape, isFilled }: MapArea, theme: Theme, zoom: number): void {
  const { fill, edge } = areaColours(theme);
  context.fillStyle = fill;
  context.strokeStyle = edge;
  context.lineWidth = 1.25 / zoom;
  context.beginPath();
  switch (shape.kind) {
    case 'box':
      context.roundRect(shape.left, shape.top, shape.width, shape.height, areaCorner);
      break;
    case 'ellipse':
      context.ellipse(shape.x, shape.y, shape.across, shape.down, 0, 0, 2 * Math.PI);
      break;
    case 'polygons':
      for (const polygon of shape.polygons) {
        for (const [i, { x, y }] of polygon.entries()) {
          if (i === 0) context.moveTo(x, y);
          else context.lineTo(x, y);
        }
        context.closePath();
      }
      break;
  }
  if (isFilled) context.fill('evenodd');
  context.stroke();
}

type View = { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } };

/** @returns where it stands; null when there is no name, or no room for it. */
function drawName(
  context: CanvasRenderingContext2D,
  area: MapArea,
  theme: Theme,
  { zoom, pan }: View,
  taken: Occupancy,
): Box | null {
  if (area.label === '') return null;
  const size = Math.min(areaNameSize.most, Math.max(areaNameSize.least, Math.round(areaNameSize.atZoom1 * zoom)));
  context.font = `600 ${size}px ${fontFamily}`;
  // On a box a name ends where the box does; elsewhere it is written whole, or not where another stands.
  const most = Math.max(roomForName(area) * zoom, leastRoom);
  const text = cutToFit(area.label, most, (part) => context.measureText(part).width);
  const { width } = context.measureText(text);
  const x = area.labelAt.x * zoom + pan.x - (area.labelAt.align === 'middle' ? width / 2 : 0);
  const top = area.shape.kind === 'box' ? area.shape.top * zoom + pan.y + size + 5 : Number.NEGATIVE_INFINITY;
  const y = Math.max(area.labelAt.y * zoom + pan.y, top);
  const box = { left: x, top: y - size, width, height: size * 1.25 };
  if (!taken.isFree(box)) return null;
  taken.take(box);
  context.fillStyle = theme.secondary;
  context.strokeStyle = area.isFilled ? areaColours(theme).fill : theme.canvas;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
  return box;
}
