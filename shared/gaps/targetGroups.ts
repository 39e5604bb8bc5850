// Reads what a party writes about whom it takes in and whom it does not. Cautious: words must agree, ages may.
import { foldText } from '../text/fold.ts';

/** One group as it was written. Ages are in years, both ends included; no limit is 0 or Infinity. */
export type TargetGroup = {
  readonly text: string;
  /** The words that tell it from other groups, folded. */
  readonly words: readonly string[];
  readonly ages: { readonly from: number; readonly to: number } | null;
};

const small = new Set(
  'aan al als bij de die dat deze dit door een en er het hun ieder iedereen in is jaar jaren leeftijd maar mensen met meer minder na nog of om onder ook op ouder over personen dan jonger boven alle alleen tot te tot uit van vanaf voor wel wie worden zijn die heeft hebben krijgen andere'.split(
    ' ',
  ),
);

/** The groups in a text: one on each line, or between semicolons. An empty text gives none. */
export function targetGroupsIn(text: string): readonly TargetGroup[] {
  return text
    .split(/[;\n]+/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, words: wordsOf(part), ages: agesOf(part) }));
}

/** Whether whoever is in the first group is, as far as the words tell, in the second one too. */
export function isTakenIn(group: TargetGroup, by: TargetGroup): boolean {
  if (group.words.length === 0 && group.ages === null) return false;
  const sameWords = group.words.every((word) => by.words.some((other) => isSameWord(word, other)));
  return sameWords && (group.ages === null || by.ages === null || overlap(group.ages, by.ages));
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(foldText(text).split(/[^\p{L}]+/u))].filter((word) => word.length > 1 && !small.has(word));
}

/** Words with the same beginning are one word: verslaving, verslavingszorg. */
function isSameWord(one: string, other: string): boolean {
  const length = 7;
  return (
    one === other || (one.length >= length && other.length >= length && one.slice(0, length) === other.slice(0, length))
  );
}

function agesOf(text: string): TargetGroup['ages'] {
  const folded = foldText(text);
  const between =
    /(\d{1,3})(?: jaar)? (?:tot en met|t m|tot|en) (\d{1,3})/.exec(folded) ?? /(\d{1,3})\s*[-–]\s*(\d{1,3})/.exec(text);
  if (between) return { from: Number(between[1]), to: Number(between[2]) };
  const under = /(?:onder|jonger dan|tot)(?: de)? (\d{1,3})/.exec(folded);
  if (under) return { from: 0, to: Math.max(0, Number(under[1]) - 1) };
  const over = /(?:boven|ouder dan|vanaf)(?: de)? (\d{1,3})/.exec(folded) ?? /(\d{1,3})\s*\+/.exec(text);
  return over ? { from: Number(over[1]), to: Number.POSITIVE_INFINITY } : null;
}

type Ages = NonNullable<TargetGroup['ages']>;

function overlap(one: Ages, other: Ages): boolean {
  return one.from <= other.to && other.from <= one.to;
}
