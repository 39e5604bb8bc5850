// What floats over the drawing while a relation is drawn: the handle, the preview line and the ring around its target.
// As elements of the page instead of Cytoscape's: moving them repaints nothing of the picture.
import type { Point } from '../../shared/map/graphElements.ts';
import type { RelationEnd } from './canvasTypes.ts';
import styles from './overlay.module.css';

export type Preview = {
  readonly from: Point;
  readonly to: Point;
  /** The node that the line would be tied to: half its width, and the radius of its corners, px. */
  readonly target: { readonly half: number; readonly corner: number } | null;
};

export type Overlay = {
  readonly handle: HTMLElement;
  /** Puts the handle with its middle at a point, px within the map; null hides it. */
  readonly showHandle: (at: Point | null) => void;
  readonly showPreview: (preview: Preview | null) => void;
  /** The grips at the ends of the selected relation. */
  readonly ends: Readonly<Record<RelationEnd, HTMLElement>>;
  readonly showEnds: (at: Readonly<Record<RelationEnd, Point>> | null) => void;
  /** The loop that is being drawn by hand. */
  readonly showLasso: (loop: readonly Point[] | null) => void;
  readonly dispose: () => void;
};

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Lays the floating parts over a map. */
export function createOverlay(surface: HTMLElement): Overlay {
  const page = surface.ownerDocument;
  const svg = page.createElementNS(svgNamespace, 'svg');
  const line = page.createElementNS(svgNamespace, 'line');
  const ring = page.createElementNS(svgNamespace, 'rect');
  svg.setAttribute('class', styles['preview'] ?? '');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(line, ring);
  const loop = page.createElementNS(svgNamespace, 'path');
  svg.append(loop);
  const handle = createDot(page, 'handle');
  const ends = { from: createDot(page, 'end-from'), to: createDot(page, 'end-to') };
  for (const end of Object.values(ends)) end.classList.add(styles['end'] ?? 'end');
  surface.append(svg, handle, ends.from, ends.to);
  const overlay: Overlay = {
    handle,
    showHandle: (at) => putDot(handle, at),
    ends,
    showEnds: (at) => {
      putDot(ends.from, at?.from ?? null);
      putDot(ends.to, at?.to ?? null);
    },
    showLasso: (points) => {
      svg.toggleAttribute('data-lasso', points !== null);
      loop.setAttribute('d', points ? `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z` : '');
    },
    showPreview: (preview) => {
      svg.toggleAttribute('data-shown', preview !== null);
      if (preview) drawPreview(line, ring, preview);
    },
    dispose: () => {
      svg.remove();
      handle.remove();
      ends.from.remove();
      ends.to.remove();
    },
  };
  overlay.showHandle(null);
  overlay.showEnds(null);
  return overlay;
}

function createDot(page: Document, part: string): HTMLElement {
  const dot = page.createElement('div');
  dot.className = styles['handle'] ?? '';
  dot.setAttribute('aria-hidden', 'true');
  dot.dataset['part'] = part;
  return dot;
}

function putDot(dot: HTMLElement, at: Point | null): void {
  dot.hidden = at === null;
  if (at) dot.style.transform = `translate(${at.x}px, ${at.y}px)`;
}

function drawPreview(line: SVGLineElement, ring: SVGRectElement, { from, to, target }: Preview): void {
  const half = target?.half ?? 0;
  setAll(line, { x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  setAll(ring, { x: to.x - half, y: to.y - half, width: 2 * half, height: 2 * half, rx: target?.corner ?? 0 });
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
