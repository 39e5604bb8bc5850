// Something a dialog tries, such as saving a file: whether it is under way, and why the last try was refused.
import { useState } from 'react';
import type { Failure } from '../../shared/api/result.ts';
import { failureOf } from '../platform/callError.ts';

export type Attempt<Asked> = {
  /** Resolves to whether it was done; false when it was refused or the user stopped. */
  readonly run: (asked: Asked) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last try was refused. */
  readonly failure: Failure | null;
};

/** Keeps the state of one attempt at a time. `attempt` answers whether it was done. */
export function useAttempt<Asked>(attempt: (asked: Asked) => Promise<boolean>): Attempt<Asked> {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (asked: Asked) => {
    setBusy(true);
    setFailure(null);
    try {
      return await attempt(asked);
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy, failure };
}
