// Draws the overview below Cytoscape, on a canvas of its own: the members of folded groups as faint dots, and one line for
// all ties between two drawn nodes. Widths and dots keep their size on screen whatever the zoom.
import type { Core } from 'cytoscape';
import { dotsIn, joinedWidth, type Overview, type OverviewLine } from '../../shared/map/overview.ts';
import type { Point } from '../../shared/map/graphElements.ts';
import { dimOpacity, type Theme } from '../../shared/map/themes.ts';
import { keepPicture, type DrawnPage } from './keptPicture.ts';

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
/** The same of lines: of more, the weakest are left out, and of these the strongest have a width of their own. */
const mostLines = 3_000;
const mostWideLines = 500;
/** From this many dots and lines on drawing takes so long that moving a picture of them is better. */
const manyMarks = 1_500;

/** Draws on `canvas`, which lies under Cytoscape's own, after each drawing of Cytoscape; `pixelRatio` as in areaLayer. */
export function createOverviewLayer(
  cy: Core,
  canvas: HTMLCanvasElement,
  first: Theme,
  pixelRatio?: number,
): OverviewLayer {
  let theme = first;
  let shown: Overview | undefined;
  let isClear = true;
  const picture = keepPicture(canvas, (context, page) => {
    if (!shown) return;
    drawDots(context, page, shown);
    drawLines(context, page, shown.lines, theme, chosenIds(cy));
  });
  const draw = () => {
    if (isClear && !shown) return;
    isClear = !shown;
    const chosen = [...(chosenIds(cy) ?? [])].join(' ');
    const scale = pixelRatio ?? canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    picture.show(pageOf(cy, scale), [shown, theme, chosen], shown !== undefined && marksIn(shown) >= manyMarks);
  };
  cy.on('render', draw);
  return {
    show: (overview) => {
      shown = overview;
    },
    setTheme: (next) => {
      theme = next;
    },
    dispose: () => {
      picture.dispose();
      cy.off('render', draw);
    },
  };
}

function marksIn({ dots, lines }: Overview): number {
  return lines.length + dotsIn(dots);
}

function pageOf(cy: Core, scale: number): DrawnPage {
  return { scale, width: cy.width(), height: cy.height(), zoom: cy.zoom(), pan: { ...cy.pan() } };
}

/** Null when nothing is selected. */
function chosenIds(cy: Core): ReadonlySet<string> | null {
  const chosen = cy.elements(':selected');
  return chosen.empty() ? null : new Set(chosen.map((element) => element.id()));
}

function drawDots(
  context: CanvasRenderingContext2D,
  { zoom, pan, width, height }: DrawnPage,
  { dots }: Overview,
): void {
  const total = dotsIn(dots);
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
  page: DrawnPage,
  lines: readonly OverviewLine[],
  theme: Theme,
  chosen: ReadonlySet<string> | null,
): void {
  const { zoom, pan } = page;
  context.lineCap = 'round';
  const isNear = ({ source, target }: OverviewLine) => chosen !== null && (chosen.has(source) || chosen.has(target));
  const stroke = ({ from, to }: OverviewLine, wide: number) => {
    context.lineWidth = wide;
    context.beginPath();
    context.moveTo(from.x * zoom + pan.x, from.y * zoom + pan.y);
    context.lineTo(to.x * zoom + pan.x, to.y * zoom + pan.y);
    context.stroke();
  };
  context.strokeStyle = theme.line;
  const strongest = lines.at(-1)?.count ?? 1;
  const drawn = toldApart(lines, page);
  const firstWide = drawn.length - mostWideLines;
  for (const [i, line] of drawn.entries()) {
    if (isNear(line)) continue;
    context.globalAlpha = (chosen === null ? 1 : dimOpacity) * opacityOf(line.count, strongest, lines.length);
    // A line of one px is drawn five times as fast as a wider one: 1,500 wide ones take as long as all else of the layer.
    stroke(line, i < firstWide ? 1 : joinedWidth(line.count));
  }
  if (chosen === null) return;
  context.strokeStyle = theme.lineNear;
  context.globalAlpha = 0.8;
  for (const line of lines) if (isNear(line)) stroke(line, joinedWidth(line.count));
}

/** The lines on this page in their order; of too many those that pass by go first, and then the weakest. */
function toldApart(lines: readonly OverviewLine[], page: DrawnPage): readonly OverviewLine[] {
  const { zoom, pan, width, height } = page;
  const [x1, y1, x2, y2] = [-pan.x / zoom, -pan.y / zoom, (width - pan.x) / zoom, (height - pan.y) / zoom];
  const onPage = lines.filter(
    ({ from, to }) =>
      Math.max(from.x, to.x) >= x1 &&
      Math.max(from.y, to.y) >= y1 &&
      Math.min(from.x, to.x) <= x2 &&
      Math.min(from.y, to.y) <= y2,
  );
  if (onPage.length <= mostLines) return onPage;
  const isIn = ({ x, y }: Point) => x >= x1 && x <= x2 && y >= y1 && y <= y2;
  const ending = onPage.filter(({ from, to }) => isIn(from) || isIn(to));
  if (ending.length >= mostLines) return ending.slice(-mostLines);
  const ends = new Set(ending);
  const passing = onPage.filter((line) => !ends.has(line)).slice(ending.length - mostLines);
  return [...passing, ...ending];
}

/** Where nearly everybody is tied to everybody, the weak ties are a haze behind the strong ones. */
function opacityOf(count: number, strongest: number, lines: number): number {
  const crowd = Math.min(1, 120 / Math.max(1, lines));
  const strength = Math.log(1 + count) / Math.log(1 + strongest);
  return lineOpacity * Math.max(0.12, Math.min(1, crowd + strength ** 2));
}
