// One column of a sheet: how a record shows in it, and what a cell makes of a record.
import { readDate } from '../import/normalise/dates.ts';
import { containsBsn } from '../privacy/bsn.ts';
import { cleanLine, cleanText } from '../text/clean.ts';
import { closedBook, closedLabels, type ClosedList } from './closedLists.ts';
import type { CellBook, RefKind } from './cellBook.ts';
import { RowRefused, type WorkbookReasonCode } from './reasons.ts';
import { between, valuesOf } from './sheetNames.ts';
import type { WordBook } from './wordBook.ts';

/** Words a cell offers: those of a closed list, or of an editable list of the network. */
export type Choices =
  | { readonly closed: ClosedList }
  | {
      readonly words:
        | 'partnerTypes'
        | 'roles'
        | 'relationTypes'
        | 'consultationTypes'
        | 'agreementKinds'
        | 'phases'
        | 'themes'
        | 'areas';
    };

export type Column<D> = {
  readonly heading: string;
  /** Real dates and numbers in the sheet; text when left out. */
  readonly kind?: 'date' | 'number';
  readonly choices?: Choices;
  /** Whether a cell may hold more than one of the choices, or something else. */
  readonly isOpen?: boolean;
  readonly show: (draft: D, book: CellBook) => string;
  /** The record with the cell taken over; an empty text empties the field. Throws `RowRefused`. */
  readonly take: (draft: D, text: string, book: CellBook) => D;
};

type Values = object;
type KeysOf<D, T> = { [K in keyof D]-?: D[K] extends T ? K : never }[keyof D] & string;

const longestLine = 500;
const longestNote = 20_000;
/** What a cell of Excel can hold, with some room. */
const longestCell = 32_000;

/** A draft with one field set. */
function withField<D extends Values>(draft: D, field: keyof D, value: unknown): D {
  return { ...draft, [field]: value };
}

function textOf<D>(draft: D, field: keyof D): string {
  return String(draft[field] ?? '');
}

/** A text of one line. */
export function lineColumn<D extends Values>(heading: string, field: KeysOf<D, string>, isNeeded = false): Column<D> {
  return {
    heading,
    show: (draft) => textOf(draft, field),
    take: (draft, text) => {
      const value = lineOf(text, heading);
      if (isNeeded && value === '') throw new RowRefused('NAME_NEEDED');
      return withField(draft, field, value);
    },
  };
}

/** A cell as one clean line, no longer than a field. */
export function lineOf(text: string, heading: string): string {
  const value = cleanLine(text);
  if (value.length > longestLine) throw new RowRefused('TOO_LONG', { heading });
  return value;
}

/** A text of several lines, without citizen service numbers. */
export function noteColumn<D extends Values>(heading: string, field: KeysOf<D, string>): Column<D> {
  return {
    heading,
    show: (draft) => textOf(draft, field),
    take: (draft, text) => {
      const value = cleanText(text);
      if (value.length > longestNote) throw new RowRefused('TOO_LONG', { heading });
      if (containsBsn(value)) throw new RowRefused('BSN', { heading });
      return withField(draft, field, value);
    },
  };
}

/** A day, or nothing. */
export function dateColumn<D extends Values>(heading: string, field: KeysOf<D, string | null>): Column<D> {
  return {
    heading,
    kind: 'date',
    show: (draft) => textOf(draft, field),
    take: (draft, text) => withField(draft, field, dateOf(text, heading)),
  };
}

/** A cell as `yyyy-mm-dd`; empty is null. */
export function dateOf(text: string, heading: string): string | null {
  if (text === '') return null;
  const { date } = readDate(text);
  if (date === null) throw new RowRefused('DATE_UNREADABLE', { value: text, heading });
  return date;
}

/** The id behind one word; throws with the candidates. */
export function idOf(book: WordBook, text: string, heading: string, codes: Codes = wordCodes): string {
  const found = book.find(text);
  if ('id' in found) return found.id;
  const params = { value: text, heading };
  if (found.candidates.length === 0) throw new RowRefused(codes.unknown, params);
  throw new RowRefused(codes.ambiguous, { ...params, candidates: found.candidates.join(', ') });
}

type Codes = { readonly unknown: WorkbookReasonCode; readonly ambiguous: WorkbookReasonCode };
const wordCodes: Codes = { unknown: 'WORD_UNKNOWN', ambiguous: 'WORD_AMBIGUOUS' };
const areaCodes: Codes = { unknown: 'AREA_UNKNOWN', ambiguous: 'AREA_AMBIGUOUS' };
const refCodes: Codes = { unknown: 'REFERENCE_UNKNOWN', ambiguous: 'REFERENCE_AMBIGUOUS' };

