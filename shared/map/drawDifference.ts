// Two pictures of one network in one: what came, what went, drawn as a ghost, and what changed; the rest steps back.
import type { NetworkComparison } from '../dated/compareDates.ts';
import type { EdgeElement, MapElements, NodeElement } from './graphElements.ts';

/** The classes that the stylesheet knows, in the order in which they are explained. */
export const changeSigns = ['came', 'gone', 'changed'] as const;
export type ChangeSign = (typeof changeSigns)[number];

export type Compared = {
  readonly comparison: NetworkComparison;
  /** Who was there on the earlier day and who is on the later, drawn or not: whoever is hidden or folded has not gone. */
  readonly earlier: { readonly has: (actorId: string) => boolean };
  readonly later: { readonly has: (actorId: string) => boolean };
};

export type Difference = {
  readonly elements: MapElements;
  /** Actors on the map. */
  readonly actors: Readonly<Record<ChangeSign, number>>;
  /** Lines of relations on the map. */
  readonly relations: Readonly<Record<ChangeSign, number>>;
};

/**
 * Lays the picture of an earlier day over that of a later one. What a relation is compared by is in `comparison`; thin lines
 * come and go by who they tie. A missing partner is in neither day: it is drawn and stays unmarked.
 */
export function drawDifference(
  before: MapElements,
  after: MapElements,
  { comparison, earlier, later }: Compared,
): Difference {
  const changed = idsOf(comparison, 'changed');
  const nodes = new Map<string, NodeElement>();
  for (const [id, node] of after.nodes) {
    const isMissing = node.classes.split(' ').includes('missing');
    const isNew = later.has(id) && !earlier.has(id) && !isMissing;
    const sign = isNew ? 'came' : changed.has(id) ? 'changed' : null;
    nodes.set(id, marked(node, sign));
  }
  for (const [id, node] of before.nodes) {
    if (!later.has(id) && !node.classes.split(' ').includes('missing')) nodes.set(id, marked(node, 'gone'));
  }
  const edges = new Map(
    [...lines(before, after, { comparison, earlier, later })].filter(([, edge]) => hasEnds(edge, nodes)),
  );
  const isSame = [...nodes.values(), ...edges.values()].every(({ classes }) => signOf(classes) === null);
  return {
    // With nothing changed nothing has to step back to see it.
    elements: isSame ? after : { ...after, nodes, edges },
    actors: countSigns(nodes.values()),
    relations: countSigns([...edges.values()].filter(({ data }) => data.relationId !== '')),
  };
}

function* lines(
  before: MapElements,
  after: MapElements,
  { comparison, later }: Compared,
): Generator<readonly [string, EdgeElement]> {
  const added = new Set(comparison.relations.added.map(({ id }) => id));
  const removed = new Set(comparison.relations.removed.map(({ id }) => id));
  const changed = new Set(comparison.relations.changed.map(({ id }) => id));
  const [thinBefore, thinAfter] = [thinKeys(before), thinKeys(after)];
  for (const [id, edge] of after.edges) {
    const { relationId } = edge.data;
    // A line to a folded group is no line of the network.
    const isTie = later.has(edge.data.source) && later.has(edge.data.target);
    if (relationId === '') yield [id, marked(edge, !isTie || thinBefore.has(thinKey(edge)) ? null : 'came')];
    else yield [id, marked(edge, added.has(relationId) ? 'came' : changed.has(relationId) ? 'changed' : null)];
  }
  for (const [id, edge] of before.edges) {
    if (after.edges.has(id)) continue;
    const { relationId } = edge.data;
    const isGone = relationId === '' ? !thinAfter.has(thinKey(edge)) : removed.has(relationId);
    if (isGone) yield [id, marked(edge, 'gone')];
  }
}

/** What a thin line says: a position under another id that ties the same two is the same line. */
function thinKey({ data, classes }: EdgeElement): string {
  return `${classes.split(' ')[0]}|${data.source}|${data.target}`;
}

function thinKeys({ edges }: MapElements): ReadonlySet<string> {
  return new Set([...edges.values()].filter(({ data }) => data.relationId === '').map(thinKey));
}

function idsOf(comparison: NetworkComparison, list: 'changed'): ReadonlySet<string> {
  const { organisations, persons, consultations } = comparison;
  return new Set([organisations, persons, consultations].flatMap((kind) => kind[list].map(({ id }) => id)));
}

function hasEnds({ data }: EdgeElement, nodes: ReadonlyMap<string, unknown>): boolean {
  return nodes.has(data.source) && nodes.has(data.target);
}

function marked<E extends { readonly classes: string }>(element: E, sign: ChangeSign | null): E {
  return { ...element, classes: `${element.classes} ${sign ?? 'aside'}` };
}

function signOf(classes: string): ChangeSign | null {
  const names = classes.split(' ');
  return changeSigns.find((sign) => names.includes(sign)) ?? null;
}

function countSigns(elements: Iterable<{ readonly classes: string }>): Readonly<Record<ChangeSign, number>> {
  const counts = { came: 0, gone: 0, changed: 0 };
  for (const { classes } of elements) {
    const sign = signOf(classes);
    if (sign) counts[sign]++;
  }
  return counts;
}
