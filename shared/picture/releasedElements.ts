// What of the map may leave: the drawn elements after redaction.
import type { EdgeElement, MapElements, NodeElement } from '../map/graphElements.ts';
import type { OverviewLine } from '../map/overview.ts';
import { initialsOf } from '../map/initials.ts';

/** An actor as it may be drawn on what leaves. */
export type ReleasedActor = {
  readonly id: string;
  readonly label: string;
  /** The hash of the photo or logo that may go along; empty when there is none. */
  readonly picture: string;
};

/**
 * Only who was released, under the released name; a line stays when both its ends do. A folded group is nobody and stays
 * with its count, but loses a name that holds the name of somebody who may not leave.
 */
export function releasedElements(
  elements: MapElements,
  released: readonly ReleasedActor[],
  heldNames: readonly string[] = [],
): MapElements {
  const isHeld = (text: string) => heldNames.some((name) => name !== '' && text.includes(name));
  const byId = new Map(released.map((actor) => [actor.id, actor]));
  const nodes = new Map<string, NodeElement>();
  for (const [id, node] of elements.nodes) {
    const actor = byId.get(id);
    if (!actor) {
      if (!node.classes.split(' ').includes('group')) continue;
      nodes.set(
        id,
        isHeld(`${node.data.label}\n${node.data.line}`)
          ? { ...node, data: { ...node.data, label: '', line: '' } }
          : node,
      );
      continue;
    }
    const isWithoutPhoto = node.data.kind === 'person' && actor.picture === '' && node.data.mark === '';
    const mark = isWithoutPhoto ? initialsOf({ givenName: '', familyName: '', label: actor.label }) : node.data.mark;
    nodes.set(id, { ...node, data: { ...node.data, label: actor.label, picture: actor.picture, mark } });
  }
  const edges = new Map<string, EdgeElement>();
  for (const [id, edge] of elements.edges)
    if (nodes.has(edge.data.source) && nodes.has(edge.data.target)) edges.set(id, edge);
  const areas = (elements.areas ?? []).map((area) => (isHeld(area.label) ? { ...area, label: '' } : area));
  if (!elements.overview) return { nodes, edges, areas };
  const isBetween = ({ source, target }: OverviewLine) => nodes.has(source) && nodes.has(target);
  // The members of folded groups leave as dots: how many there are the group says already, and a dot has no name.
  return { nodes, edges, areas, overview: { ...elements.overview, lines: elements.overview.lines.filter(isBetween) } };
}
