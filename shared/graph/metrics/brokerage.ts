// Who stands between two that do not know each other, and between which domains.
import { type Adjacency, areTied, nodeCount } from './adjacency.ts';
import { forEachTriangle } from './clustering.ts';

/** Per node how many pairs of its partners, not tied to each other, it stands between; by the domains of the three. */
export interface Brokerage {
  /** All three of one domain. */
  readonly coordinator: Float64Array<ArrayBuffer>;
  /** The pair of one domain, the broker of another. */
  readonly consultant: Float64Array<ArrayBuffer>;
  /** One of the pair of the broker's own domain, the other of another. */
  readonly gatekeeper: Float64Array<ArrayBuffer>;
  /** Three domains. */
  readonly liaison: Float64Array<ArrayBuffer>;
  /** Gatekeeper and liaison together: a bridge between two domains. */
  readonly betweenDomains: Float64Array<ArrayBuffer>;
}

/**
 * The brokerage roles of Gould & Fernandez, Sociological Methodology 19 (1989), for ties without direction: each unordered
 * pair once, so that gatekeeper and representative are one. Triples with an unknown domain (−1) do not count.
 */
export function brokerage(graph: Adjacency, domains: Int32Array, domainCount: number): Brokerage {
  const n = nodeCount(graph);
  const roles = {
    coordinator: new Float64Array(n),
    consultant: new Float64Array(n),
    gatekeeper: new Float64Array(n),
    liaison: new Float64Array(n),
  };
  countAllPairs(graph, domains, domainCount, roles);
  const closed = (broker: number, a: number, b: number): void => {
    const [own, one, other] = [domains[broker]!, domains[a]!, domains[b]!];
    if (own < 0 || one < 0 || other < 0) return;
    if (one === other) (one === own ? roles.coordinator : roles.consultant)[broker]!--;
    else (one === own || other === own ? roles.gatekeeper : roles.liaison)[broker]!--;
  };
  forEachTriangle(graph, (a, b, c) => {
    closed(a, b, c);
    closed(b, a, c);
    closed(c, a, b);
  });
  return { ...roles, betweenDomains: roles.gatekeeper.map((value, i) => value + roles.liaison[i]!) };
}

type Roles = Omit<Brokerage, 'betweenDomains'>;

/** Pairs of partners by domain, whether they are tied or not. */
function countAllPairs(graph: Adjacency, domains: Int32Array, domainCount: number, roles: Roles): void {
  const { offsets, neighbours } = graph;
  const partners = new Int32Array(domainCount);
  for (let i = 0; i < nodeCount(graph); i++) {
    const own = domains[i]!;
    if (own < 0) continue;
    partners.fill(0);
    let known = 0;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const domain = domains[neighbours[e]!]!;
      if (domain < 0) continue;
      partners[domain]!++;
      known++;
    }
    let alike = 0;
    for (const count of partners) alike += (count * (count - 1)) / 2;
    const ownPartners = partners[own]!;
    roles.coordinator[i] = (ownPartners * ownPartners - ownPartners) / 2;
    roles.consultant[i] = alike - roles.coordinator[i]!;
    roles.gatekeeper[i] = ownPartners * (known - ownPartners);
    roles.liaison[i] = (known * known - known) / 2 - alike - roles.gatekeeper[i]!;
  }
}

export interface BridgedPair {
  /** Domain numbers, the lower one first. */
  readonly one: number;
  readonly other: number;
  /** How many pairs of partners from these two domains have this node between them and are not tied. */
  readonly pairs: number;
}

/** The domains that a node stands between, most pairs first; two different ones of which its own may be one. */
export function bridgedDomains(graph: Adjacency, domains: Int32Array, node: number): BridgedPair[] {
  const partners = [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])];
  const found = new Map<string, { one: number; other: number; pairs: number }>();
  for (const [k, a] of partners.entries()) {
    for (const b of partners.slice(k + 1)) {
      const one = Math.min(domains[a]!, domains[b]!);
      const other = Math.max(domains[a]!, domains[b]!);
      if (one < 0 || one === other || areTied(graph, a, b)) continue;
      const key = `${one} ${other}`;
      const pair = found.get(key) ?? { one, other, pairs: 0 };
      pair.pairs++;
      found.set(key, pair);
    }
  }
  return [...found.values()].sort((a, b) => b.pairs - a.pairs || a.one - b.one || a.other - b.other);
}
