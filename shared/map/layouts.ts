// What the arrangement of the map is made from: every actor with the room its shape and name take, and every tie.
// The arranging itself is `shared/graph/layout`, run in a worker; nothing is computed here.
import type { GraphEdge, GraphInput, GraphNode } from '../graph/compactGraph.ts';
import { nodeSize, tiesOf, type GraphSource, type NodeData, type Point, type Tie } from './graphElements.ts';
import { wrapLabel } from './labels.ts';

export type Place = Point & { readonly id: string };
export type Places = ReadonlyMap<string, Point>;

/** Average width of a letter and height of a line as the names are written, px. */
const letter: Readonly<Record<NodeData['kind'], number>> = {
  organisation: 7.2,
  person: 6.2,
  consultation: 6.2,
  agreement: 6.2,
};
const line: Readonly<Record<NodeData['kind'], number>> = {
  organisation: 16,
  person: 15,
  consultation: 15,
  agreement: 15,
};
const gapBelowShape = 6;

/** The whole network as the layout takes it, hidden actors included: filters do not move anybody. */
export function layoutInput(source: GraphSource, onDate: string): GraphInput {
  const steps = layoutInputSteps(source, onDate);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Actors per step: breaking so many names into lines takes some 20 ms. */
const step = 1_500;

/** The same in steps, for whoever has other things to do in between. */
export function* layoutInputSteps(source: GraphSource, onDate: string): Generator<undefined, GraphInput, undefined> {
  const ties = tiesOf(source, onDate).filter((tie) => source.actors.has(tie.source) && source.actors.has(tie.target));
  const degrees = degreesOf(ties);
  const nodes: GraphNode[] = [];
  for (const actor of source.actors.values()) {
    if (nodes.length % step === 0) yield;
    nodes.push(nodeBox(actor, degrees.get(actor.id) ?? 0));
  }
  return { nodes, edges: ties.map(layoutEdge) };
}

/** The room of one actor. Its width is estimated from the letters: a worker and a test have no fonts. */
export function nodeBox(
  actor: { readonly id: string; readonly kind: NodeData['kind']; readonly label: string },
  contacts: number,
): GraphNode {
  const size = nodeSize(actor.kind, contacts);
  const lines = wrapLabel(actor.label, (text) => text.length * letter[actor.kind]);
  const labelHeight = gapBelowShape + lines.length * line[actor.kind];
  const labelWidth = Math.max(0, ...lines.map((text) => text.length * letter[actor.kind]));
  return { id: actor.id, width: Math.max(size, labelWidth), height: size + labelHeight, centreBelow: labelHeight / 2 };
}

/** Working together pulls by its intensity; working at or being part of pulls hard. */
function layoutEdge({ source, target, relationId, width }: Tie): GraphEdge {
  return { from: source, to: target, weight: relationId === '' ? 2.5 : width / 2 };
}

function degreesOf(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const end of ties.flatMap(({ source, target }) => [source, target]))
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}
