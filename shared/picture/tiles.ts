// A poster over several small sheets, to be cut and glued: which part of it stands on which sheet.
import { sceneBody, type PictureData } from './sceneSvg.ts';
import { xmlAttributes, xmlText } from '../export/graph/xmlText.ts';
import { fontFamily } from '../map/nameFonts.ts';
import { n } from './outlines.ts';
import { ptPerMm, type SheetSize } from './sheet.ts';
import type { Scene } from './types.ts';

/** What a printer leaves white at the edges, and how much neighbours have in common, mm. */
export const tileMargin = 8;
export const tileOverlap = 12;

export type Tile = {
  readonly row: number;
  readonly column: number;
  /** The upper left corner of its part of the poster, mm. */
  readonly leftMm: number;
  readonly topMm: number;
};

export type TilePlan = {
  /** The small sheet. */
  readonly sheet: SheetSize;
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly tiles: readonly Tile[];
};

/** The sheets that a poster needs, lying or standing: whichever takes fewer. */
export function planTiles(poster: SheetSize, sheet: SheetSize): TilePlan {
  const turned = { widthMm: sheet.heightMm, heightMm: sheet.widthMm };
  const [straight, across] = [planOne(poster, sheet), planOne(poster, turned)];
  return across.tiles.length < straight.tiles.length ? across : straight;
}

function planOne(poster: SheetSize, sheet: SheetSize): TilePlan {
  const columns = countOf(poster.widthMm, sheet.widthMm);
  const rows = countOf(poster.heightMm, sheet.heightMm);
  const tiles = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return {
      row,
      column,
      leftMm: column * stepOf(sheet.widthMm),
      topMm: row * stepOf(sheet.heightMm),
    };
  });
  return { sheet, rows, columns, tiles };
}

function countOf(poster: number, sheet: number): number {
  return Math.max(1, Math.ceil((poster - tileOverlap) / stepOf(sheet) - 1e-9));
}

function stepOf(sheet: number): number {
  return sheet - 2 * tileMargin - tileOverlap;
}

export type TileWords = (tile: {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}) => string;

/**
 * One drawing per sheet, with marks where to cut and a line that says where it belongs. Together in one page: the first
 * holds the poster, the others refer to it.
 */
export function tileSvgs(
  scene: Scene,
  plan: TilePlan,
  pictures: ReadonlyMap<string, PictureData>,
  words: TileWords,
): readonly string[] {
  const body = sceneBody(scene, pictures);
  const { widthMm, heightMm } = plan.sheet;
  const [width, height] = [widthMm * ptPerMm, heightMm * ptPerMm];
  const edge = tileMargin * ptPerMm;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${n(widthMm)}mm`,
    height: `${n(heightMm)}mm`,
    viewBox: `0 0 ${n(width)} ${n(height)}`,
    'font-family': fontFamily,
  };
  return plan.tiles.map((tile, index) => {
    const part = {
      x: n(edge),
      y: n(edge),
      width: n(width - 2 * edge),
      height: n(height - 2 * edge),
      viewBox: `${n(tile.leftMm * ptPerMm)} ${n(tile.topMm * ptPerMm)} ${n(width - 2 * edge)} ${n(height - 2 * edge)}`,
    };
    const say = words({ row: tile.row + 1, column: tile.column + 1, rows: plan.rows, columns: plan.columns });
    const said = { x: n(edge), y: n(edge - 8), 'font-size': 7, fill: '#495057' };
    return `<svg${xmlAttributes(root)}>${index === 0 ? `<defs><g id="poster">${body}</g></defs>` : ''}<svg${xmlAttributes(part)}><use href="#poster"/></svg>${marks(width, height, edge)}<text${xmlAttributes(said)}>${xmlText(say)}</text></svg>`;
  });
}

/** Short lines outside the four corners of the picture, and where the neighbour's picture begins. */
function marks(width: number, height: number, edge: number): string {
  const overlap = tileOverlap * ptPerMm;
  const far = edge * 0.55;
  const path: string[] = [];
  for (const x of [edge, width - edge])
    for (const y of [edge, height - edge]) {
      const [outX, outY] = [x === edge ? -far : far, y === edge ? -far : far];
      path.push(`M${n(x + outX * 0.2)} ${n(y)}h${n(outX)}`, `M${n(x)} ${n(y + outY * 0.2)}v${n(outY)}`);
    }
  const glue: string[] = [];
  for (const x of [edge + overlap, width - edge - overlap])
    glue.push(`M${n(x)} ${n(edge * 0.6)}v${n(edge * 0.3)}`, `M${n(x)} ${n(height - edge * 0.6)}v${n(-edge * 0.3)}`);
  for (const y of [edge + overlap, height - edge - overlap])
    glue.push(`M${n(edge * 0.6)} ${n(y)}h${n(edge * 0.3)}`, `M${n(width - edge * 0.6)} ${n(y)}h${n(-edge * 0.3)}`);
  const pen = { fill: 'none', stroke: '#495057' };
  return `<path${xmlAttributes({ class: 'cut', d: path.join(''), ...pen, 'stroke-width': 0.5 })}/><path${xmlAttributes({ class: 'glue', d: glue.join(''), ...pen, 'stroke-width': 0.25, 'stroke-dasharray': '1 1' })}/>`;
}
