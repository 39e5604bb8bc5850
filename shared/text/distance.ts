/**
 * How alike two short strings are, 0 (nothing) to 1 (equal). Give folded strings: case and accents count here.
 * Dice forgives word order, Jaro–Winkler weighs beginnings, and slips are counted one by one.
 */

/** Pairs of neighbouring code units with their number of occurrences; shared by both sides of a Dice comparison. */
function bigramCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * Sørensen–Dice over bigrams: 2·|shared| / (|a| + |b|), repeated bigrams counted.
 * Strings shorter than two characters have no bigrams: then only equality gives 1. O(a + b).
 */
export function bigramDice(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const counts = bigramCounts(a);
  let shared = 0;
  for (let index = 0; index + 1 < b.length; index += 1) {
    const pair = b.slice(index, index + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length - 2);
}

type Matched = { readonly count: number; readonly inA: string; readonly inB: string };

/** The characters both strings have within Jaro's window, in the order of each string. */
function matchedCharacters(a: string, b: string): Matched {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const takenB = new Uint8Array(b.length);
  let inA = '';
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (takenB[j] === 1 || a[i] !== b[j]) continue;
      takenB[j] = 1;
      inA += a[i];
      break;
    }
  }
  let inB = '';
  for (let j = 0; j < b.length; j += 1) if (takenB[j] === 1) inB += b[j];
  return { count: inA.length, inA, inB };
}

/**
 * Jaro–Winkler similarity (Winkler 1990: prefix of at most 4, weight 0.1). O(a · b); meant for names, not for texts.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const { count, inA, inB } = matchedCharacters(a, b);
  if (count === 0) return 0;
  let outOfOrder = 0;
  for (let index = 0; index < count; index += 1) if (inA[index] !== inB[index]) outOfOrder += 1;
  const jaro = (count / a.length + count / b.length + (count - outOfOrder / 2) / count) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/**
 * Slips between two strings: letters lost, added, replaced or swapped with the next (optimal string alignment, after
 * Damerau 1964). Answers `most + 1` as soon as it is clear that there are more than `most`. O(a · most).
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_none, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = new Array<number>(b.length + 1).fill(most + 1);
    line[0] = row;
    let least = row;
    const last = Math.min(b.length, row + most);
    for (let column = Math.max(1, row - most); column <= last; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length] ?? most + 1, most + 1);
}

/**
 * Distinct trigrams with a space before and after, so that beginnings weigh: `ggd` → ` gg`, `ggd`, `gd `.
 * The empty string has none.
 */
export function trigrams(text: string): string[] {
  if (text === '') return [];
  const padded = ` ${text} `;
  const found = new Set<string>();
  for (let index = 0; index + 3 <= padded.length; index += 1) found.add(padded.slice(index, index + 3));
  return [...found];
}
