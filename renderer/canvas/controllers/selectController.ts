// Clicking, Ctrl+clicking and drawing a box (Shift+drag) select; Cytoscape does the gesture, this tells the screen.
import type { Core } from 'cytoscape';
import type { CanvasSelection, Dispose } from '../canvasTypes.ts';
import { oncePerTurn } from './oncePerTurn.ts';

export type SelectDeps = {
  /** What the screen holds as selected; a difference with the drawing is what the user did. */
  readonly current: () => CanvasSelection;
  readonly onSelect: (selection: CanvasSelection) => void;
};

export function installSelectController(cy: Core, deps: SelectDeps): Dispose {
  // One click unselects and selects; only where it ends counts.
  const tell = oncePerTurn(cy, () => {
    const selection = drawnSelection(cy);
    if (!isSame(selection, deps.current())) deps.onSelect(selection);
  });
  cy.on('select unselect', tell);
  return () => void cy.off('select unselect', tell);
}

/** Nodes win: a box around nodes also catches the lines between them. */
function drawnSelection(cy: Core): CanvasSelection {
  const actorIds = cy.nodes(':selected').map((node) => node.id());
  const edges = cy.edges(':selected');
  const relationId = actorIds.length === 0 && edges.length > 0 ? String(edges[0]?.data('relationId')) : null;
  return { actorIds, relationId };
}

function isSame(a: CanvasSelection, b: CanvasSelection): boolean {
  const [own, other] = [new Set(a.actorIds), new Set(b.actorIds)];
  return a.relationId === b.relationId && own.size === other.size && [...own].every((id) => other.has(id));
}
