// One line while its plan is made: what it adds, on top of the network and of what earlier lines will have added.
// Nothing of a refused line remains.
import { foldWords } from '../text/fold.ts';
import type { EntryIndex } from './entryIndex.ts';
import type { EntryDoubt, EntryItems, EntryProblem, EntryProblemCode, EntryRef, EntryStep } from './types.ts';

/** Somebody or some organisation of a line. */
export type End = {
  readonly kind: 'organisation' | 'person';
  readonly ref: EntryRef;
  /** Null while it is new. */
  readonly id: string | null;
  readonly label: string;
};

/** Names, themes and ties that earlier lines of the same text bring. */
export type Earlier = {
  readonly ends: Map<string, End>;
  readonly themes: Map<string, string>;
  readonly ties: Set<string>;
};

export type LineWork = {
  readonly index: EntryIndex;
  readonly earlier: Earlier;
  readonly own: Earlier;
  readonly items: { readonly [K in keyof EntryItems]: EntryItems[K][number][] };
  readonly steps: EntryStep[];
  readonly doubts: EntryDoubt[];
  /** A mark that no other record of the text has. */
  readonly newRef: () => string;
};

/** Thrown inside the making of a plan, and caught there: this line cannot be done. */
export class Refused extends Error {
  readonly problem: EntryProblem;
  constructor(code: EntryProblemCode, text: string) {
    super(code);
    this.name = 'Refused';
    this.problem = { code, text };
  }
}

export function noneEarlier(): Earlier {
  return { ends: new Map(), themes: new Map(), ties: new Set() };
}

export function noItems(): LineWork['items'] {
  return {
    themes: [],
    organisations: [],
    persons: [],
    additions: [],
    positions: [],
    participations: [],
    relations: [],
  };
}

export function startLine(index: EntryIndex, earlier: Earlier, number: number): LineWork {
  let count = 0;
  const newRef = () => {
    count += 1;
    return `${number}.${count}`;
  };
  return { index, earlier, own: noneEarlier(), items: noItems(), steps: [], doubts: [], newRef };
}

/** What this line brings stays for the lines behind it. */
export function keepLine({ earlier, own }: LineWork): void {
  for (const [key, end] of own.ends) earlier.ends.set(key, end);
  for (const [key, ref] of own.themes) earlier.themes.set(key, ref);
  for (const tie of own.ties) earlier.ties.add(tie);
}

/** Under what a new name is found again by the lines behind it. */
export function endKey(kind: End['kind'], name: string): string {
  return `${kind} ${foldWords(name)}`;
}

export function earlierEnd({ earlier, own }: LineWork, key: string): End | null {
  return own.ends.get(key) ?? earlier.ends.get(key) ?? null;
}

/** The same for known and new records: an id, or a mark. */
export function keyOf(end: End | null): string {
  if (end === null) return '-';
  return 'id' in end.ref ? end.ref.id : `ref ${end.ref.ref}`;
}

/** True the first time a tie is met; it counts as met from then on. */
export function isFirstTie({ earlier, own }: LineWork, tie: string): boolean {
  if (earlier.ties.has(tie) || own.ties.has(tie)) return false;
  own.ties.add(tie);
  return true;
}
