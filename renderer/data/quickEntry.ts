// The bar of quick entry: whether it is open, and what was typed in it and not yet added.
import { create } from 'zustand';

export type QuickEntry = {
  readonly isOpen: boolean;
  /** One or more lines. */
  readonly text: string;
  /** Rises each time the bar is asked for, so that asking again brings the focus back to it. */
  readonly turn: number;
};

const closed: QuickEntry = { isOpen: false, text: '', turn: 0 };

export const useQuickEntry = create<QuickEntry>()(() => closed);

/** Opens the bar, or goes to it when it is open. */
export function openQuickEntry(): void {
  useQuickEntry.setState(({ turn }) => ({ isOpen: true, turn: turn + 1 }));
}

/** Closes the bar; what was typed is there when it opens again. */
export function closeQuickEntry(): void {
  useQuickEntry.setState({ isOpen: false });
}

export function setEntryText(text: string): void {
  useQuickEntry.setState({ text });
}

/** What was typed belonged to a network that is no longer open. */
export function forgetQuickEntry(): void {
  useQuickEntry.setState(closed);
}
