// What Cytoscape's own drawing is told beyond its interface: how to draw few and many elements, and which of its canvases
// are in use. Its types do not know this, so it stands in one place.
import type { Core } from 'cytoscape';

type Drawn = { readonly visible: () => boolean; readonly boundingBox: () => Extent };
type Extent = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
type DrawAll = (context: CanvasRenderingContext2D, elements: readonly Drawn[], scale: number, extent: Extent) => void;

type Renderer = {
  textureOnViewport: boolean;
  hideEdgesOnViewport: boolean;
  /** Draws from pictures that it keeps of every element; is its own only where it was replaced. */
  drawLayeredElements?: DrawAll;
  readonly drawElement: (context: CanvasRenderingContext2D, element: Drawn) => void;
  drawNode: (this: Renderer, context: CanvasRenderingContext2D, node: Styled, ...rest: readonly unknown[]) => void;
};

type Styled = { updateStyle?: (notify: boolean) => unknown };

/** From this many elements on, panning moves a picture of the map instead of drawing it anew (docs: performance). */
const manyElements = 1_500;
/** Up to this many, drawing them is less work than making a picture of each. */
const fewElements = 250;

/** Cytoscape reads these when it is made, but the size of the network is only known later. */
export function saveDrawing(cy: Core, count: number): void {
  const renderer = rendererOf(cy);
  renderer.textureOnViewport = count >= manyElements;
  renderer.hideEdgesOnViewport = count >= manyElements;
}

/** Draws few elements as they are, until `keepPictures`: most maps are first looked at. */
export function drawPlainly(cy: Core): void {
  const renderer = rendererOf(cy);
  const { drawLayeredElements: drawKept } = Object.getPrototypeOf(renderer) as Renderer;
  renderer.drawLayeredElements = (context, elements, scale, extent) => {
    if (elements.length > fewElements) return drawKept?.call(renderer, context, elements, scale, extent);
    for (const element of elements) {
      if (element.visible() && meet(element.boundingBox(), extent)) renderer.drawElement(context, element);
    }
  };
}

/** From the first movement of the window on a picture of every element is kept: moving those takes less than drawing. */
export function keepPictures(cy: Core): void {
  cy.one('viewport', () => {
    delete rendererOf(cy).drawLayeredElements;
  });
}

/**
 * Keeps the drawing of a node from working out its look again. Cytoscape 3.34 takes a node without pictures for one whose
 * pictures come and go while it is drawn, and asks for its style anew two times, and four where it has a ghost.
 */
export function drawWithoutRestyling(cy: Core): void {
  const renderer = rendererOf(cy);
  const { drawNode } = renderer;
  renderer.drawNode = (context, node, ...rest) => {
    node.updateStyle = () => node;
    try {
      drawNode.call(renderer, context, node, ...rest);
    } finally {
      // What it hid is of the prototype, and there for everybody else.
      delete node.updateStyle;
    }
  };
}

function meet(a: Extent, b: Extent): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}

/** `renderer()` is there but not in the types; a headless core has one too, which draws nothing. */
function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer: () => Renderer }).renderer();
}

/** What is drawn on each of Cytoscape's canvases that is empty but for a gesture, and the events between which it is not. */
const passing = [
  { id: 'layer1-drag', begin: 'grab', end: 'free' },
  { id: 'layer0-selectbox', begin: 'boxstart', end: 'boxend' },
] as const;

/** An empty canvas costs as much in every frame as a full one: these are only laid over the map while they hold something. */
export function hideEmptyCanvases(cy: Core, container: HTMLElement): void {
  for (const { id, begin, end } of passing) {
    const canvas = container.querySelector<HTMLElement>(`canvas[data-id="${id}"]`);
    if (!canvas) continue;
    let holds = 0;
    const show = () => {
      canvas.style.display = holds > 0 ? '' : 'none';
    };
    show();
    cy.on(begin, () => {
      holds++;
      show();
    });
    cy.on(end, () => {
      holds = Math.max(0, holds - 1);
      // What it held is drawn elsewhere from the next drawing on.
      cy.one('render', show);
    });
  }
}
