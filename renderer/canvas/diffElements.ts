// What differs between two pictures, so that only that is touched. Pure: works on element maps, not on Cytoscape.
import type { EdgeElement, MapElements, NodeElement } from '../../shared/map/graphElements.ts';

export type ElementChange<E extends NodeElement | EdgeElement> = { readonly before: E; readonly after: E };

export type ElementsDiff = {
  /** Ids to take away; edges before nodes. */
  readonly removed: readonly string[];
  readonly addedNodes: readonly NodeElement[];
  readonly addedEdges: readonly EdgeElement[];
  /** Elements whose data or classes differ; a place is not data. */
  readonly changed: readonly ElementChange<NodeElement | EdgeElement>[];
};

export const noElements: MapElements = { nodes: new Map(), edges: new Map() };

/** The difference of two pictures; O(n) in both. An edge that gets another end is removed and added again. */
export function diffElements(before: MapElements, after: MapElements): ElementsDiff {
  const edges = compare(
    before.edges,
    after.edges,
    (a, b) => a.data.source === b.data.source && a.data.target === b.data.target,
  );
  const nodes = compare(before.nodes, after.nodes, () => true);
  return {
    removed: [...edges.removed, ...nodes.removed],
    addedNodes: nodes.added,
    addedEdges: edges.added,
    changed: [...nodes.changed, ...edges.changed],
  };
}

function compare<E extends NodeElement | EdgeElement>(
  before: ReadonlyMap<string, E>,
  after: ReadonlyMap<string, E>,
  isSameElement: (a: E, b: E) => boolean,
): {
  readonly removed: readonly string[];
  readonly added: readonly E[];
  readonly changed: readonly ElementChange<E>[];
} {
  const removed: string[] = [];
  const added: E[] = [];
  const changed: ElementChange<E>[] = [];
  for (const [id, old] of before) {
    const now = after.get(id);
    if (!now || !isSameElement(old, now)) removed.push(id);
  }
  for (const [id, now] of after) {
    const old = before.get(id);
    if (!old || !isSameElement(old, now)) added.push(now);
    else if (old.classes !== now.classes || !isSameData(old.data, now.data)) changed.push({ before: old, after: now });
  }
  return { removed, added, changed };
}

function isSameData(
  a: NodeElement['data'] | EdgeElement['data'],
  b: NodeElement['data'] | EdgeElement['data'],
): boolean {
  if (a === b) return true;
  const [own, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return own.every(([key, value]) => other[key] === value);
}
