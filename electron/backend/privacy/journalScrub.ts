// What is left of a row of the journal when a person must not be in it.
import type { RowImage } from '../../../shared/api/routes/history.ts';
import { holdsWord, withoutWords } from './wordsOfPerson.ts';

export type Trace = {
  /** The person, and who was merged into them or removed before under the same name. */
  readonly personIds: ReadonlySet<string>;
  /** Positions, relations, participations, issues and contact moments that are or were theirs. */
  readonly relatedIds: ReadonlySet<string>;
  /** Full names, aliases, addresses and numbers that nobody else has. */
  readonly words: readonly string[];
  /** The same and the parts of the name, for the label of a step that was about the person. */
  readonly parts: readonly string[];
};

export type Images = {
  readonly set_id: number;
  readonly tbl: string;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** The row as it may stay: itself, one without the person's words, or null when it is about the person. */
export function imagesWithout(row: Images, trace: Trace): Images | null {
  if (isAbout(row, trace)) return null;
  const before = cleaned(row.before, trace.words);
  const after = cleaned(row.after, trace.words);
  return before === row.before && after === row.after ? row : { ...row, before, after };
}

function isAbout({ row_id, before, after }: Images, { personIds, relatedIds }: Trace): boolean {
  const values = [row_id, ...valuesOf(before), ...valuesOf(after)];
  return values.some(
    (value) => relatedIds.has(value) || personIds.has(value) || [...personIds].some((id) => value.includes(id)),
  );
}

function valuesOf(image: string | null): readonly string[] {
  if (image === null) return [];
  // Written by the journal's own triggers.
  return Object.values(JSON.parse(image) as RowImage).filter((value) => typeof value === 'string');
}

function cleaned(image: string | null, words: readonly string[]): string | null {
  if (image === null || !holdsWord(image, words)) return image;
  const entries = Object.entries(JSON.parse(image) as RowImage);
  return JSON.stringify(
    Object.fromEntries(
      entries.map(([column, value]) => [column, typeof value === 'string' ? withoutWords(value, words, '…') : value]),
    ),
  );
}
