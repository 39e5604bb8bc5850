import { useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';

/** What follows on adding: the form closes, or empties for the next one. */
export type AddMode = 'close' | 'next';

export type AddForm = {
  readonly isBusy: boolean;
  /** Why it was refused, in words. */
  readonly sentence: string | null;
  readonly addNext: () => void;
  readonly formProps: {
    readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
};

/** Enter adds, Ctrl+Enter adds and goes on with the next; a refusal keeps the form as it is. */
export function useAddForm(add: (mode: AddMode) => Promise<void>): AddForm {
  const t = useT();
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState<string | null>(null);
  const isRunning = useRef(false);

  const run = (mode: AddMode) => {
    // A second Enter while the first is under way must not add the same twice.
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    say(null);
    Promise.resolve(mode)
      .then(add)
      .catch((thrown: unknown) => say(sentenceOf(thrown, t)))
      .finally(() => {
        isRunning.current = false;
        setBusy(false);
      });
  };
  return {
    isBusy,
    sentence,
    addNext: () => run('next'),
    formProps: {
      onSubmit: (event) => {
        event.preventDefault();
        run('close');
      },
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        run('next');
      },
    },
  };
}
