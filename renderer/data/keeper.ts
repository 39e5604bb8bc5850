// Most edits leave most of what is worked out from a network as it was. What is equal to the former answer is given as
// that same answer, so that nothing behind it is worked out again.

/** Answers the value given before for as long as the new one says the same. */
export function keeper<T>(isSame: (before: T, now: T) => boolean): (now: T) => T {
  let kept: { readonly value: T } | null = null;
  return (now) => {
    if (kept && isSame(kept.value, now)) return kept.value;
    kept = { value: now };
    return now;
  };
}

export function isSameList<T>(before: readonly T[], now: readonly T[]): boolean {
  return before === now || (before.length === now.length && before.every((each, i) => each === now[i]));
}

/** With the same entries in the same order: in which one comes first may be seen. */
export function isSameMap<K, V>(before: ReadonlyMap<K, V>, now: ReadonlyMap<K, V>): boolean {
  if (before === now) return true;
  if (before.size !== now.size) return false;
  const others = now.entries();
  for (const [key, value] of before) {
    const [otherKey, otherValue] = others.next().value ?? [];
    if (key !== otherKey || value !== otherValue) return false;
  }
  return true;
}
