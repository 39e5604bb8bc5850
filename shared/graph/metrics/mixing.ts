// Whether ties stay within a domain or leave it.
import { type Adjacency, nodeCount } from './adjacency.ts';

export interface Mixing {
  /** Lines with both ends in one domain, and with ends in two. A line with an end of unknown domain is in neither. */
  readonly within: number;
  readonly across: number;
  /** (across − within) / (across + within): −1 only within, 1 only outside; null without such lines. */
  readonly eiIndex: number | null;
  /** What the index would be if everybody were tied to everybody: what chance explains. Null when no pair is possible. */
  readonly expected: number | null;
}

export interface DomainMixing {
  readonly whole: Mixing;
  /** Per domain: its lines within, and those that leave it. */
  readonly perDomain: readonly Mixing[];
}

/**
 * The E-I index of Krackhardt & Stern, Social Psychology Quarterly 51 (1988), for the whole and per domain.
 * `domains` gives per node a number below `domainCount`, or −1 when it is not known.
 */
export function domainMixing(graph: Adjacency, domains: Int32Array, domainCount: number): DomainMixing {
  const { offsets, neighbours } = graph;
  const members = new Int32Array(domainCount);
  const within = new Float64Array(domainCount);
  const across = new Float64Array(domainCount);
  for (let i = 0; i < nodeCount(graph); i++) {
    const domain = domains[i]!;
    if (domain < 0) continue;
    members[domain]!++;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const other = domains[neighbours[e]!]!;
      if (other === domain) within[domain]! += 0.5;
      else if (other >= 0) across[domain]!++;
    }
  }
  const known = sum(members);
  const pairsWithin = Float64Array.from(members, (size) => (size * (size - 1)) / 2);
  const pairsAcross = Float64Array.from(members, (size) => size * (known - size));
  // Seen from both domains, a line across counts twice.
  return {
    whole: mixing(sum(within), sum(across) / 2, sum(pairsWithin), sum(pairsAcross) / 2),
    perDomain: Array.from(members, (_, d) => mixing(within[d]!, across[d]!, pairsWithin[d]!, pairsAcross[d]!)),
  };
}

function mixing(within: number, across: number, pairsWithin: number, pairsAcross: number): Mixing {
  return { within, across, eiIndex: index(within, across), expected: index(pairsWithin, pairsAcross) };
}

function index(within: number, across: number): number | null {
  return within + across === 0 ? null : (across - within) / (across + within);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
