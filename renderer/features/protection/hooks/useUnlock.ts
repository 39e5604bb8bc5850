import { useEffect, useState } from 'react';
import type { LockedFile, OpenFile } from '../../../../shared/api/desktop.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import { useApp } from '../../../data/app.tsx';
import { takeOpenFile } from '../../../data/openFile.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import { failureOf } from '../../../platform/callError.ts';
import { useNotify } from '../../../ui/notify.ts';

export type Unlock = {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly forgetFailure: () => void;
  /** Seconds until another try is looked at; counts down by itself. */
  readonly waitSeconds: number;
  readonly byPassword: (password: string, remember: boolean) => Promise<boolean>;
  readonly byCode: (code: string) => Promise<boolean>;
  readonly leave: () => Promise<void>;
};

/** Opening the file that waits. The host counts the tries, so a window that is loaded anew waits as long. */
export function useUnlock(locked: LockedFile): Unlock {
  const app = useApp();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { waitSeconds, tick } = useCountdown(locked.waitSeconds);
  const { desktop, queries } = app;
  const leave = useLeaving();

  async function attempt(ask: () => Promise<OpenFile>): Promise<boolean> {
    setBusy(true);
    setFailure(null);
    try {
      const file = await ask();
      await takeOpenFile(app);
      // The old password is lost: a new one is due before anything else.
      if (file.protection?.byCode === true) useUi.getState().openDialog({ name: 'password' });
      return true;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      const now = await desktop['lock.current']({}).catch(() => null);
      queries.setQueryData(queryKeys.locked, now);
      tick(now?.waitSeconds ?? 0);
      setBusy(false);
    }
  }
  return {
    isBusy,
    failure,
    forgetFailure: () => setFailure(null),
    waitSeconds,
    byPassword: (password, remember) => attempt(() => desktop['lock.open']({ password, remember })),
    byCode: (code) => attempt(() => desktop['lock.recover']({ code })),
    leave,
  };
}

/** Leaves the file that waits closed. */
export function useLeaving(): () => Promise<void> {
  const { desktop, queries } = useApp();
  const { notifyFailure } = useNotify();
  return async () => {
    try {
      await desktop['lock.cancel']({});
      await queries.invalidateQueries({ queryKey: queryKeys.locked });
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };
}

function useCountdown(start: number) {
  const [waitSeconds, tick] = useState(start);
  useEffect(() => {
    if (waitSeconds <= 0) return undefined;
    const timer = setTimeout(() => tick(waitSeconds - 1), 1_000);
    return () => clearTimeout(timer);
  }, [waitSeconds]);
  return { waitSeconds, tick };
}
