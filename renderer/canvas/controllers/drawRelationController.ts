// Drawing a relation: from a node's handle, or from the node itself with Alt, to another node. Nothing is sent before the
// line is let go on a node; Escape, or letting go anywhere else, drops it.
import type { Core } from 'cytoscape';
import type { Dispose, DrawnLine, Point } from '../canvasTypes.ts';
import { nodeAt } from '../hitTest.ts';
import type { Overlay, Preview } from '../overlay.ts';
import { pointerAt, toPlace, toScreen } from '../screenPoint.ts';
import { installRelationHandle } from './relationHandle.ts';

export type DrawRelationDeps = {
  readonly isReadOnly: () => boolean;
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
  const stroke = createStroke(cy, surface, overlay, deps.onDraw, () => handle.refresh());

  const onHandleDown = (event: PointerEvent) => {
    const fromId = handle.owner();
    if (event.button === 0 && fromId !== null && !deps.isReadOnly()) stroke.start(fromId, event);
  };
  const onSurfaceDown = (event: PointerEvent) => {
    if (!event.altKey || event.button !== 0 || deps.isReadOnly()) return;
    const fromId = nodeAt(cy, toPlace(cy, pointerAt(surface, event)));
    if (fromId !== null) stroke.start(fromId, event);
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

type Line = { readonly fromId: string; readonly toId: string | null; readonly pointer: Point };

/** One line from pressing to letting go, and on until the screen is done with it. */
function createStroke(
  cy: Core,
  surface: HTMLElement,
  overlay: Overlay,
  onDraw: DrawRelationDeps['onDraw'],
  onChange: () => void,
) {
  const view = surface.ownerDocument.defaultView ?? window;
  let line: Line | null = null;
  let isDown = false;
  const show = () => overlay.showPreview(line && previewOf(cy, line));
  const end = () => {
    isDown = false;
    line = null;
    show();
    onChange();
    listen('removeEventListener');
  };
  const onMove = (event: PointerEvent) => {
    if (!line || !isDown) return;
    const pointer = pointerAt(surface, event);
    line = { fromId: line.fromId, toId: nodeAt(cy, toPlace(cy, pointer), line.fromId), pointer };
    show();
  };
  const onUp = (event: PointerEvent) => {
    onMove(event);
    if (!line || !isDown) return;
    const { fromId, toId, pointer } = line;
    if (toId === null) return end();
    isDown = false;
    const own = line;
    void onDraw({ fromId, toId, screen: pointer }).finally(() => {
      if (line === own) end();
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDown) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  function listen(method: 'addEventListener' | 'removeEventListener'): void {
    view[method]('pointermove', onMove as EventListener, true);
    view[method]('pointerup', onUp as EventListener, true);
    view[method]('pointercancel', end, true);
    view[method]('keydown', onKey as EventListener, true);
  }
  const start = (fromId: string, event: MouseEvent) => {
    isDown = true;
    line = { fromId, toId: null, pointer: pointerAt(surface, event) };
    onChange();
    listen('addEventListener');
    event.preventDefault();
    event.stopPropagation();
  };
  return { start, show, end, isDown: () => isDown, isShown: () => line !== null };
}

function previewOf(cy: Core, { fromId, toId, pointer }: Line): Preview | null {
  const from = cy.getElementById(fromId);
  if (from.empty()) return null;
  const start = toScreen(cy, from.position());
  const target = toId === null ? null : cy.getElementById(toId);
  if (!target || target.empty()) return { from: start, to: pointer, target: null };
  const half = (Number(target.data('size')) / 2 + 6) * cy.zoom();
  const corner = target.hasClass('organisation') ? half / 2 : half;
  return { from: start, to: toScreen(cy, target.position()), target: { half, corner } };
}
