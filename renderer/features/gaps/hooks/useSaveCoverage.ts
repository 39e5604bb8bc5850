import { coverageWorkbook } from '../../../../shared/export/coverageWorkbook.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { type Attempt, useAttempt } from '../../../data/useAttempt.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { coverageBook } from '../coverageBook.ts';

/** Asks coverage and gaps after redaction, makes the workbook and hands it to the desktop. */
export function useSaveCoverage(): Attempt<{ readonly at: string | null; readonly purpose: string }> {
  const t = useT();
  const { client, desktop } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  return useAttempt(async ({ at, purpose }) => {
    const released = await client['export.coverage']({ at, purpose });
    const saved = await desktop['file.save'](await coverageWorkbook(coverageBook(released, network, t)));
    if (saved) notify(t('coverage.save.saved', { name: saved.savedAs }));
    return saved !== null;
  });
}
