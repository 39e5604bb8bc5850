// The measures as their definitions say them, slow and plain, to hold the fast ones against.
import type { NumberPair } from './someNetworks.ts';
import { range } from './someNetworks.ts';

/** Per node the set of its partners. */
export function partnersOf(count: number, pairs: readonly NumberPair[]): Set<number>[] {
  const partners = range(count).map(() => new Set<number>());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    partners[a]?.add(b);
    partners[b]?.add(a);
  }
  return partners;
}

/** Steps between every two nodes (Floyd–Warshall); Infinity when there is no way. */
export function distancesOf(partners: readonly ReadonlySet<number>[]): number[][] {
  const d = partners.map((set, i) => partners.map((_, j) => (i === j ? 0 : set.has(j) ? 1 : Infinity)));
  for (const k of d.keys()) {
    for (const row of d) for (const j of d.keys()) row[j] = Math.min(row[j]!, row[k]! + d[k]![j]!);
  }
  return d;
}

/** Shortest ways between every two nodes. */
export function waysOf(partners: readonly ReadonlySet<number>[], d: readonly (readonly number[])[]): number[][] {
  const ways = d.map((row) => row.map((distance) => (distance === 0 ? 1 : 0)));
  const longest = partners.length;
  for (let distance = 1; distance < longest; distance++) {
    for (const i of ways.keys()) {
      for (const j of ways.keys()) {
        if (d[i]![j] !== distance) continue;
        for (const before of partners[j]!) if (d[i]![before] === distance - 1) ways[i]![j]! += ways[i]![before]!;
      }
    }
  }
  return ways;
}

/** Per node the sum over pairs of others of the share of shortest ways through it. */
export function betweennessOf(partners: readonly ReadonlySet<number>[]): number[] {
  const d = distancesOf(partners);
  const ways = waysOf(partners, d);
  return partners.map((_, v) => {
    let sum = 0;
    for (const s of d.keys()) {
      for (let t = 0; t < s; t++) {
        if (s === v || t === v || !Number.isFinite(d[s]![t]!) || d[s]![v]! + d[v]![t]! !== d[s]![t]!) continue;
        sum += (ways[s]![v]! * ways[v]![t]!) / ways[s]![t]!;
      }
    }
    return sum;
  });
}

/** How many islands the nodes outside `gone` are in. */
export function islandCount(partners: readonly ReadonlySet<number>[], gone: ReadonlySet<number>): number {
  const seen = new Set(gone);
  let islands = 0;
  for (const start of partners.keys()) {
    if (seen.has(start)) continue;
    islands++;
    const stack = [start];
    seen.add(start);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const other of partners[node]!) {
        if (seen.has(other)) continue;
        seen.add(other);
        stack.push(other);
      }
    }
  }
  return islands;
}

/** Takes away whoever has fewer than k partners left, for rising k. */
export function coresOf(partners: readonly ReadonlySet<number>[]): number[] {
  const core = partners.map(() => 0);
  const left = new Set(partners.keys());
  for (let k = 0; left.size > 0; k++) {
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      for (const node of left) {
        if ([...partners[node]!].filter((other) => left.has(other)).length >= k) continue;
        left.delete(node);
        isChanged = true;
      }
    }
    for (const node of left) core[node] = k;
  }
  return core;
}