/** The record behind a name or a key; throws with the candidates. */
export function refOf(book: CellBook, text: string, kind: RefKind, heading: string): string {
  return idOf({ find: (each) => book.findRef(each, kind), show: (id) => id }, text, heading, refCodes);
}

type WordList = Extract<Choices, { words: unknown }>['words'];

function bookOf(choices: Choices, book: CellBook): WordBook {
  return 'closed' in choices ? closedBook(choices.closed) : book[choices.words];
}

/** One word of a list; `whenEmpty` is what an empty cell makes of it, undefined refuses an empty cell. */
export function wordColumn<D extends Values>(
  heading: string,
  field: keyof D & string,
  choices: Choices,
  whenEmpty: unknown = null,
): Column<D> {
  return {
    heading,
    choices,
    show: (draft, book) => (draft[field] === null ? '' : bookOf(choices, book).show(String(draft[field]))),
    take: (draft, text, book) => {
      if (text === '' && whenEmpty === needed) throw new RowRefused('NEEDED', { heading });
      return withField(draft, field, text === '' ? whenEmpty : idOf(bookOf(choices, book), text, heading));
    },
  };
}

/** Marks a cell that may not be empty. */
export const needed = Symbol('needed');

/** Several words of a list. */
export function wordsColumn<D extends Values>(
  heading: string,
  field: KeysOf<D, readonly string[]>,
  words: WordList,
  most: number,
): Column<D> {
  const codes = words === 'areas' ? areaCodes : wordCodes;
  return {
    heading,
    choices: { words },
    isOpen: true,
    show: (draft, book) => {
      const ids = draft[field] as readonly string[]; // KeysOf said so
      return joined(
        ids.map((id) => book[words].show(id)),
        ids,
      );
    },
    take: (draft, text, book) => {
      const values = valuesOf(text).map((value) => lineOf(value, heading));
      const ids = [...new Set(values.map((value) => idOf(book[words], value, heading, codes)))];
      if (ids.length > most) throw new RowRefused('TOO_MANY', { heading });
      return withField(draft, field, ids);
    },
  };
}

/** Names next to each other; where a cell cannot hold them, their ids. */
export function joined(names: readonly string[], ids: readonly string[]): string {
  const text = names.join(between);
  return text.length > longestCell ? ids.join(between) : text;
}

/** Yes, no, or empty; `whenEmpty` is null where nothing said is no answer. */
export function yesNoColumn<D extends Values>(
  heading: string,
  field: KeysOf<D, boolean | null>,
  whenEmpty: boolean | null = null,
): Column<D> {
  const book = closedBook('yesNo');
  return {
    heading,
    choices: { closed: 'yesNo' },
    show: (draft) => (draft[field] === null ? '' : draft[field] ? 'ja' : 'nee'),
    take: (draft, text) => {
      if (text === '') return withField(draft, field, whenEmpty);
      const found = book.find(text);
      if ('id' in found) return withField(draft, field, found.id === 'yes');
      throw new RowRefused('YES_NO_UNKNOWN', { heading, value: text });
    },
  };
}

/** One record, by name or key; an empty cell is null where `isNeeded` is not said. */
export function refColumn<D extends Values>(
  heading: string,
  field: keyof D & string,
  kind: RefKind,
  isNeeded = false,
): Column<D> {
  return {
    heading,
    show: (draft, book) => (draft[field] === null ? '' : book.showRef(String(draft[field]), kind)),
    take: (draft, text, book) => {
      if (text === '' && isNeeded) throw new RowRefused('NEEDED', { heading });
      return withField(draft, field, text === '' ? null : refOf(book, text, kind, heading));
    },
  };
}

/** The words a cell offers. */
export function labelsOf(
  choices: Choices,
  vocabulary: Readonly<
    Record<Exclude<WordList, 'areas'>, readonly { readonly label: string; readonly retiredOn: string | null }[]>
  > & { readonly areas: readonly { readonly name: string }[] },
): readonly string[] {
  if ('closed' in choices) return closedLabels(choices.closed);
  if (choices.words === 'areas') return vocabulary.areas.map(({ name }) => name);
  return vocabulary[choices.words].filter(({ retiredOn }) => retiredOn === null).map(({ label }) => label);
}
