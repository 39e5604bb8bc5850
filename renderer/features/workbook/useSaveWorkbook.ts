import { workbookFooter, workbookMime, writeWorkbookFile } from '../../../shared/workbook/workbookFile.ts';
import { useApp, useNetwork } from '../../data/app.tsx';
import { type Attempt, useAttempt } from '../../data/useAttempt.ts';
import { useT } from '../../i18n/useT.ts';
import { useNotify } from '../../ui/notify.ts';

/** Asks the workbook after redaction, makes the file and hands it to the desktop. Runs with the purpose it is for. */
export function useSaveWorkbook(): Attempt<string> {
  const t = useT();
  const { client, desktop } = useApp();
  const { network, vocabulary } = useNetwork().snapshot;
  const { notify } = useNotify();
  return useAttempt(async (purpose) => {
    const { table, header } = await client['export.workbook']({ purpose });
    const bytes = await writeWorkbookFile(table, vocabulary, workbookFooter(header));
    const filename = t('workbook.save.fileName', { name: network.name });
    const saved = await desktop['file.save']({ filename, mime: workbookMime, bytes });
    if (saved) notify(t('workbook.save.saved', { name: saved.savedAs }));
    return saved !== null;
  });
}
