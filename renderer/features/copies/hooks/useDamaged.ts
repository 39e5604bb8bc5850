import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DamagedFile } from '../../../../shared/api/desktop.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import { useApp } from '../../../data/app.tsx';
import { takeOpenFile } from '../../../data/openFile.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import { failureOf } from '../../../platform/callError.ts';

export type Damaged = {
  /** The file that was refused; null when there is none. */
  readonly file: DamagedFile | null;
  readonly busy: 'copy' | 'salvage' | null;
  readonly failure: Failure | null;
  readonly openCopy: () => void;
  readonly salvage: () => void;
};

/** The last file that was refused as damaged, and the two ways on from it. */
export function useDamaged(): Damaged {
  const app = useApp();
  const { desktop } = app;
  const { data } = useQuery({
    queryKey: queryKeys.damaged,
    queryFn: () => desktop['damaged.current']({}),
    staleTime: 0,
  });
  const [busy, setBusy] = useState<Damaged['busy']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = async (way: 'copy' | 'salvage', run: () => Promise<void>) => {
    setBusy(way);
    setFailure(null);
    try {
      await run();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(null);
    }
  };
  return {
    file: data ?? null,
    busy,
    failure,
    openCopy: () =>
      void attempt('copy', async () => {
        await desktop['damaged.openCopy']({});
        await takeOpenFile(app);
        useUi.getState().openDialog(null);
      }),
    salvage: () =>
      void attempt('salvage', async () => {
        const { report } = await desktop['damaged.salvage']({});
        await takeOpenFile(app);
        useUi.getState().openDialog({ name: 'salvaged', report });
      }),
  };
}
