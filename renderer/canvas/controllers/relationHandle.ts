// The small dot from which a relation is drawn: at the node under the pointer, else at the one that is selected.
import type { Core, EventObject } from 'cytoscape';
import type { Dispose, Point } from '../canvasTypes.ts';
import type { Overlay } from '../overlay.ts';
import { oncePerTurn } from './oncePerTurn.ts';
import { toScreen } from '../screenPoint.ts';

export type RelationHandle = {
  /** The node that the handle belongs to; null when there is none. */
  readonly owner: () => string | null;
  readonly refresh: () => void;
  readonly dispose: Dispose;
};

/** Time to go from a node to its handle, ms. */
const leaveAfter = 150;

export function installRelationHandle(cy: Core, overlay: Overlay, isHidden: () => boolean): RelationHandle {
  let hovered: string | null = null;
  let selected: string | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const owner = (): string | null => {
    const id = hovered ?? selected;
    return id !== null && cy.getElementById(id).nonempty() ? id : null;
  };
  const refresh = () => {
    const id = isHidden() ? null : owner();
    overlay.showHandle(id === null || sideOf(cy, id) < leastSide ? null : handlePoint(cy, id));
  };
  const hover = (id: string | null) => {
    clearTimeout(leaving);
    hovered = id;
    refresh();
  };
  const onOver = (event: EventObject) => hover(event.target.id());
  const onOut = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => hover(null), leaveAfter);
  };
  const onSelect = oncePerTurn(cy, () => {
    const nodes = cy.nodes(':selected');
    selected = nodes.length === 1 ? (nodes[0]?.id() ?? null) : null;
    refresh();
  });
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

/** From the edge of a shape to the middle of its handle, px on screen: taking the shape itself stays possible. */
const gap = 9;
/** Around a smaller shape there is no room to tell the handle from the shape; Alt still draws. */
const leastSide = 12;

/** Right of a node, px within the map. */
export function handlePoint(cy: Core, id: string): Point {
  const node = cy.getElementById(id);
  const { x, y } = toScreen(cy, node.position());
  return { x: x + sideOf(cy, id) / 2 + gap, y };
}

function sideOf(cy: Core, id: string): number {
  return Number(cy.getElementById(id).data('size')) * cy.zoom();
}
