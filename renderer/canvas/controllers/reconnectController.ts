// The one relation that is selected has a grip at each end: dragged to another node, that end is tied there instead.
import type { Core, EdgeSingular } from 'cytoscape';
import type { Dispose, Point, Reconnection, RelationEnd } from '../canvasTypes.ts';
import type { Overlay } from '../overlay.ts';
import { toScreen } from '../screenPoint.ts';
import { oncePerTurn } from './oncePerTurn.ts';
import { createStroke } from './stroke.ts';

export type ReconnectDeps = {
  readonly isReadOnly: () => boolean;
  /** The line stays in sight until the promise settles. */
  readonly onReconnect: (change: Reconnection) => Promise<void>;
};

const ends: readonly RelationEnd[] = ['from', 'to'];

export function installReconnectController(
  cy: Core,
  surface: HTMLElement,
  overlay: Overlay,
  deps: ReconnectDeps,
): Dispose {
  const refresh = () => {
    const edge = stroke.isShown() || deps.isReadOnly() ? null : onlyRelation(cy);
    overlay.showEnds(edge && endPoints(cy, edge));
  };
  const stroke = createStroke(cy, surface, overlay, refresh);
  const onDown = (event: PointerEvent) => {
    const end = ends.find((each) => overlay.ends[each] === event.currentTarget);
    const edge = onlyRelation(cy);
    if (!end || !edge || event.button !== 0 || deps.isReadOnly()) return;
    const anchorId = edge.data(end === 'from' ? 'target' : 'source');
    const presentId = edge.data(end === 'from' ? 'source' : 'target');
    const relationId = String(edge.data('relationId'));
    stroke.start(
      {
        anchorId,
        // A consultation or an agreement has participants and parties, no relations.
        mayTie: (id) => id !== presentId && cy.getElementById(id).is('.organisation, .person'),
        onDrop: (actorId, screen) => deps.onReconnect({ relationId, end, actorId, screen }),
      },
      event,
    );
  };
  const onMouseDown = (event: MouseEvent) => {
    if (stroke.isDown()) event.stopPropagation();
  };
  for (const end of ends) overlay.ends[end].addEventListener('pointerdown', onDown);
  surface.addEventListener('mousedown', onMouseDown, true);
  const onRender = () => {
    stroke.show();
    refresh();
  };
  const onChange = oncePerTurn(cy, onRender);
  cy.on('render', onRender);
  cy.on('select unselect remove', onChange);
  return () => {
    stroke.end();
    for (const end of ends) overlay.ends[end].removeEventListener('pointerdown', onDown);
    surface.removeEventListener('mousedown', onMouseDown, true);
    cy.off('render', onRender);
    cy.off('select unselect remove', onChange);
  };
}

function onlyRelation(cy: Core): EdgeSingular | null {
  const edges = cy.edges(':selected');
  const [edge] = edges;
  return edge && edges.length === 1 && cy.nodes(':selected').empty() && edge.data('relationId') !== '' ? edge : null;
}

/** From the edge of a shape to the middle of its grip, px on screen. */
const gap = 10;

/** Where the grips of a relation are, px within the map; null where its ends stand too near to tell them apart. */
export function endPoints(cy: Core, edge: EdgeSingular): Readonly<Record<RelationEnd, Point>> | null {
  const [source, target] = [edge.source(), edge.target()];
  const [from, to] = [toScreen(cy, source.position()), toScreen(cy, target.position())];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const reach = (size: number) => (size / 2) * cy.zoom() + gap;
  const [fromReach, toReach] = [reach(Number(source.data('size'))), reach(Number(target.data('size')))];
  if (length < fromReach + toReach + 2 * gap) return null;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const bow = bowOf(cy, edge, (fromReach + toReach) / 2 / length);
  return {
    from: { x: from.x + x * fromReach + bow.x, y: from.y + y * fromReach + bow.y },
    to: { x: to.x - x * toReach + bow.x, y: to.y - y * toReach + bow.y },
  };
}

/** How far a curved line lies beside the straight one at a share of its length: parallel relations are drawn apart. */
function bowOf(cy: Core, edge: EdgeSingular, share: number): Point {
  // Without drawing there are no curves.
  if (!cy.container() || !edge.hasClass('parallel')) return { x: 0, y: 0 };
  const [a, b, middle] = [edge.source().position(), edge.target().position(), edge.midpoint()];
  const part = 4 * share * (1 - share) * cy.zoom();
  return { x: (middle.x - (a.x + b.x) / 2) * part, y: (middle.y - (a.y + b.y) / 2) * part };
}
