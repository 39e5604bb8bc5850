// What an evaluation remembers of the one before: an answer holds as long as the parts it was made from are the same.

export type GapMemory = {
  /** Forgets what the evaluation before the last one asked and the last one did not. Call it once per evaluation. */
  readonly begin: () => void;
  /** The answer from last time when every part is the very same value, else a new one. `parts` must name all it reads. */
  readonly remember: <T>(key: string, parts: readonly unknown[], compute: () => T) => T;
  /** The list from last time when it held the very same values, so that answers made from it still hold. */
  readonly steady: <T>(key: string, list: readonly T[]) => readonly T[];
};

type Kept = { readonly parts: readonly unknown[]; readonly value: unknown };

export function createGapMemory(): GapMemory {
  let earlier = new Map<string, Kept>();
  let now = new Map<string, Kept>();
  const keptFor = (key: string) => now.get(key) ?? earlier.get(key);

  return {
    begin: () => {
      earlier = now;
      now = new Map();
    },
    remember: <T>(key: string, parts: readonly unknown[], compute: () => T): T => {
      const known = keptFor(key);
      if (known && isSame(known.parts, parts)) {
        now.set(key, known);
        // Under one key there is one kind of answer; a map of many kinds cannot say so.
        return known.value as T;
      }
      const value = compute();
      now.set(key, { parts, value });
      return value;
    },
    steady: <T>(key: string, list: readonly T[]): readonly T[] => {
      const known = keptFor(key);
      const kept = known && isSame(known.parts, list) ? known : { parts: list, value: list };
      now.set(key, kept);
      return kept.value as readonly T[];
    },
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((each, index) => Object.is(each, other[index]));
}
