/**
 * Which known texts are this one with a single slip? Two texts one slip apart have a text in common once a letter is
 * taken out of each (the symmetric-delete idea of SymSpell, Garbe 2012): looking up is as cheap as the text is long,
 * however many texts are known. Answers candidates only; the caller counts the slips.
 */

/** Texts that share a shape and are gone through; more look alike by accident. */
const longestPosting = 60;

/** Texts are numbered by the caller; the keys are 32-bit hashes of texts with a letter less. */
export type SlipIndex = Map<number, number[]>;

export function createSlipIndex(): SlipIndex {
  return new Map();
}

/** Hashes of the text and of the text without each of its letters. O(length²), for names. */
function shapesOf(text: string): number[] {
  const shapes: number[] = [];
  for (let left = -1; left < text.length; left += 1) {
    let hash = 7;
    for (let at = 0; at < text.length; at += 1) {
      if (at !== left) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    }
    shapes.push(hash);
  }
  return shapes;
}

export function addSlips(index: SlipIndex, number: number, text: string): void {
  for (const shape of shapesOf(text)) {
    const posting = index.get(shape);
    if (posting === undefined) index.set(shape, [number]);
    else if (posting.length < longestPosting && posting.at(-1) !== number) posting.push(number);
  }
}

/** Texts that may be this one with one slip, oldest first. */
export function findBySlips(index: SlipIndex, text: string): readonly number[] {
  const found = new Set<number>();
  for (const shape of shapesOf(text)) for (const number of index.get(shape) ?? []) found.add(number);
  return [...found].sort((a, b) => a - b);
}
