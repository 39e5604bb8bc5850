// Shows what is selected: it and its neighbours stay, the rest steps back.
import type { Collection, Core } from 'cytoscape';
import type { CanvasSelection } from './canvasTypes.ts';
import { relationEdgeId } from '../../shared/map/graphElements.ts';

/** The nodes that a node has a joined line with, which is no element. */
type Linked = ReadonlyMap<string, readonly string[]>;

/** Selects exactly this in the drawing and sets the classes `near` and `dim`. Ids that are not drawn are skipped. */
export function markSelection(cy: Core, selection: CanvasSelection, linked: Linked = new Map()): void {
  if (isNothing(selection) && cy.elements(':selected, .dim, .near').empty()) return;
  cy.batch(() => {
    const chosen = chosenElements(cy, selection);
    cy.elements(':selected').difference(chosen).unselect();
    chosen.select();
    const near = nearOf(cy, chosen, linked);
    cy.elements('.near').difference(near.edges()).removeClass('near');
    near.edges().filter(lacks('near')).addClass('near');
    const far = near.empty() ? near : cy.elements().difference(near);
    cy.elements('.dim').difference(far).removeClass('dim');
    far.filter(lacks('dim')).addClass('dim');
  });
}

/** Cytoscape takes a class that is there already for a change, and works out the look of all of them anew. */
function lacks(name: string): (element: { readonly hasClass: (name: string) => boolean }) => boolean {
  return (element) => !element.hasClass(name);
}

function isNothing({ actorIds, relationId }: CanvasSelection): boolean {
  return actorIds.length === 0 && relationId === null;
}

function chosenElements(cy: Core, selection: CanvasSelection): Collection {
  let chosen: Collection = cy.collection();
  for (const id of selection.actorIds) chosen = chosen.union(cy.getElementById(id));
  if (selection.relationId !== null) chosen = chosen.union(cy.getElementById(relationEdgeId(selection.relationId)));
  return chosen;
}

/** Nodes with all they are tied to; a relation with its two ends. */
function nearOf(cy: Core, chosen: Collection, linked: Linked): Collection {
  let near = chosen.nodes().closedNeighborhood().union(chosen.edges()).union(chosen.edges().connectedNodes());
  const others = new Set(
    chosen
      .nodes()
      .map((node) => linked.get(node.id()) ?? [])
      .flat(),
  );
  for (const id of others) near = near.union(cy.getElementById(id));
  return near;
}
