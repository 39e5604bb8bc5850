import { useState } from 'react';
import { useApp } from '../../../data/app.tsx';
import { useNotify } from '../../../ui/notify.ts';

export type Walk = {
  readonly isWalking: boolean;
  /** Undoes or redoes so many steps, one after the other. Stops at the first that fails. */
  readonly walk: (direction: 'undo' | 'redo', steps: number) => Promise<void>;
};

/** Walking through the history by more than one step. */
export function useWalk(): Walk {
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const [isWalking, setWalking] = useState(false);
  const walk = async (direction: 'undo' | 'redo', steps: number) => {
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
