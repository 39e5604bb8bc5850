import type { Core } from 'cytoscape';
import type { Point } from '../../shared/map/graphElements.ts';

/** The node under a point of the picture, within a few px around its shape; the nearest where two overlap. O(n). */
export function nodeAt(cy: Core, place: Point, exceptId?: string): string | null {
  const slack = 6 / cy.zoom();
  let found: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  cy.nodes().forEach((node) => {
    if (node.id() === exceptId) return;
    const { x, y } = node.position();
    const reach = Number(node.data('size')) / 2 + slack;
    const [dx, dy] = [Math.abs(place.x - x), Math.abs(place.y - y)];
    if (dx > reach || dy > reach || dx + dy >= nearest) return;
    nearest = dx + dy;
    found = node.id();
  });
  return found;
}
