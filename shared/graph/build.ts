// The one place where the graph that analysis sees is made from the records of a network.
import { holdsOn } from '../dated/holdsOn.ts';
import { type JoinedLines, joinArrows, joinLines } from './metrics/adjacency.ts';
import type { MeasuredGraph } from './metrics/indicators.ts';

/** Which actors are nodes. The levels are measured apart: a person is no organisation. */
export const networkLevels = ['organisation', 'person', 'all'] as const;
export type NetworkLevel = (typeof networkLevels)[number];

type Period = { readonly validFrom: string | null; readonly validUntil: string | null };

/** What building looks at of an actor; records of other kinds than organisations and persons may stand among them. */
export type GraphActor = Period & {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly presence?: string;
  /** Of an organisation: the first known type gives its domain. */
  readonly typeIds?: readonly string[];
  readonly parentId?: string | null;
  /** Of an agreement. */
  readonly parties?: readonly { readonly actorId: string }[];
};

/** What building looks at of a network; a snapshot fits. */
export type GraphSource = {
  readonly actors: readonly GraphActor[];
  readonly positions: readonly (Period & {
    readonly id: string;
    readonly personId: string | null;
    readonly organisationId: string;
    readonly isPrimary: boolean;
  })[];
  readonly relations: readonly (Period & {
    readonly id: string;
    readonly fromId: string;
    readonly toId: string;
    readonly typeId: string;
    readonly status: string;
  })[];
  readonly participations?: readonly (Period & { readonly consultationId: string; readonly actorId: string })[];
  readonly network: { readonly ownActorId: string | null };
  readonly vocabulary: {
    readonly domains: readonly { readonly id: string }[];
    readonly partnerTypes: readonly { readonly id: string; readonly domainId: string }[];
    readonly relationTypes: readonly { readonly id: string; readonly isSymmetric: boolean }[];
  };
};

export type GraphChoice = {
  readonly level: NetworkLevel;
  /** Reference date `yyyy-mm-dd`: only what holds on that day counts. A date that is not known limits nothing. */
  readonly at: string;
  /** Leave the chain manager's own node out: the map is drawn by that person, who therefore knows everybody. */
  readonly withoutOwnNode?: boolean;
  /**
   * `apart` (the default): who sits in one consultation or agreement is only counted, for a consultation of 15 is not 105
   * ties. `ties`: each pair that shares one is tied.
   */
  readonly attendance?: 'apart' | 'ties';
};

/** What a line rests on. A parent link goes by the id of the child organisation. */
export type Tie = { readonly id: string; readonly kind: 'relation' | 'position' | 'parent'; readonly line: number };

export type BuiltGraph = MeasuredGraph & {
  /** Per node its actor, ascending by id, and the actor's label. */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  /** The domains that the domain numbers mean. */
  readonly domainIds: readonly string[];
  /** Every record that counts; several may rest on one line. */
  readonly ties: readonly Tie[];
  /** Per line how many records it stands for, pairs at a table included when those are ties. */
  readonly lineWeights: Int32Array<ArrayBuffer>;
  /** Pairs of nodes that share a consultation or an agreement, and those of them that no record ties directly. */
  readonly sharedAttendance: { readonly pairs: number; readonly onlyThere: number };
};

/**
 * The graph of a level on a day. Relations count when they exist (wished for, explored and ended ones do not) and both ends
 * are there; missing partners are not. Positions tie persons to organisations where both are nodes; parent links tie
 * organisations. Parallel records become one line, a record that ties an actor to itself none.
 */
export function buildGraph(source: GraphSource, choice: GraphChoice): BuiltGraph {
  const present = source.actors.filter((actor) => actor.presence !== 'missing' && holdsOn(actor, choice.at));
  const nodes = present.filter((actor) => isNode(actor, source, choice)).sort(byId);
  const numberOf = new Map(nodes.map((actor, i) => [actor.id, i]));
  const pairs = collectPairs(source, nodes, numberOf, choice.at);
  const count = nodes.length;
  const direct = joinLines(count, ...pairs.lines.ends());
  const tables = tablesOf(source, present, numberOf, choice.at);
  const { shared, joined } = withTables(count, direct, pairs.lines, tables, choice.attendance ?? 'apart');
  const domainIds = source.vocabulary.domains.map((domain) => domain.id);
  return {
    ids: nodes.map((actor) => actor.id),
    labels: nodes.map((actor) => actor.label),
    lines: joined.graph,
    lineWeights: joined.weights,
    arrows: joinArrows(count, ...pairs.arrows.ends()),
    domains: domainNumbers(source, present, nodes, domainIds, choice.at),
    domainCount: domainIds.length,
    domainIds,
    ties: pairs.ties.flatMap(({ id, kind }, k) =>
      joined.lineOf[k]! < 0 ? [] : [{ id, kind, line: joined.lineOf[k]! }],
    ),
    sharedAttendance: shared,
  };
}

/** Pairs of node numbers on their way into a graph. */
class Pairs {
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** False, and nothing added, when an end is no node. */
  add(from: number | undefined, to: number | undefined): boolean {
    if (from === undefined || to === undefined) return false;
    this.#from.push(from);
    this.#to.push(to);
    return true;
  }

