// What a screen tells the table about its columns. No domain words: a new table is a list of these, `useGridModel`,
// `useGridEdits` and a `VirtualTable`. tables/columnKinds.tsx makes the usual columns of this app.
import type { ReactNode } from 'react';
import type { PickerOption } from '../picker/matchOptions.ts';

/** Where the focus goes after an edit; `leave` when the user already went elsewhere. */
export type NextStep = 'stay' | 'down' | 'next' | 'previous' | 'leave';

/** Fields of one record that get another value. A row may show fields of more than one record. */
export type CellChange = {
  readonly kind: string;
  readonly id: string;
  /** As the record itself has them: the next cell of the same row is read with these fields already changed. */
  readonly patch: Readonly<Record<string, unknown>>;
};

/** A change that is a command of its own, such as making a record: possible for one cell, never as part of a block. */
export type LoneChange = { readonly alone: () => Promise<void> };

/** What a cell is to become: a text as typed or pasted, or choices of the list by their id. */
export type CellValue = { readonly text: string } | { readonly ids: readonly string[] };

/** A cell that is chosen from a list. */
export type CellChoice<Row> = {
  /** Everything that can be chosen; asked when a list opens. */
  readonly options: () => readonly PickerOption[];
  readonly chosen: (row: Row) => readonly string[];
  readonly isMultiple: boolean;
  /** The change to these choices; throws when they are refused. */
  readonly take: (row: Row, ids: readonly string[]) => CellChange | LoneChange;
  /** Makes a new choice of what was typed and gives its id; without it only the list can be chosen from. */
  readonly onCreate?: (label: string) => Promise<string>;
  /** The words for nothing chosen; without it something always is. */
  readonly clearLabel?: string;
};

/** How a column takes a new value. `read` is the one road for typing, pasting, filling, emptying and bulk edit. */
export type CellEdit<Row> = {
  /** Whether this row's cell may be changed; without it every row's may. */
  readonly isPossible?: (row: Row) => boolean;
  /** The text an editor starts with and a copy has; `read` takes it back as the same value. */
  readonly draft: (row: Row) => string;
  /** The change that a text asks for; throws when the text is refused, and the table's `sentenceOf` says why. */
  readonly read: (row: Row, text: string) => CellChange | LoneChange;
  /** A list to choose from; without it the editor is a text field. */
  readonly choice?: CellChoice<Row>;
  /** How the text is written, shown in an empty field: "dd-mm-jjjj". */
  readonly placeholder?: string;
};

export type GridColumn<Row> = {
  /** Stays the same between versions: widths, order and choice of columns are kept by it. */
  readonly id: string;
  readonly heading: string;
  /** Starting width in pixels. */
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** Stays in sight while the rest scrolls sideways; pinned columns come first and cannot be hidden. */
  readonly isPinned?: boolean;
  /** Not shown until the user chooses it in the menu of columns. */
  readonly isExtra?: boolean;
  /** What is filtered on and, without `render`, shown; copied when the column cannot be changed. */
  readonly text: (row: Row) => string;
  /** What is sorted on; null comes last in both directions. Without it the text. */
  readonly sortKey?: (row: Row) => string | number | null;
  readonly render?: (row: Row) => ReactNode;
  /** Without it the column only tells. */
  readonly edit?: CellEdit<Row>;
};

/** Why cells change: it names the step of the history. */
export type EditReason = 'type' | 'paste' | 'fill' | 'clear' | 'bulk';

/** The cell that has the focus. `rowId` is a row's id, or one of the two rows on top. */
export type CellPlace = { readonly rowId: string; readonly columnId: string };

export const headingRowId = '#heading';
export const filterRowId = '#filter';
/** The column with the check marks. */
export const selectColumnId = '#select';
