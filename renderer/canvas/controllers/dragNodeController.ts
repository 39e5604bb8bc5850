// Dragging nodes moves them: one drag is one change, however many nodes went along. A person let go on an organisation is
// put there instead, unless it works there already.
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Dispose, MovedNode, PutOn } from '../canvasTypes.ts';
import type { Overlay } from '../overlay.ts';
import { toScreen } from '../screenPoint.ts';
import { ringOf } from './stroke.ts';

export type DragNodeDeps = {
  readonly onMove: (moved: readonly MovedNode[]) => void;
  readonly onPutOn: (put: PutOn) => void;
};

export function installDragNodeController(cy: Core, overlay: Overlay, deps: DragNodeDeps): Dispose {
  const dropped = new Map<string, NodeSingular>();
  const tell = () => {
    const nodes = [...dropped.values()];
    dropped.clear();
    overlay.showPreview(null);
    const [only] = nodes;
    const onto = only && nodes.length === 1 ? organisationUnder(cy, only) : null;
    if (only && onto !== null) {
      deps.onPutOn({ personId: only.id(), organisationId: onto, screen: toScreen(cy, only.position()) });
    } else deps.onMove(nodes.map(movedNode));
  };
  // Cytoscape tells it once per node that was let go.
  const onFree = (event: EventObject) => {
    if (dropped.size === 0) queueMicrotask(tell);
    dropped.set(event.target.id(), event.target);
  };
  const onDrag = (event: EventObject) => {
    const isAlone = cy.nodes(':grabbed').length <= 1;
    const onto = isAlone ? organisationUnder(cy, event.target) : null;
    const ring = onto === null ? null : ringOf(cy, onto);
    overlay.showPreview(ring && { from: ring.at, to: ring.at, target: ring });
  };
  cy.on('dragfree', 'node', onFree);
  cy.on('drag', 'node.person', onDrag);
  return () => {
    cy.off('dragfree', 'node', onFree);
    cy.off('drag', 'node.person', onDrag);
  };
}

/** The organisation on whose shape the middle of a person lies, and where that person does not work yet. O(nodes). */
function organisationUnder(cy: Core, person: NodeSingular): string | null {
  if (!person.hasClass('person')) return null;
  const { x, y } = person.position();
  const under = cy.nodes('.organisation').filter((node) => {
    const at = node.position();
    return Math.max(Math.abs(at.x - x), Math.abs(at.y - y)) <= Number(node.data('size')) / 2;
  })[0];
  return under && under.edgesWith(person).filter('.employment').empty() ? under.id() : null;
}

/** Where a node stands now, in hundredths of a px as places are kept. */
export function movedNode(node: NodeSingular): MovedNode {
  const { x, y } = node.position();
  return { id: node.id(), x: toHundredths(x), y: toHundredths(y) };
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
