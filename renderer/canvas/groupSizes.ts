// Folded groups are as large as the picture asks when all of it is in view; whoever comes nearer does not get a wall.
import type { Core } from 'cytoscape';
import type { NodeData } from '../../shared/map/graphElements.ts';
import type { Dispose } from './canvasTypes.ts';

/** The largest side and the widest border of a group on screen, px. */
const mostSide = 132;
const mostBorder = 2.5;

/** What the stylesheet reads of a group beside what every node has. */
export function shapeOf(side: number) {
  return { stroke: 2, corner: side / 4, shift: side / 13, rise: -side / 13 };
}

/** Gives each group the size it has at the present zoom. */
export function sizeGroups(cy: Core): void {
  const zoom = cy.zoom();
  const groups = cy.nodes('.group');
  if (groups.empty()) return;
  cy.batch(() => {
    groups.forEach((node) => {
      const { size, wholeSize = size, wholeBorder = 2 }: NodeData = node.data();
      const side = Math.min(wholeSize, mostSide / zoom);
      if (Math.abs(size - side) < 0.01 * side && node.data('corner') === side / 4) return;
      node.data({ size: side, ...shapeOf(side), stroke: Math.min(wholeBorder, mostBorder / zoom) });
    });
  });
}

/** Keeps the groups at their size while zooming. */
export function installGroupSizes(cy: Core): Dispose {
  const onZoom = () => sizeGroups(cy);
  cy.on('zoom', onZoom);
  return () => void cy.off('zoom', onZoom);
}
