import { useEffect, useReducer, useRef } from 'react';
import { useHeldText } from '../../../data/heldText.ts';
import { sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { isChanged, nextDraft, restingDraft, type Draft } from '../draft.ts';

/** Milliseconds that a field says it was saved. */
const savedFor = 1_600;

export type FieldDraft = {
  readonly text: string;
  readonly status: Draft['status'];
  readonly sentence: string | null;
  readonly type: (text: string) => void;
  /** Saves what was typed, when it differs. */
  readonly commit: () => void;
  /** Saves a value that was chosen and not typed. */
  readonly run: (change: () => Promise<unknown>) => void;
  readonly cancel: () => void;
};

/** A field that saves by itself: keeps what is typed until it is saved, refused or given up. */
export function useDraft(kept: string, save: (text: string) => Promise<unknown>): FieldDraft {
  const t = useT();
  const { notifyFailure } = useNotify();
  const [draft, dispatch] = useReducer(nextDraft, restingDraft);
  const isShown = useIsShown();
  useHeldText(draft.status === 'refused');

  useEffect(() => {
    if (draft.status !== 'saved') return;
    const timer = setTimeout(() => dispatch({ kind: 'rested' }), savedFor);
    return () => clearTimeout(timer);
  }, [draft.status]);

  const run = (change: () => Promise<unknown>) => {
    dispatch({ kind: 'saving' });
    // In a promise, so that what is refused before sending takes the same road as what the backend refuses.
    Promise.resolve()
      .then(change)
      .then(() => dispatch({ kind: 'saved' }))
      .catch((thrown: unknown) => {
        if (isShown.current) dispatch({ kind: 'refused', sentence: sentenceOf(thrown, t) });
        else notifyFailure(thrown);
      });
  };

  return {
    text: draft.text ?? kept,
    status: draft.status,
    sentence: draft.sentence,
    type: (text) => dispatch({ kind: 'typed', text }),
    commit: () => {
      if (isChanged(draft, kept)) run(() => save(draft.text));
      else if (draft.text !== null && draft.status !== 'saving') dispatch({ kind: 'cancelled' });
    },
    run,
    cancel: () => dispatch({ kind: 'cancelled' }),
  };
}

function useIsShown() {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return isShown;
}
