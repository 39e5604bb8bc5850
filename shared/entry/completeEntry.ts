// What may stand where the cursor is: names, functions, words for a relation, themes, and what goes between brackets.
import { foldWords } from '../text/fold.ts';
import { type EntryIndex, knownTo } from './entryIndex.ts';
import { type KnownName, type NameKind, namesBeginning, organisationsLike, personsLike } from './nameIndex.ts';
import { hideBrackets, separatorsIn } from './readLine.ts';
import { statusWords } from './wordIndex.ts';

export type CompletionKind = NameKind | 'role' | 'relationType' | 'status' | 'theme' | 'partnerType' | 'area';

export type CompletionOption = {
  readonly kind: CompletionKind;
  /** What is shown. */
  readonly label: string;
  /** What comes in the place of what was typed. */
  readonly insert: string;
  /** Not what was typed but what looks like it. */
  readonly isGuess: boolean;
};

export type Completion = {
  /** The part of the text that an option takes the place of. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly CompletionOption[];
};

const mostOptions = 8;

/**
 * Options for the cursor in a text of one or more lines; none when nothing fits, or when what is typed is already one.
 * O(names) for a name, else O(words).
 */
export function completeEntry(text: string, cursor: number, index: EntryIndex): Completion {
  const start = text.lastIndexOf('\n', cursor - 1) + 1;
  const before = text.slice(start, cursor);
  const { fragment, options } = optionsFor(before, index);
  const from = cursor - fragment.length;
  // Behind the last letter only: in the middle of a word the rest would be left over.
  const isMidWord = /^[\p{L}\p{N}]/u.test(text.slice(cursor));
  const isDone = options.some(({ insert }) => foldWords(insert) === foldWords(fragment));
  return { from, to: cursor, options: isMidWord || isDone ? [] : options };
}

type Found = { readonly fragment: string; readonly options: readonly CompletionOption[] };
const nothing: Found = { fragment: '', options: [] };

function optionsFor(before: string, index: EntryIndex): Found {
  const theme = /(?:^|[\s,(])#([\p{L}\p{N}_/&'-]*)$/u.exec(before)?.[1];
  if (theme !== undefined) return found(theme, themeOptions(index, theme));
  const open = before.lastIndexOf('(');
  if (open > before.lastIndexOf(')')) return bracketOptions(index, lastPart(before.slice(open + 1)));
  const last = separatorsIn(before).at(-1);
  const side = before.slice(last?.to ?? 0);
  const colon = last ? hideBrackets(side).indexOf(':') : -1;
  if (colon >= 0) return relationOptions(index, lastPart(side.slice(colon + 1)));
  return sideOptions(index, side);
}

function found(fragment: string, options: readonly CompletionOption[]): Found {
  return { fragment, options: options.slice(0, mostOptions) };
}

/** What stands behind the last comma, without the spaces in front. */
function lastPart(text: string): string {
  return text.slice(text.search(/[^,;]*$/u)).trimStart();
}

function sideOptions(index: EntryIndex, side: string): Found {
  const mark =
    /^\s*(?:(vacature|open functie)(?:\s*:\s*|\s+)|(?:contact|contactpersoon|persoon|partner|organisatie)\s*:\s*)/iu.exec(
      side,
    );
  const rest = side.slice(mark?.[0].length ?? 0).trimStart();
  const isClause = mark?.[1] !== undefined || /[,;]/u.test(hideBrackets(rest));
  if (!isClause) {
    const at = knownTo(index).isName(rest) ? null : /^(.*\S\s+bij\s+)(.*)$/iu.exec(rest);
    return at ? names(index, at[2] ?? '', ['organisation']) : names(index, rest, ['organisation', 'person']);
  }
  const clause = lastPart(rest);
  const at = /^(?:.*\s)?bij\s+(.*)$/iu.exec(clause) ?? /^.*?\s(?:van|voor)\s+(.*)$/iu.exec(clause);
  if (!at) return roles(index, clause);
  const place = at[1] ?? '';
  const here = names(index, place, ['organisation']);
  const next = /^.*\sen\s+(.*)$/iu.exec(place);
  // Behind `en` the next function may begin.
  return here.options.length > 0 || !next ? here : roles(index, next[1] ?? '');
}

function names(index: EntryIndex, typed: string, kinds: readonly NameKind[]): Found {
  const fragment = typed.trimStart();
  const known = namesBeginning(index.names, fragment, kinds, mostOptions).map(nameOption);
  if (known.length > 0 || foldWords(fragment).length < 4) return found(fragment, known);
  const like = [
    ...organisationsLike(index.names, fragment).map((label) => ({ label, kind: 'organisation' as const })),
    ...(kinds.includes('person') ? personsLike(index.names, fragment) : []).map((label) => ({
      label,
      kind: 'person' as const,
    })),
  ];
  return found(
    fragment,
    like.map(({ label, kind }) => ({ kind, label, insert: label, isGuess: true })),
  );
}

function nameOption({ kind, label }: KnownName): CompletionOption {
  return { kind, label, insert: label, isGuess: false };
}

type Worded = { readonly label: string };

/** Words whose name begins with what is typed, then those of which another word does; all of them when nothing is. */
function beginning<W extends Worded>(words: readonly W[], typed: string): readonly W[] {
  const key = foldWords(typed);
  const ranked = words.flatMap((word) => {
    const name = ` ${foldWords(word.label)}`;
    if (name.startsWith(` ${key}`)) return [{ word, rank: 0 }];
    return name.includes(` ${key}`) ? [{ word, rank: 1 }] : [];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ word }) => word);
}

function roles({ words }: EntryIndex, typed: string): Found {
  const fragment = typed.trimStart();
  if (fragment === '') return nothing;
  const fitting = beginning(words.offered.roles, fragment);
  return found(
    fragment,
    fitting.map(({ label }) => ({ kind: 'role', label, insert: inLine(label), isGuess: false })),
  );
}

/** A word of a list inside a sentence: a capital that only begins it becomes small. */
function inLine(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('nl') + label.slice(1) : label;
}

function relationOptions({ words }: EntryIndex, fragment: string): Found {
  const { relationTypes } = words.offered;
  const readings = [
    ...relationTypes.map(({ label }) => ({ label, kind: 'relationType' as const })),
    ...(fragment === ''
      ? []
      : relationTypes.map(({ reverseLabel }) => ({ label: reverseLabel, kind: 'relationType' as const }))),
    ...[...statusWords.keys()]
      .slice(0, 4)
      .map((label) => ({ label: label.replace('beeindigd', 'beëindigd'), kind: 'status' as const })),
  ].filter(({ label }) => label !== '');
  return found(
    fragment,
    beginning(readings, fragment).map(({ label, kind }) => ({ kind, label, insert: label, isGuess: false })),
  );
}

function themeOptions({ words }: EntryIndex, typed: string): CompletionOption[] {
  return beginning(words.offered.themes, typed.replace(/[_-]+/gu, ' ')).map(({ label }) => ({
    kind: 'theme',
    label,
    insert: themeWord(label),
    isGuess: false,
  }));
}

/** A theme as one word behind `#`: signs that would end it are left out. */
export function themeWord(label: string): string {
  return foldWords(label).replaceAll(' ', '-');
}

function bracketOptions({ words }: EntryIndex, fragment: string): Found {
  if (fragment === '') return nothing;
  const types = beginning(words.offered.partnerTypes, fragment).map(({ label }) => ({
    label,
    kind: 'partnerType' as const,
  }));
  const areas = words.offered.areas
    .filter(({ name }) => words.area(name) !== null)
    .map(({ name }) => ({ label: name }));
  const places = beginning(areas, fragment).map(({ label }) => ({ label, kind: 'area' as const }));
  const both = [...types.slice(0, mostOptions / 2), ...places].slice(0, mostOptions);
  return found(
    fragment,
    both.map(({ label, kind }) => ({ kind, label, insert: label, isGuess: false })),
  );
}
