// Of the arrows, how many come back.
import { type Arrows, hasIn, nodeCount } from './adjacency.ts';

/** The share of arrows whose opposite is there too (igraph's and networkx's default); null without arrows. */
export function reciprocity({ offsets, targets }: Arrows): number | null {
  if (targets.length === 0) return null;
  let mutual = 0;
  for (let i = 0; i < nodeCount({ offsets }); i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) if (hasIn(targets, offsets, targets[e]!, i)) mutual++;
  }
  return mutual / targets.length;
}
