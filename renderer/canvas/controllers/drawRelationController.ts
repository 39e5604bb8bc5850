// Drawing a relation: from a node's handle, or from the node itself with Alt, to another node. Nothing is sent before the
// line is let go on a node.
import type { Core } from 'cytoscape';
import type { Dispose, DrawnLine } from '../canvasTypes.ts';
import { nodeAt } from '../hitTest.ts';
import type { Overlay } from '../overlay.ts';
import { pointerAt, toPlace } from '../screenPoint.ts';
import { installRelationHandle } from './relationHandle.ts';
import { createStroke } from './stroke.ts';

export type DrawRelationDeps = {
  readonly isReadOnly: () => boolean;
  /** Somebody began to draw in a read-only file. */
  readonly refuse: () => void;
  /** The line stays in sight until the promise settles. */
  readonly onDraw: (line: DrawnLine) => Promise<void>;
};

export function installDrawRelationController(
  cy: Core,
  surface: HTMLElement,
  overlay: Overlay,
  deps: DrawRelationDeps,
): Dispose {
  const handle = installRelationHandle(cy, overlay, () => stroke.isShown() || deps.isReadOnly());
  const stroke = createStroke(cy, surface, overlay, () => handle.refresh());
  const start = (fromId: string, event: MouseEvent) => {
    const onDrop = (toId: string, screen: DrawnLine['screen']) => deps.onDraw({ fromId, toId, screen });
    stroke.start({ anchorId: fromId, mayTie: () => true, onDrop }, event);
  };

  const onHandleDown = (event: PointerEvent) => {
    const fromId = handle.owner();
    if (event.button === 0 && fromId !== null && !deps.isReadOnly()) start(fromId, event);
  };
  const onSurfaceDown = (event: PointerEvent) => {
    if (!event.altKey || event.button !== 0) return;
    const fromId = nodeAt(cy, toPlace(cy, pointerAt(surface, event)));
    if (fromId === null) return;
    if (deps.isReadOnly()) deps.refuse();
    else start(fromId, event);
  };
  // Cytoscape listens to the mouse events that follow the pointer events; it would start to drag the node.
  const onMouseDown = (event: MouseEvent) => {
    if (stroke.isDown()) event.stopPropagation();
  };
  overlay.handle.addEventListener('pointerdown', onHandleDown);
  surface.addEventListener('pointerdown', onSurfaceDown, true);
  surface.addEventListener('mousedown', onMouseDown, true);
  cy.on('render', stroke.show);
  return () => {
    stroke.end();
    handle.dispose();
    overlay.handle.removeEventListener('pointerdown', onHandleDown);
    surface.removeEventListener('pointerdown', onSurfaceDown, true);
    surface.removeEventListener('mousedown', onMouseDown, true);
    cy.off('render', stroke.show);
  };
}
