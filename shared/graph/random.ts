// Seeded random numbers: the same seed gives the same sequence on every machine. Not for anything secret.

/** Gives the next number in [0, 1). */
export type Random = () => number;

/**
 * A seeded generator (mulberry32 by Tommy Ettinger: 32 bits of state, period 2^32).
 * Only the lower 32 bits of `seed` count.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The numbers 0..count-1 in random order (Fisher–Yates). */
export function shuffledIndices(count: number, random: Random): Int32Array<ArrayBuffer> {
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swapped = order[i]!;
    order[i] = order[j]!;
    order[j] = swapped;
  }
  return order;
}
