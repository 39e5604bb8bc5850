import { useState } from 'react';
import type { In } from '../../../../shared/api/contract.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import type { GraphFormat } from '../../../../shared/export/graph/formats.ts';
import { writeGraphFiles } from '../../../../shared/export/graph/graphFile.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { useNotify } from '../../../ui/notify.ts';

export type AskedNetwork = Omit<In<'export.network'>, 'actorIds' | 'format'> & {
  /** Empty = everybody. */
  readonly actorIds: readonly string[];
  readonly format: GraphFormat;
};

type SaveNetwork = {
  /** Resolves to whether every file was saved; false when one was refused or the user stopped. */
  readonly save: (asked: AskedNetwork) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last attempt was refused. */
  readonly failure: Failure | null;
};

/** Asks the network after redaction, makes the file (of Gephi two) and hands it to the desktop. */
export function useSaveNetwork(): SaveNetwork {
  const t = useT();
  const { client, desktop } = useApp();
  const { vocabulary } = useNetwork().snapshot;
  const { notify } = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const write = async (asked: AskedNetwork) => {
    const network = await client['export.network']({ ...asked, actorIds: [...asked.actorIds] });
    const names: string[] = [];
    for (const { filename, mime, bytes } of await writeGraphFiles(network, vocabulary, asked.format)) {
      const saved = await desktop['file.save']({ filename, mime, bytes });
      if (!saved) return false;
      names.push(saved.savedAs);
    }
    notify(t('exporting.network.saved', { names: names.join(' + '), count: network.actors.length }));
    return true;
  };
  const save = async (asked: AskedNetwork) => {
    setBusy(true);
    setFailure(null);
    try {
      return await write(asked);
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { save, isBusy, failure };
}
