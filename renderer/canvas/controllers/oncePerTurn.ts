// Cytoscape tells of each element on its own, also when hundreds of them are selected or taken away together.
import type { Core } from 'cytoscape';

/** Does the work once for all calls of one turn, when the turn is over; not at all when the map has gone by then. */
export function oncePerTurn(cy: Core, work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      if (!cy.destroyed()) work();
    });
  };
}
