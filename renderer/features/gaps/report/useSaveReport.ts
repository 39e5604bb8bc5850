import { useApp, useNetwork } from '../../../data/app.tsx';
import { useAppMode } from '../../../data/useAppMode.ts';
import { type Stoppable, useStoppable } from '../../../data/useStoppable.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { type AskedReport, type ReportStep, writeReport } from './writeReport.ts';

/** Makes a report, which can be stopped until it is written. */
export function useSaveReport(): Stoppable<AskedReport, ReportStep> {
  const t = useT();
  const app = useApp();
  const mode = useAppMode();
  const { snapshot } = useNetwork();
  const { notify } = useNotify();
  return useStoppable(
    async (asked, work) => {
      const savedAs = await writeReport(asked, { app, mode, snapshot, t, ...work });
      if (savedAs) notify(t('report.saved', { name: savedAs }));
      return savedAs !== null;
    },
    () => notify(t('report.stopped')),
  );
}
