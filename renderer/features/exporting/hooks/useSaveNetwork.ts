import type { In } from '../../../../shared/api/contract.ts';
import type { GraphFormat } from '../../../../shared/export/graph/formats.ts';
import { writeGraphFiles } from '../../../../shared/export/graph/graphFile.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { type Attempt, useAttempt } from '../../../data/useAttempt.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';

export type AskedNetwork = Omit<In<'export.network'>, 'actorIds' | 'format'> & {
  /** Empty = everybody. */
  readonly actorIds: readonly string[];
  readonly format: GraphFormat;
};

/** Asks the network after redaction, makes the file (of Gephi two) and hands it to the desktop. */
export function useSaveNetwork(): Attempt<AskedNetwork> {
  const t = useT();
  const { client, desktop } = useApp();
  const { vocabulary } = useNetwork().snapshot;
  const { notify } = useNotify();
  return useAttempt(async (asked: AskedNetwork) => {
    const network = await client['export.network']({ ...asked, actorIds: [...asked.actorIds] });
    const names: string[] = [];
    for (const { filename, mime, bytes } of await writeGraphFiles(network, vocabulary, asked.format)) {
      const saved = await desktop['file.save']({ filename, mime, bytes });
      if (!saved) return false;
      names.push(saved.savedAs);
    }
    notify(t('exporting.network.saved', { names: names.join(' + '), count: network.actors.length }));
    return true;
  });
}
