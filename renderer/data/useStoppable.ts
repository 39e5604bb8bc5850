// An attempt that makes something, says how far it is, and can be stopped until that is written.
import { useRef, useState } from 'react';
import { useApp } from './app.tsx';
import { type Attempt, useAttempt } from './useAttempt.ts';

export type Stoppable<Asked, Step> = Attempt<Asked> & {
  /** What is being done; null when nothing is. */
  readonly step: Step | null;
  /** Ends the work and the printing of a PDF. */
  readonly stop: () => void;
};

export type StoppableWork<Step> = {
  /** Aborted by `stop`; work that throws after that has been stopped and not failed. */
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
};

/** @param onStopped hears that the user stopped it, and says so */
export function useStoppable<Asked, Step>(
  work: (asked: Asked, stoppable: StoppableWork<Step>) => Promise<boolean>,
  onStopped: () => void,
): Stoppable<Asked, Step> {
  const { desktop } = useApp();
  const [step, setStep] = useState<Step | null>(null);
  const running = useRef<AbortController | null>(null);
  const attempt = useAttempt(async (asked: Asked) => {
    const control = new AbortController();
    running.current = control;
    try {
      return await work(asked, { signal: control.signal, onStep: (now) => setStep(() => now) });
    } catch (thrown) {
      if (!control.signal.aborted) throw thrown;
      onStopped();
      return false;
    } finally {
      running.current = null;
      setStep(null);
    }
  });
  const stop = () => {
    running.current?.abort();
    void desktop['picture.stopPdf']({}).catch(() => undefined);
  };
  return { ...attempt, step, stop };
}
