// Dragging nodes moves them: one drag is one change, however many nodes went along.
import type { Core, EventObject } from 'cytoscape';
import type { Dispose, MovedNode } from '../canvasTypes.ts';

export type DragNodeDeps = { readonly onMove: (moved: readonly MovedNode[]) => void };

export function installDragNodeController(cy: Core, deps: DragNodeDeps): Dispose {
  const dropped = new Map<string, MovedNode>();
  const tell = () => {
    const moved = [...dropped.values()];
    dropped.clear();
    deps.onMove(moved);
  };
  // Cytoscape tells it once per node that was let go.
  const onFree = (event: EventObject) => {
    const { x, y } = event.target.position();
    if (dropped.size === 0) queueMicrotask(tell);
    dropped.set(event.target.id(), { id: event.target.id(), x: toHundredths(x), y: toHundredths(y) });
  };
  cy.on('dragfree', 'node', onFree);
  return () => void cy.off('dragfree', 'node', onFree);
}

/** Places are kept in hundredths of a px. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
