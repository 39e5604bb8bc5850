// What the writing on the picture has in common.
import type { NodeSingular } from 'cytoscape';
import type { NodeData, Point } from '../../shared/map/graphElements.ts';
import { fontFamily, nameFonts } from '../../shared/map/nameFonts.ts';
import { dimOpacity, type Theme } from '../../shared/map/themes.ts';

export type InkedNode = {
  readonly node: NodeSingular;
  readonly data: NodeData;
  /** The name as it is written, and the width of its widest line at the font's own size, px. */
  readonly lines: readonly string[];
  readonly width: number;
};

/** The screen that is written on. `scale` is device px per px. */
export type Page = {
  readonly theme: Theme;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly pan: Point;
};

export { fontFamily, nameFonts };

/** The font of a name, `growth` times its own size. */
export function fontOf(kind: NodeData['kind'], growth: number): string {
  return `${nameFonts[kind].weight} ${nameFonts[kind].size * growth}px ${fontFamily}`;
}

/** The middle of a node on screen. */
export function onPage({ node }: InkedNode, { zoom, pan }: Page): Point {
  const { x, y } = node.position();
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** What stepped back is written as faint as it is drawn. */
export function opacityOf({ node }: InkedNode): number {
  if (node.hasClass('onroute') || node.hasClass('bright')) return 1;
  return node.hasClass('dim') || node.hasClass('aside') ? dimOpacity : 1;
}
