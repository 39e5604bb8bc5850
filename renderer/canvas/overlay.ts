// What floats over the drawing while a relation is drawn: the handle, the preview line and the ring around its target.
// As elements of the page instead of Cytoscape's: moving them repaints nothing of the picture.
import type { Point } from '../../shared/map/graphElements.ts';
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
  const handle = page.createElement('div');
  handle.className = styles['handle'] ?? '';
  handle.setAttribute('aria-hidden', 'true');
  handle.dataset['part'] = 'handle';
  surface.append(svg, handle);
  const overlay: Overlay = {
    handle,
    showHandle: (at) => {
      handle.hidden = at === null;
      if (at) handle.style.transform = `translate(${at.x}px, ${at.y}px)`;
    },
    showPreview: (preview) => {
      svg.toggleAttribute('data-shown', preview !== null);
      if (preview) drawPreview(line, ring, preview);
    },
    dispose: () => {
      svg.remove();
      handle.remove();
    },
  };
  overlay.showHandle(null);
  return overlay;
}

function drawPreview(line: SVGLineElement, ring: SVGRectElement, { from, to, target }: Preview): void {
  const half = target?.half ?? 0;
  setAll(line, { x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  setAll(ring, { x: to.x - half, y: to.y - half, width: 2 * half, height: 2 * half, rx: target?.corner ?? 0 });
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
