import { useRef, useState } from 'react';
import type { CellPlace, NextStep } from './gridTypes.ts';

/** The one cell that is being changed. */
export type CellEditing = CellPlace & {
  readonly typed: string | null;
  readonly refusal: string | null;
  readonly isSaving: boolean;
};

export type EditingControl = {
  readonly editing: CellEditing | null;
  /** Opens a cell; a cell with a refused value stays open until it is put right or given up. */
  readonly begin: (place: CellPlace, typed: string | null) => void;
  readonly commit: (change: () => Promise<void>, then: NextStep) => void;
  readonly cancel: () => void;
};

type Options = {
  readonly sentenceOf: (thrown: unknown) => string;
  /** Runs when a cell closed; says where the focus should go. */
  readonly onClosed: (place: CellPlace, then: NextStep | 'cancelled') => void;
};

/** Opening, saving, refusing and giving up the change of one cell. */
export function useCellEditing({ sentenceOf, onClosed }: Options): EditingControl {
  const [editing, setEditing] = useState<CellEditing | null>(null);
  const running = useRef(false);
  // Whoever clicks elsewhere while a value is being stored is not called back.
  const hasLeft = useRef(false);

  const begin = (place: CellPlace, typed: string | null) => {
    if (editing?.refusal || running.current) return;
    setEditing({ ...place, typed, refusal: null, isSaving: false });
  };
  const commit = (change: () => Promise<void>, then: NextStep) => {
    if (running.current && then === 'leave') hasLeft.current = true;
    if (!editing || running.current) return;
    running.current = true;
    hasLeft.current = false;
    setEditing({ ...editing, refusal: null, isSaving: true });
    // In a promise, so that a value refused before it is sent takes the same road as one the backend refuses.
    Promise.resolve()
      .then(change)
      .then(() => {
        setEditing(null);
        onClosed(editing, hasLeft.current ? 'leave' : then);
      })
      .catch((thrown: unknown) => setEditing({ ...editing, refusal: sentenceOf(thrown), isSaving: false }))
      .finally(() => {
        running.current = false;
      });
  };
  const cancel = () => {
    if (!editing || running.current) return;
    setEditing(null);
    onClosed(editing, 'cancelled');
  };
  return { editing, begin, commit, cancel };
}
