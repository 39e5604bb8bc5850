// Brings the drawing from one picture to the next: one batch, and nothing is touched that did not change.
import type { Collection, Core, NodeSingular } from 'cytoscape';
import { shapeOf } from './groupSizes.ts';
import { diffElements, type ElementChange } from './diffElements.ts';
import type { EdgeElement, MapElements, NodeElement, Point } from '../../shared/map/graphElements.ts';

export type Motion = {
  /** Of a node that goes to another place, ms; 0 = at once. */
  readonly duration: number;
  /** Nodes that the user has in hand, or whose move is being stored: they stay where they are. */
  readonly isHeld: (id: string) => boolean;
};

/** More than this many at once are set, not animated: each frame would repaint the whole picture. */
const mostAnimated = 500;

/** Nobody sees the way to a place that is nearer than this on screen, px. */
const leastSeen = 2;

/** Changes the drawing from `before`, which it shows, to `after`; answers whether anything came or went. */
export function applyElements(cy: Core, before: MapElements, after: MapElements, motion: Motion): boolean {
  const diff = diffElements(before, after);
  cy.batch(() => {
    collect(cy, diff.removed).remove();
    cy.add([...diff.addedNodes.map(nodeDefinition), ...diff.addedEdges.map(edgeDefinition)]);
    for (const change of diff.changed) applyChange(cy, change);
  });
  movePlaces(cy, after, motion);
  return diff.removed.length + diff.addedNodes.length + diff.addedEdges.length > 0;
}

/** Together: thousands that go one by one take four times as long. */
function collect(cy: Core, ids: readonly string[]): Collection {
  const collected = cy.collection();
  for (const id of ids) collected.merge(cy.getElementById(id));
  return collected;
}

function nodeDefinition(element: NodeElement) {
  return {
    group: 'nodes' as const,
    data: { ...element.data, ...(element.data.wholeSize ? shapeOf(element.data.size) : {}) },
    classes: element.classes,
    position: { x: element.x, y: element.y },
  };
}

function edgeDefinition(element: EdgeElement) {
  return {
    group: 'edges' as const,
    data: { ...element.data },
    classes: element.classes,
    selectable: element.data.relationId !== '',
  };
}

function applyChange(cy: Core, { before, after }: ElementChange<NodeElement | EdgeElement>): void {
  const element = cy.getElementById(after.data.id);
  element.data({ ...after.data });
  if (before.classes === after.classes) return;
  // Only its own classes: those of selecting belong to somebody else.
  element.removeClass(before.classes).addClass(after.classes);
}

function movePlaces(cy: Core, after: MapElements, motion: Motion): void {
  const moved: { readonly node: NodeSingular; readonly to: Point }[] = [];
  for (const { data, x, y } of after.nodes.values()) {
    const node = cy.getElementById(data.id);
    const now = node.position();
    if (Math.abs(now.x - x) < 0.005 && Math.abs(now.y - y) < 0.005) {
      // On its way to a place that it is not to go to any more.
      if (node.animated()) node.stop(true);
      continue;
    }
    if (motion.isHeld(data.id) || node.grabbed()) continue;
    // A group goes along a little with whoever is moved in it: each frame on the way would repaint the whole picture.
    if (Math.hypot(now.x - x, now.y - y) * cy.zoom() < leastSeen) node.stop(true).position({ x, y });
    else moved.push({ node, to: { x, y } });
  }
  if (moved.length === 0) return;
  if (motion.duration > 0 && moved.length <= mostAnimated) {
    for (const { node, to } of moved) {
      node.stop(true).animate({ position: { ...to } }, { duration: motion.duration, easing: 'ease-out' });
    }
    return;
  }
  cy.batch(() => {
    for (const { node, to } of moved) node.stop(true).position({ ...to });
  });
}
