import { useState } from 'react';
import { useApp } from '../../../data/app.tsx';
import { takeOpenFile } from '../../../data/openFile.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';

export type CopyWork = {
  /** The id of the copy that is being put back, or `keep` while one is made. */
  readonly busy: string | null;
  readonly keep: () => Promise<void>;
  /** Puts a copy back and offers the way back from that. @param when the moment of the copy in words */
  readonly restore: (id: string, when: string) => Promise<void>;
};

/** Making a copy and going back to one. */
export function useCopyWork(): CopyWork {
  const t = useT();
  const app = useApp();
  const { notify, notifyFailure } = useNotify();
  const [busy, setBusy] = useState<string | null>(null);
  const { desktop, queries } = app;

  const refresh = () => queries.invalidateQueries({ queryKey: queryKeys.copies });
  const attempt = async (key: string, run: () => Promise<void>) => {
    setBusy(key);
    try {
      await run();
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setBusy(null);
      await refresh();
    }
  };
  const putBack = async (id: string) => {
    const { undoId } = await desktop['copies.restore']({ id });
    await takeOpenFile(app);
    return undoId;
  };
  const undo = (id: string) =>
    void attempt(id, async () => {
      await putBack(id);
      notify(t('copies.undone'));
    });
  return {
    busy,
    keep: () =>
      attempt('keep', async () => {
        await desktop['copies.keep']({});
        notify(t('copies.kept'));
      }),
    restore: (id, when) =>
      attempt(id, async () => {
        const undoId = await putBack(id);
        useUi.getState().openDialog(null);
        notify(t('copies.restored', { time: when }), { label: t('common.action.undo'), run: () => undo(undoId) });
      }),
  };
}
