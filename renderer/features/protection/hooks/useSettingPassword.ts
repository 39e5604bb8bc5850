import { useState } from 'react';
import type { CopiesDone, NewCode, OpenFile } from '../../../../shared/api/desktop.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import { useApp } from '../../../data/app.tsx';
import { takeOpenFile } from '../../../data/openFile.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { useNotify } from '../../../ui/notify.ts';

export type SettingPassword = {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly forgetFailure: () => void;
  /** The recovery code of the password that is being set; null before and after. */
  readonly made: NewCode | null;
  readonly prepare: (current: string | null, password: string) => Promise<void>;
  readonly apply: (answers: readonly [string, string], remember: boolean) => Promise<void>;
  readonly remove: (current: string) => Promise<void>;
  readonly remember: (remember: boolean) => Promise<void>;
};

/** Setting, changing and removing the password of the open file. */
export function useSettingPassword(file: OpenFile): SettingPassword {
  const t = useT();
  const app = useApp();
  const { notify } = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [made, setMade] = useState<NewCode | null>(null);
  const { desktop } = app;

  async function attempt(run: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await run();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  }
  async function finish(said: string, { rewritten, removed, left }: CopiesDone, isFreed = false): Promise<void> {
    await takeOpenFile(app);
    void app.queries.invalidateQueries({ queryKey: queryKeys.copies });
    useUi.getState().openDialog(null);
    const lines = [
      said,
      rewritten > 0 ? t('protection.said.copies', { count: rewritten }) : '',
      removed > 0 ? t('protection.said.unreadable', { count: removed }) : '',
      left > 0 ? t(isFreed ? 'protection.said.stillLocked' : 'protection.said.left', { count: left }) : '',
    ];
    notify(lines.filter(Boolean).join(' '));
  }
  const said = file.protection ? t('protection.said.changed') : t('protection.said.set');
  return {
    isBusy,
    failure,
    forgetFailure: () => setFailure(null),
    made,
    prepare: (current, password) =>
      attempt(async () => setMade(await desktop['password.prepare']({ current, password }))),
    apply: ([first, second], remember) =>
      attempt(async () => finish(said, await desktop['password.apply']({ answers: [first, second], remember }))),
    remove: (current) =>
      attempt(async () => finish(t('protection.said.removed'), await desktop['password.remove']({ current }), true)),
    remember: (remember) =>
      attempt(async () => {
        await desktop['password.remember']({ remember });
        await takeOpenFile(app);
      }),
  };
}
