import { useState } from 'react';
import { useApp } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { askToConfirm, type Question } from '../../../ui/confirm.ts';
import { useNotify } from '../../../ui/notify.ts';

export type Walk = {
  readonly isWalking: boolean;
  /** Undoes or redoes so many steps, one after the other; asks first when it is more than one. Stops at the first that fails. */
  readonly walk: (direction: 'undo' | 'redo', steps: number) => Promise<void>;
};

/** Walking through the history by more than one step. */
export function useWalk(): Walk {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const [isWalking, setWalking] = useState(false);
  const walk = async (direction: 'undo' | 'redo', steps: number) => {
    if (steps > 1 && !(await askToConfirm(question(direction, steps, t)))) return;
    setWalking(true);
    try {
      for (let left = steps; left > 0; left -= 1) await client[`history.${direction}`]({});
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setWalking(false);
    }
  };
  return { isWalking, walk };
}

function question(direction: 'undo' | 'redo', count: number, t: ReturnType<typeof useT>): Question {
  return {
    title: t(`history.ask.${direction}.title`, { count }),
    text: t(`history.ask.${direction}.text`),
    confirm: t(`history.ask.${direction}.confirm`, { count }),
  };
}
