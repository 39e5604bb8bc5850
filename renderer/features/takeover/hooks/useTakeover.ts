import { useState } from 'react';
import { useApp } from '../../../data/app.tsx';
import type { TakeoverChoices, TakeoverPlan, TakeoverResult } from '../../../../shared/takeover/types.ts';
import { useNotify } from '../../../ui/notify.ts';

export type TakeoverFlow = {
  readonly plan: TakeoverPlan | null;
  readonly result: TakeoverResult | null;
  readonly busy: 'comparing' | 'applying' | null;
  readonly choices: TakeoverChoices;
  readonly choose: (choices: TakeoverChoices) => void;
  /** Compares with a file of the list; null asks which by a dialog. */
  readonly compare: (id: string | null) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly back: () => void;
};

/** From a second file to what is taken over of it; nothing is written before `apply`. */
export function useTakeover(): TakeoverFlow {
  const { client, desktop } = useApp();
  const { notifyFailure } = useNotify();
  const [plan, setPlan] = useState<TakeoverPlan | null>(null);
  const [result, setResult] = useState<TakeoverResult | null>(null);
  const [busy, setBusy] = useState<TakeoverFlow['busy']>(null);
  const [choices, choose] = useState<TakeoverChoices>({});

  const attempt = async (what: 'comparing' | 'applying', run: () => Promise<void>) => {
    setBusy(what);
    try {
      await run();
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setBusy(null);
    }
  };
  return {
    plan,
    result,
    busy,
    choices,
    choose,
    compare: (id) =>
      attempt('comparing', async () => {
        const taken = id === null ? await desktop['other.choose']({}) : await desktop['other.take']({ id });
        if (!taken) return;
        setPlan(await client['takeover.plan']({}));
        choose({});
      }),
    apply: () =>
      attempt('applying', async () => {
        if (plan) setResult(await client['takeover.apply']({ fingerprint: plan.fingerprint, choices }));
      }),
    back: () => {
      setPlan(null);
      choose({});
    },
  };
}
