// Draws the overview below Cytoscape, on a canvas of its own: the members of folded groups as faint dots, and one line for
// all ties between two drawn nodes. Widths and dots keep their size on screen whatever the zoom.
import type { Core } from 'cytoscape';
import { joinedWidth, type Overview, type OverviewLine } from '../../shared/map/overview.ts';
import { dimOpacity, type Theme } from '../../shared/map/themes.ts';

export type OverviewLayer = {
  /** What to draw from now on; undefined = nothing. */
  readonly show: (overview: Overview | undefined) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly dispose: () => void;
};

const dotOpacity = 0.38;
const lineOpacity = 0.5;
/** More dots than this in one frame cannot be told apart: of more, every second or third is drawn. */
const mostDots = 12_000;

/** Draws on `canvas`, which lies under Cytoscape's own, after each drawing of Cytoscape. */
export function createOverviewLayer(cy: Core, canvas: HTMLCanvasElement, first: Theme): OverviewLayer {
  const context = canvas.getContext('2d');
  let theme = first;
  let shown: Overview | undefined;
  let isClear = true;
  const draw = () => {
    if (!context || (isClear && !shown)) return;
    const page = layOut(cy, canvas);
    context.setTransform(page.scale, 0, 0, page.scale, 0, 0);
    context.clearRect(0, 0, page.width, page.height);
    isClear = !shown;
    if (!shown) return;
    drawDots(context, page, shown);
    drawLines(context, page, shown.lines, theme, chosenIds(cy));
    context.globalAlpha = 1;
  };
  cy.on('render', draw);
  return {
    show: (overview) => {
      shown = overview;
    },
    setTheme: (next) => {
      theme = next;
    },
    dispose: () => void cy.off('render', draw),
  };
}

type Page = {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
};

function layOut(cy: Core, canvas: HTMLCanvasElement): Page {
  const scale = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const [width, height] = [cy.width(), cy.height()];
  const [deviceWidth, deviceHeight] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
  return { scale, width, height, zoom: cy.zoom(), pan: cy.pan() };
}

/** Null when nothing is selected. */
function chosenIds(cy: Core): ReadonlySet<string> | null {
  const chosen = cy.elements(':selected');
  return chosen.empty() ? null : new Set(chosen.map((element) => element.id()));
}

function drawDots(context: CanvasRenderingContext2D, { zoom, pan, width, height }: Page, { dots }: Overview): void {
  const total = dots.reduce((sum, { places }) => sum + places.length / 2, 0);
  const step =
    2 * Math.max(1, Math.ceil((total * Math.min(1, shareInView(dots, zoom, pan, width, height))) / mostDots));
  const side = Math.max(1.5, Math.min(7, 34 * zoom));
  context.globalAlpha = dotOpacity;
  for (const { colour, places } of dots) {
    context.fillStyle = colour;
    for (let i = 0; i < places.length; i += step) {
      const x = places[i]! * zoom + pan.x;
      const y = places[i + 1]! * zoom + pan.y;
      if (x < -side || y < -side || x > width + side || y > height + side) continue;
      context.fillRect(x - side / 2, y - side / 2, side, side);
    }
  }
}

/** About which share of the dots is on the screen, from every 64th of them. */
function shareInView(
  dots: Overview['dots'],
  zoom: number,
  pan: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): number {
  let [asked, seen] = [0, 0];
  for (const { places } of dots) {
    for (let i = 0; i < places.length; i += 128) {
      const x = places[i]! * zoom + pan.x;
      const y = places[i + 1]! * zoom + pan.y;
      asked++;
      if (x > 0 && y > 0 && x < width && y < height) seen++;
    }
  }
  return asked === 0 ? 0 : seen / asked;
}

function drawLines(
  context: CanvasRenderingContext2D,
  { zoom, pan, width, height }: Page,
  lines: readonly OverviewLine[],
  theme: Theme,
  chosen: ReadonlySet<string> | null,
): void {
  context.lineCap = 'round';
  const isNear = ({ source, target }: OverviewLine) => chosen !== null && (chosen.has(source) || chosen.has(target));
  const stroke = (line: OverviewLine) => {
    const [x1, y1] = [line.from.x * zoom + pan.x, line.from.y * zoom + pan.y];
    const [x2, y2] = [line.to.x * zoom + pan.x, line.to.y * zoom + pan.y];
    if (Math.max(x1, x2) < 0 || Math.max(y1, y2) < 0 || Math.min(x1, x2) > width || Math.min(y1, y2) > height) return;
    context.lineWidth = joinedWidth(line.count);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  };
  context.strokeStyle = theme.line;
  const strongest = lines.at(-1)?.count ?? 1;
  for (const line of lines) {
    if (isNear(line)) continue;
    context.globalAlpha = (chosen === null ? 1 : dimOpacity) * opacityOf(line.count, strongest, lines.length);
    stroke(line);
  }
  if (chosen === null) return;
  context.strokeStyle = theme.lineNear;
  context.globalAlpha = 0.8;
  for (const line of lines) if (isNear(line)) stroke(line);
}

/** Where nearly everybody is tied to everybody, the weak ties are a haze behind the strong ones. */
function opacityOf(count: number, strongest: number, lines: number): number {
  const crowd = Math.min(1, 120 / Math.max(1, lines));
  const strength = Math.log(1 + count) / Math.log(1 + strongest);
  return lineOpacity * Math.max(0.12, Math.min(1, crowd + strength ** 2));
}