  ends(): [from: Int32Array, to: Int32Array] {
    return [Int32Array.from(this.#from), Int32Array.from(this.#to)];
  }
}

type Collected = {
  readonly lines: Pairs;
  readonly arrows: Pairs;
  /** In the order of `lines`. */
  readonly ties: readonly Omit<Tie, 'line'>[];
};

function collectPairs(
  source: GraphSource,
  nodes: readonly GraphActor[],
  numberOf: ReadonlyMap<string, number>,
  at: string,
): Collected {
  const directed = new Set(source.vocabulary.relationTypes.filter((type) => !type.isSymmetric).map((type) => type.id));
  const lines = new Pairs();
  const arrows = new Pairs();
  const ties: Omit<Tie, 'line'>[] = [];
  for (const relation of source.relations) {
    if (relation.status !== 'existing' || !holdsOn(relation, at)) continue;
    const from = numberOf.get(relation.fromId);
    const to = numberOf.get(relation.toId);
    if (!lines.add(from, to)) continue;
    ties.push({ id: relation.id, kind: 'relation' });
    if (directed.has(relation.typeId)) arrows.add(from, to);
  }
  for (const position of source.positions) {
    if (position.personId === null || !holdsOn(position, at)) continue;
    if (!lines.add(numberOf.get(position.personId), numberOf.get(position.organisationId))) continue;
    ties.push({ id: position.id, kind: 'position' });
  }
  for (const actor of nodes) {
    if (actor.parentId == null || !lines.add(numberOf.get(actor.id), numberOf.get(actor.parentId))) continue;
    ties.push({ id: actor.id, kind: 'parent' });
  }
  return { lines, arrows, ties };
}

/** Who sits together: the node numbers of each consultation and agreement that holds, each once. */
function tablesOf(
  source: GraphSource,
  present: readonly GraphActor[],
  numberOf: ReadonlyMap<string, number>,
  at: string,
): number[][] {
  const tables = new Map<string, Set<number>>();
  const seat = (table: string, actor: string): void => {
    const node = numberOf.get(actor);
    if (node !== undefined) tables.get(table)?.add(node);
  };
  for (const actor of present) {
    if (actor.kind === 'consultation' || actor.kind === 'agreement') tables.set(actor.id, new Set());
    for (const party of actor.parties ?? []) seat(actor.id, party.actorId);
  }
  for (const each of source.participations ?? []) if (holdsOn(each, at)) seat(each.consultationId, each.actorId);
  return [...tables.values()].map((seats) => [...seats]);
}

type WithTables = { readonly shared: BuiltGraph['sharedAttendance']; readonly joined: JoinedLines };

function withTables(
  count: number,
  direct: JoinedLines,
  lines: Pairs,
  tables: readonly (readonly number[])[],
  attendance: 'apart' | 'ties',
): WithTables {
  const pairs = new Pairs();
  for (const seats of tables) {
    for (const [k, a] of seats.entries()) {
      for (const b of seats.slice(k + 1)) {
        pairs.add(a, b);
        lines.add(a, b);
      }
    }
  }
  const together = joinLines(count, ...pairs.ends()).graph.lineCount;
  const joined = joinLines(count, ...lines.ends());
  const shared = { pairs: together, onlyThere: joined.graph.lineCount - direct.graph.lineCount };
  return { shared, joined: attendance === 'ties' ? joined : direct };
}

/** Per node its domain: of an organisation that of its first known type, of a person that of the organisation it stands for. */
function domainNumbers(
  source: GraphSource,
  present: readonly GraphActor[],
  nodes: readonly GraphActor[],
  domainIds: readonly string[],
  at: string,
): Int32Array<ArrayBuffer> {
  const number = new Map(domainIds.map((id, i) => [id, i]));
  const domainOfType = new Map(source.vocabulary.partnerTypes.map((type) => [type.id, number.get(type.domainId)]));
  const domainOf = new Map<string, number>();
  for (const actor of present) {
    const domain = (actor.typeIds ?? []).map((id) => domainOfType.get(id)).find((found) => found !== undefined);
    if (domain !== undefined) domainOf.set(actor.id, domain);
  }
  const employer = new Map<string, { readonly id: string; readonly isPrimary: boolean }>();
  for (const { personId, organisationId, isPrimary, ...period } of source.positions) {
    if (personId === null || !holdsOn(period, at)) continue;
    const known = employer.get(personId);
    if (known === undefined || (isPrimary && !known.isPrimary))
      employer.set(personId, { id: organisationId, isPrimary });
  }
  return Int32Array.from(nodes, ({ id }) => domainOf.get(id) ?? domainOf.get(employer.get(id)?.id ?? '') ?? -1);
}

function isNode(actor: GraphActor, source: GraphSource, { level, withoutOwnNode }: GraphChoice): boolean {
  if (withoutOwnNode === true && actor.id === source.network.ownActorId) return false;
  return level === 'all' ? actor.kind === 'organisation' || actor.kind === 'person' : actor.kind === level;
}

function byId(a: GraphActor, b: GraphActor): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
