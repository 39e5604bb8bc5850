// The kinds of columns of this app: text, date, count, choice, yes or no. Each knows how it sorts, is read and changes.
// A change is `{ kind, id, patch }` of the record the cell belongs to; `useSaveChanges` stores it.
import type { ReactNode } from 'react';
import { cleanLine } from '../../shared/text/clean.ts';
import { t } from '../i18n/t.ts';
import type { CellChange, GridColumn, LoneChange } from '../ui/table/gridTypes.ts';
import { betweenNames, namesIn, namesOfChoices, type ChoiceNames } from './choiceNames.ts';
import type { Choice } from '../data/choices.ts';
import { shortDate, typedDate } from '../data/dates.ts';
import { Refusal } from '../data/refusal.ts';

type Base = { readonly id: string; readonly heading: string; readonly width: number; readonly isExtra?: boolean };
type Change = CellChange | LoneChange;

type TextKind<Row> = Base & {
  readonly text: (row: Row) => string;
  /** The change to a text, cleaned to one line; throws `Refusal`. */
  readonly change: (row: Row, text: string) => Change;
  readonly isPossible?: (row: Row) => boolean;
  readonly isPinned?: boolean;
  readonly sortKey?: (row: Row) => string | number | null;
  readonly render?: (row: Row) => ReactNode;
};

export function textColumn<Row>({ change, isPossible, ...column }: TextKind<Row>): GridColumn<Row> {
  const { text } = column;
  const read = (row: Row, typed: string) => change(row, cleanLine(typed));
  return { ...column, edit: { draft: text, read, ...(isPossible && { isPossible }) } };
}

type DateKind<Row> = Base & {
  /** `yyyy-mm-dd`, or null. */
  readonly date: (row: Row) => string | null;
  readonly change: (row: Row, date: string | null) => Change;
  readonly isPossible?: (row: Row) => boolean;
};

/** A date, typed and shown day first. */
export function dateColumn<Row>({ date, change, isPossible, ...base }: DateKind<Row>): GridColumn<Row> {
  const text = (row: Row) => {
    const known = date(row);
    return known === null ? '' : shortDate(known);
  };
  const read = (row: Row, typed: string) => change(row, typedDate(typed));
  const placeholder = t('common.datePlaceholder');
  return { ...base, text, sortKey: date, edit: { draft: text, read, placeholder, ...(isPossible && { isPossible }) } };
}

/** How many; counted from the network, so it cannot be changed here. */
export function countColumn<Row>({ count, ...base }: Base & { readonly count: (row: Row) => number }): GridColumn<Row> {
  return { ...base, align: 'end', text: (row) => String(count(row)), sortKey: count };
}

type ChoiceKind<Row> = Base & {
  /** Asked once for all rows, when first needed. */
  readonly choices: () => readonly Choice[];
  readonly chosen: (row: Row) => readonly string[];
  /** The names that are shown: those of words that are retired too. */
  readonly names: (row: Row) => readonly string[];
  /** The change to these ids; of a single choice at most one. */
  readonly change: (row: Row, ids: readonly string[]) => Change;
  readonly isMultiple: boolean;
  readonly isPossible?: (row: Row) => boolean;
  /** Makes a choice of what was typed in the list; gives its id. In a pasted block an unknown name is refused. */
  readonly onCreate?: (label: string) => Promise<string>;
  /** Words that are no choice are kept as they are: what their id is, and back. */
  readonly free?: { readonly idOf: (words: string) => string; readonly wordsOf: (id: string) => string | undefined };
  /** What is sorted on when the order of the list says more than its names. */
  readonly sortKey?: (row: Row) => number | null;
  /** Something is always chosen. */
  readonly isRequired?: boolean;
  readonly render?: (row: Row) => ReactNode;
};

/** A choice from a list, or several. As text they are names with a bar between: "Zorg | Wonen". */
export function choiceColumn<Row>(kind: ChoiceKind<Row>): GridColumn<Row> {
  const { choices, chosen, names, change, isMultiple, isPossible, onCreate, free, sortKey, isRequired } = kind;
  const { id, heading, width, isExtra, render } = kind;
  const list = once(choices);
  const book = once(() => namesOfChoices(list()));
  const draft = (row: Row) =>
    chosen(row)
      .map((each, index) => free?.wordsOf(each) ?? book().nameOf(each) ?? names(row)[index] ?? '')
      .join(betweenNames);
  const take = (row: Row, ids: readonly string[]) => {
    if (isRequired && ids.length === 0) throw new Refusal('table.refused.needed');
    return change(row, ids);
  };
  const create = onCreate ?? (free && ((label: string) => Promise.resolve(free.idOf(label))));
  return {
    id,
    heading,
    width,
    ...(isExtra && { isExtra }),
    text: (row) => names(row).join(betweenNames),
    ...(sortKey && { sortKey }),
    render: render ?? ((row) => names(row).join(', ')),
    edit: {
      ...(isPossible && { isPossible }),
      draft,
      read: (row, typed) => {
        // A word that is retired is in no list any more, but what has it may keep it.
        const kept = new Map(names(row).map((name, index) => [name, chosen(row)[index]]));
        const ids = new Set(
          namesIn(typed).map((name) => idOfName(name, book(), free?.idOf) ?? kept.get(name) ?? unknown(name)),
        );
        if (!isMultiple && ids.size > 1) throw new Refusal('table.refused.one');
        return take(row, [...ids]);
      },
      choice: {
        options: list,
        chosen,
        isMultiple,
        take,
        ...(create && { onCreate: create }),
        ...(!isRequired && { clearLabel: t('common.answer.none') }),
      },
    },
  };
}

type AnswerKind<Row> = Base & {
  readonly answer: (row: Row) => boolean | null;
  readonly change: (row: Row, answer: boolean | null) => Change;
  /** Not known is an answer too; without it there is only yes and no. */
  readonly mayBeUnknown: boolean;
};

/** Yes, no, or not known: never read as no. */
export function answerColumn<Row>({ answer, change, mayBeUnknown, ...base }: AnswerKind<Row>): GridColumn<Row> {
  const idOf = (value: boolean | null) => (value === null ? [] : [value ? 'yes' : 'no']);
  return choiceColumn<Row>({
    ...base,
    isMultiple: false,
    isRequired: !mayBeUnknown,
    choices: () => (['yes', 'no'] as const).map((value) => ({ value, label: t(`common.answer.${value}`) })),
    chosen: (row) => idOf(answer(row)),
    names: (row) => (answer(row) === null ? [] : [t(answer(row) ? 'common.answer.yes' : 'common.answer.no')]),
    change: (row, [id]) => change(row, id === undefined ? null : id === 'yes'),
  });
}

function idOfName(name: string, book: ChoiceNames, free: ((words: string) => string) | undefined): string | undefined {
  return book.idOf(name) ?? free?.(name);
}

function unknown(name: string): never {
  throw new Refusal('table.refused.unknown', { name });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
