// Drawing a relation: from a node's handle, or from the node itself with Alt, to another node. Nothing is sent before the
// line is let go on a node; Escape, or letting go anywhere else, drops it.
import type { Core, EventObject } from 'cytoscape';
import type { Dispose, DrawnLine, Point } from '../canvasTypes.ts';
import { nodeAt } from '../hitTest.ts';
import type { Overlay } from '../overlay.ts';
import { toScreen } from './pointController.ts';

export type DrawRelationDeps = {
  readonly isReadOnly: () => boolean;
  /** The line stays in sight until the promise settles. */
  readonly onDraw: (line: DrawnLine) => Promise<void>;
};

type Drawing = { readonly fromId: string; readonly toId: string | null; readonly pointer: Point };

export function installDrawRelationController(
  cy: Core,
  surface: HTMLElement,
  overlay: Overlay,
  deps: DrawRelationDeps,
): Dispose {
  const view = surface.ownerDocument.defaultView ?? window;
  let drawing: Drawing | null = null;
  let isDown = false;
  const handle = installHandle(cy, overlay, () => drawing !== null || deps.isReadOnly());

  const pointOf = (event: MouseEvent): Point => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const show = () => overlay.showPreview(drawing && previewOf(cy, drawing));
  const end = () => {
    isDown = false;
    drawing = null;
    show();
    handle.refresh();
    toggleListeners('removeEventListener');
  };
  const start = (fromId: string, event: MouseEvent) => {
    isDown = true;
    drawing = { fromId, toId: null, pointer: pointOf(event) };
    handle.refresh();
    toggleListeners('addEventListener');
    event.preventDefault();
    event.stopPropagation();
  };
  const onMove = (event: PointerEvent) => {
    if (!drawing || !isDown) return;
    const pointer = pointOf(event);
    drawing = { fromId: drawing.fromId, toId: nodeAt(cy, toPlace(cy, pointer), drawing.fromId), pointer };
    show();
  };
  const onUp = (event: PointerEvent) => {
    if (!drawing || !isDown) return;
    onMove(event);
    const { fromId, toId, pointer } = drawing;
    if (toId === null) return end();
    isDown = false;
    const own = drawing;
    void deps.onDraw({ fromId, toId, screen: pointer }).finally(() => {
      if (drawing === own) end();
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDown) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  function toggleListeners(method: 'addEventListener' | 'removeEventListener'): void {
    view[method]('pointermove', onMove as EventListener, true);
    view[method]('pointerup', onUp as EventListener, true);
    view[method]('pointercancel', end, true);
    view[method]('keydown', onKey as EventListener, true);
  }

  const onHandleDown = (event: PointerEvent) => {
    const fromId = handle.owner();
    if (event.button === 0 && fromId !== null && !deps.isReadOnly()) start(fromId, event);
  };
  const onSurfaceDown = (event: PointerEvent) => {
    if (!event.altKey || event.button !== 0 || deps.isReadOnly()) return;
    const fromId = nodeAt(cy, toPlace(cy, pointOf(event)));
    if (fromId !== null) start(fromId, event);
  };
  // Cytoscape listens to the mouse events that follow the pointer events; it would start to drag the node.
  const onMouseDown = (event: MouseEvent) => {
    if (isDown) event.stopPropagation();
  };
  overlay.handle.addEventListener('pointerdown', onHandleDown);
  surface.addEventListener('pointerdown', onSurfaceDown, true);
  surface.addEventListener('mousedown', onMouseDown, true);
  cy.on('render', show);
  return () => {
    end();
    handle.dispose();
    overlay.handle.removeEventListener('pointerdown', onHandleDown);
    surface.removeEventListener('pointerdown', onSurfaceDown, true);
    surface.removeEventListener('mousedown', onMouseDown, true);
    cy.off('render', show);
  };
}

/** The point of the picture under a point on screen. */
export function toPlace(cy: Core, screen: Point): Point {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: (screen.x - pan.x) / zoom, y: (screen.y - pan.y) / zoom };
}

function previewOf(cy: Core, { fromId, toId, pointer }: Drawing) {
  const from = cy.getElementById(fromId);
  if (from.empty()) return null;
  const target = toId === null ? null : cy.getElementById(toId);
  if (!target || target.empty()) return { from: toScreen(cy, from.position()), to: pointer, target: null };
  const half = (Number(target.data('size')) / 2 + 6) * cy.zoom();
  const corner = target.hasClass('organisation') ? half / 2 : half;
  return { from: toScreen(cy, from.position()), to: toScreen(cy, target.position()), target: { half, corner } };
}

/** Shows the handle at the node under the pointer, else at the one that is selected. */
function installHandle(cy: Core, overlay: Overlay, isHidden: () => boolean) {
  let hovered: string | null = null;
  let selected: string | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const owner = (): string | null => {
    const id = hovered ?? selected;
    return id !== null && cy.getElementById(id).nonempty() ? id : null;
  };
  const refresh = () => {
    const id = isHidden() ? null : owner();
    overlay.showHandle(id === null ? null : handlePoint(cy, id));
  };
  const onSelect = () => {
    const nodes = cy.nodes(':selected');
    selected = nodes.length === 1 ? (nodes[0]?.id() ?? null) : null;
    refresh();
  };
  const onOver = (event: EventObject) => {
    clearTimeout(leaving);
    hovered = event.target.id();
    refresh();
  };
  const leave = () => {
    hovered = null;
    refresh();
  };
  // Time to go from the node to its handle.
  const onOut = () => {
    clearTimeout(leaving);
    leaving = setTimeout(leave, 150);
  };
  const stay = () => clearTimeout(leaving);
  cy.on('mouseover', 'node', onOver);
  cy.on('mouseout', 'node', onOut);
  cy.on('select unselect', onSelect);
  cy.on('render', refresh);
  overlay.handle.addEventListener('pointerenter', stay);
  overlay.handle.addEventListener('pointerleave', onOut);
  return {
    owner,
    refresh,
    dispose: () => {
      clearTimeout(leaving);
      cy.off('mouseover', 'node', onOver);
      cy.off('mouseout', 'node', onOut);
      cy.off('select unselect', onSelect);
      cy.off('render', refresh);
      overlay.handle.removeEventListener('pointerenter', stay);
      overlay.handle.removeEventListener('pointerleave', onOut);
    },
  };
}

/** On the right edge of a node, px within the map. */
export function handlePoint(cy: Core, id: string): Point {
  const node = cy.getElementById(id);
  const { x, y } = node.position();
  return toScreen(cy, { x: x + Number(node.data('size')) / 2 + 3, y });
}
