import { useState } from 'react';
import type { DesktopClient, OpenFile } from '../../../../shared/api/desktop.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import { useApp } from '../../../data/app.tsx';
import { takeOpenFile } from '../../../data/openFile.ts';
import { failureOf } from '../../../platform/callError.ts';

export type Opening = {
  /** What is being opened now, by the key given; null when nothing is. */
  readonly busy: string | null;
  readonly failure: Failure | null;
  /** Opens a file and shows it; false when the user cancelled or it failed. */
  readonly open: (key: string, ask: (desktop: DesktopClient) => Promise<OpenFile | null>) => Promise<boolean>;
};

/** Opening a network in whichever way: one at a time, and what goes wrong is told in place. */
export function useOpening(): Opening {
  const app = useApp();
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open: Opening['open'] = async (key, ask) => {
    if (busy !== null) return false;
    setBusy(key);
    setFailure(null);
    try {
      const file = await ask(app.desktop);
      if (file) await takeOpenFile(app);
      return file !== null;
    } catch (thrown) {
      const known = failureOf(thrown);
      // The window asks for it by itself.
      if (known.code !== 'PASSWORD_NEEDED') setFailure(known);
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { busy, failure, open };
}
