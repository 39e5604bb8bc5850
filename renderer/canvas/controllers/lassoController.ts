// Shift + dragging from an empty spot draws a loop by hand and selects who is inside; with Ctrl as well they are added to
// the selection, with Alt they are taken out of it. Escape drops the loop.
import type { Core } from 'cytoscape';
import type { Dispose, Point } from '../canvasTypes.ts';
import { nodeAt } from '../hitTest.ts';
import { lassoed, type LassoMode } from '../lasso.ts';
import type { Overlay } from '../overlay.ts';
import { pointerAt, toPlace } from '../screenPoint.ts';
import { createPressEvents } from './pressEvents.ts';

export type LassoDeps = {
  readonly current: () => readonly string[];
  readonly select: (ids: readonly string[]) => void;
};

/** A new corner of the loop each so many px; and what is shorter than this was a click. */
const leastStep = 4;

export function installLassoController(cy: Core, surface: HTMLElement, overlay: Overlay, deps: LassoDeps): Dispose {
  let loop: Point[] | null = null;
  const end = () => {
    loop = null;
    overlay.showLasso(null);
    events.stop();
  };
  const onMove = (event: PointerEvent) => {
    const last = loop?.at(-1);
    if (!loop || !last) return;
    const at = pointerAt(surface, event);
    if (Math.hypot(at.x - last.x, at.y - last.y) < leastStep) return;
    loop.push(at);
    overlay.showLasso(loop);
  };
  const onUp = (event: PointerEvent) => {
    onMove(event);
    const drawn = (loop ?? []).map((corner) => toPlace(cy, corner));
    end();
    if (drawn.length < 3) return;
    const nodes = cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
    deps.select(lassoed(drawn, nodes, deps.current(), modeOf(event)));
  };
  const events = createPressEvents(surface, { onMove, onUp, onDrop: () => end(), isDown: () => loop !== null });
  const onDown = (event: PointerEvent) => {
    const at = pointerAt(surface, event);
    if (!event.shiftKey || event.button !== 0 || nodeAt(cy, toPlace(cy, at)) !== null) return;
    loop = [at];
    events.listen();
  };
  // Cytoscape listens to the mouse events that follow the pointer events; it would draw its own box.
  const onMouseDown = (event: MouseEvent) => {
    if (!loop) return;
    event.stopPropagation();
    event.preventDefault();
    surface.focus({ preventScroll: true });
  };
  surface.addEventListener('pointerdown', onDown, true);
  surface.addEventListener('mousedown', onMouseDown, true);
  return () => {
    end();
    surface.removeEventListener('pointerdown', onDown, true);
    surface.removeEventListener('mousedown', onMouseDown, true);
  };
}

function modeOf({ ctrlKey, metaKey, altKey }: MouseEvent): LassoMode {
  if (altKey) return 'remove';
  return ctrlKey || metaKey ? 'add' : 'only';
}
