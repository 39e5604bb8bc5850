// The kinds of columns of this app: a text, a date, a count, a choice from a list. Each knows how it sorts and changes.
import type { ReactNode } from 'react';
import type { Choice } from '../../../data/choices.ts';
import { shortDate, typedDate } from '../../../data/dates.ts';
import type { CellEditorProps, GridColumn } from '../../../ui/table/gridTypes.ts';
import { PickCellEditor } from '../components/PickCellEditor.tsx';
import { between, idsOfNames } from './labels.ts';

type Base = { readonly id: string; readonly heading: string; readonly width: number };

type TextKind<Row> = Base & {
  readonly text: (row: Row) => string;
  readonly save: (row: Row, text: string) => Promise<void>;
  readonly isPinned?: boolean;
  readonly sortKey?: (row: Row) => string;
  readonly render?: (row: Row) => ReactNode;
};

export function textColumn<Row>({ save, ...column }: TextKind<Row>): GridColumn<Row> {
  return { ...column, edit: { draft: column.text, save } };
}

type DateKind<Row> = Base & {
  readonly date: (row: Row) => string | null;
  readonly save: (row: Row, date: string | null) => Promise<void>;
};

export function dateColumn<Row>({ date, save, ...base }: DateKind<Row>): GridColumn<Row> {
  const text = (row: Row) => {
    const known = date(row);
    return known === null ? '' : shortDate(known);
  };
  return {
    ...base,
    text,
    sortKey: date,
    edit: { draft: text, save: async (row, typed) => save(row, typedDate(typed)) },
  };
}

/** How many; counted from the network, so it cannot be changed here. */
export function countColumn<Row>({ count, ...base }: Base & { readonly count: (row: Row) => number }): GridColumn<Row> {
  return { ...base, align: 'end', text: (row) => String(count(row)), sortKey: count };
}

type ChoiceKind<Row> = Base & {
  readonly choices: (row: Row) => readonly Choice[];
  readonly chosen: (row: Row) => readonly string[];
  /** The names that are shown; by default those of the choices cost a look-up per row, so the caller gives them. */
  readonly names: (row: Row) => readonly string[];
  readonly save: (row: Row, ids: readonly string[]) => Promise<void>;
  readonly isMultiple: boolean;
  readonly isPossible?: (row: Row) => boolean;
  /** Makes a choice of what was typed; gives its id. */
  readonly onCreate?: (label: string) => Promise<string>;
  /** What is sorted on when the order of the list says more than its names. */
  readonly sortKey?: (row: Row) => number | null;
  /** Says that nothing is chosen; without it something always is. */
  readonly clearLabel?: string;
  readonly render?: (row: Row) => ReactNode;
};

export function choiceColumn<Row>(kind: ChoiceKind<Row>): GridColumn<Row> {
  const {
    id,
    heading,
    width,
    choices,
    chosen,
    names,
    save,
    isMultiple,
    isPossible,
    onCreate,
    clearLabel,
    sortKey,
    render,
  } = kind;
  const text = (row: Row) => names(row).join(between);
  return {
    id,
    heading,
    width,
    text,
    ...(sortKey && { sortKey }),
    render: render ?? ((row) => names(row).join(', ')),
    edit: {
      ...(isPossible && { isPossible }),
      draft: text,
      save: async (row, typed) => save(row, await idsOfNames(typed, choices(row), onCreate)),
      editor: (props: CellEditorProps<Row>) => (
        <PickCellEditor
          {...props}
          choices={choices(props.row)}
          chosenBefore={chosen(props.row)}
          isMultiple={isMultiple}
          {...(onCreate && { onCreate })}
          {...(clearLabel && { clearLabel })}
          save={(ids) => save(props.row, ids)}
        />
      ),
    },
  };
}
