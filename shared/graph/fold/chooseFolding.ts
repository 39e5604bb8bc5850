// Whether a network opens folded, and by what: a picture of thousands of shapes says nothing and takes long to draw.
import type { Folding } from '../../schema/view.ts';
import { severalGroup, unknownGroup } from './groupings.ts';

/** Up to so many shapes and lines everything is drawn singly. */
export const mostElements = 2_000;
/** A picture that was drawn singly may grow by this before it folds by itself: adding must not change what is seen. */
const slack = 1.5;

export type PictureSize = {
  readonly nodes: number;
  readonly ties: number;
  /** Whether it was drawn singly until now. */
  readonly wasSingle: boolean;
};

export function isTooLarge({ nodes, ties, wasSingle }: PictureSize): boolean {
  return nodes + ties > mostElements * (wasSingle ? slack : 1);
}

/** In the order in which they are tried; the last one always does. */
const byDefault: readonly Folding[] = ['municipality', 'domain', 'community'];

/**
 * By what a network folds when nobody chose: by municipality where at least half of the actors are known to be in one and
 * there are at least three, else by domain in the same way, else by community.
 */
export function chooseFolding(actorCount: number, keysBy: (folding: Folding) => ReadonlyMap<string, string>): Folding {
  return (
    byDefault.find((folding, i) => i === byDefault.length - 1 || saysEnough(actorCount, keysBy(folding))) ?? 'none'
  );
}

function saysEnough(actorCount: number, keys: ReadonlyMap<string, string>): boolean {
  const sizes = new Map<string, number>();
  for (const key of keys.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const known = [...sizes].filter(([key]) => !key.endsWith(`:${unknownGroup}`) && !key.endsWith(`:${severalGroup}`));
  return known.length >= 3 && known.reduce((sum, [, size]) => sum + size, 0) * 2 >= actorCount;
}
