import { useState } from 'react';
import type { Failure } from '../../../shared/api/result.ts';
import { workbookFooter, workbookMime, writeWorkbookFile } from '../../../shared/workbook/workbookFile.ts';
import { useApp, useNetwork } from '../../data/app.tsx';
import { useT } from '../../i18n/useT.ts';
import { failureOf } from '../../platform/callError.ts';
import { useNotify } from '../../ui/notify.ts';

type SaveWorkbook = {
  /** Resolves to whether a file was saved; false when it was refused or the user stopped. */
  readonly save: (purpose: string) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last attempt was refused. */
  readonly failure: Failure | null;
};

/** Asks the workbook after redaction, makes the file and hands it to the desktop. */
export function useSaveWorkbook(): SaveWorkbook {
  const t = useT();
  const { client, desktop } = useApp();
  const { network, vocabulary } = useNetwork().snapshot;
  const { notify } = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async (purpose: string) => {
    setBusy(true);
    setFailure(null);
    try {
      const { table, header } = await client['export.workbook']({ purpose });
      const bytes = await writeWorkbookFile(table, vocabulary, workbookFooter(header));
      const filename = t('workbook.save.fileName', { name: network.name });
      const saved = await desktop['file.save']({ filename, mime: workbookMime, bytes });
      if (saved) notify(t('workbook.save.saved', { name: saved.savedAs }));
      return saved !== null;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { save, isBusy, failure };
}
