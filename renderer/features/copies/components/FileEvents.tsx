import { useEffect } from 'react';
import type { OpenFile } from '../../../../shared/api/desktop.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { CallError } from '../../../platform/callError.ts';
import { useNotify } from '../../../ui/notify.ts';

/** Says what happens to the open file from outside, and what lies around it. Shows nothing itself. */
export function FileEvents({ file }: { readonly file: OpenFile }) {
  const t = useT();
  const { onEvent, queries } = useApp();
  const { notify, notifyFailure, notifyTrouble } = useNotify();
  const { name, folder, trouble, cloud, isOnShare, setAside } = file;
  const beside = file.conflictCopies?.length ?? 0;
  useEffect(
    () =>
      onEvent((event) => {
        if (event.type === 'copies.failed') notify(t(`copies.failed.${event.code === 'DISK_FULL' ? 'full' : 'other'}`));
        if (event.type !== 'file.trouble') return;
        queries.setQueryData<OpenFile | null>(queryKeys.file, (before) => before && { ...before, trouble: event.code });
        if (event.code === null) notify(t('copies.troubleOver'));
      }),
    [onEvent, queries, notify, t],
  );
  // A window that was opened later hears of it too; what is over is not said any more.
  useEffect(() => (trouble ? notifyTrouble(new CallError({ code: trouble })) : undefined), [trouble, notifyTrouble]);
  useEffect(() => {
    if (setAside) notifyFailure(new CallError({ code: 'JOURNAL_SET_ASIDE', params: { name: setAside } }));
  }, [setAside, notifyFailure]);
  useEffect(() => {
    if (beside > 0) {
      const show = () => useUi.getState().openDialog({ name: 'takeover' });
      notify(t('copies.besideShort', { count: beside }), { label: t('copies.compareBeside'), run: show });
    } else if (cloud) notify(t('copies.cloud', { service: cloud }));
    else if (isOnShare) notify(t('copies.share'));
  }, [name, folder, cloud, isOnShare, beside, notify, t]);
  return null;
}
