// What a screen tells the table about its columns. No domain words.
import type { ReactNode } from 'react';

/** Where the focus goes after an edit; `leave` when the user already went elsewhere. */
export type NextStep = 'stay' | 'down' | 'next' | 'previous' | 'leave';

export type CellEditorProps<Row> = {
  readonly row: Row;
  /** Accessible name of the field. */
  readonly label: string;
  /** What was typed to open the editor; null when it was opened to change what is there. */
  readonly typed: string | null;
  /** Why the last value was refused, in words; null when nothing was refused. */
  readonly refusal: string | null;
  readonly isSaving: boolean;
  /** Runs the change; the editor closes when it succeeds and keeps what was typed when it is refused. */
  readonly commit: (change: () => Promise<void>, then: NextStep) => void;
  readonly cancel: () => void;
};

/** How a column takes a new value. `save` is the one road for typing, pasting and filling down. */
export type CellEdit<Row> = {
  /** Whether this row's cell may be changed; without it every row's may. */
  readonly isPossible?: (row: Row) => boolean;
  /** The text an editor starts with, and that `save` would read back as the same value. */
  readonly draft: (row: Row) => string;
  /** Stores a text; throws when the value is refused. */
  readonly save: (row: Row, text: string) => Promise<void>;
  /** An editor of its own; without it a text field. */
  readonly editor?: (props: CellEditorProps<Row>) => ReactNode;
};

export type GridColumn<Row> = {
  readonly id: string;
  readonly heading: string;
  /** Starting width in pixels. */
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** Stays in sight while the rest scrolls sideways; pinned columns come first. */
  readonly isPinned?: boolean;
  /** What is filtered on, copied and, without `render`, shown. */
  readonly text: (row: Row) => string;
  /** What is sorted on; null comes last in both directions. Without it the text. */
  readonly sortKey?: (row: Row) => string | number | null;
  readonly render?: (row: Row) => ReactNode;
  readonly edit?: CellEdit<Row>;
};

/** The cell that has the focus. `rowId` is a row's id, or one of the two rows on top. */
export type CellPlace = { readonly rowId: string; readonly columnId: string };

export const headingRowId = '#heading';
export const filterRowId = '#filter';
/** The column with the check marks. */
export const selectColumnId = '#select';
