import { useState } from 'react';
import type { Expired } from '../../../../shared/privacy/retention.ts';
import { monthsLater } from '../../../../shared/privacy/review.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';

/** Removing and keeping longer, each as one step with the way back in its message. */
export function useRetentionWork(chosen: readonly Expired[]) {
  const t = useT();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const runAction = useRunAction();
  const [isBusy, setBusy] = useState(false);
  const count = chosen.length;
  const run = async (work: () => Promise<unknown>, done: 'removed' | 'extended') => {
    setBusy(true);
    try {
      await work();
      const undo = { label: t('common.action.undo'), run: () => runAction('undo') };
      notify(t(`reviewRound.retention.${done}`, { count }), undo);
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  const remove = () =>
    void run(() => client['actor.remove']({ ids: chosen.map(({ person }) => person.id) }), 'removed');
  const extend = (months: number) => {
    const patch = { reviewBy: monthsLater(today(), months) };
    const items = chosen.map(({ person }) => ({ kind: 'person' as const, id: person.id, patch }));
    void run(() => client['record.editMany']({ reason: 'bulk', items }), 'extended');
  };
  return { remove, extend, isBusy };
}
