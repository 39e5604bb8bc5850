import { useRef, useState } from 'react';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { type Attempt, useAttempt } from '../../../data/useAttempt.ts';
import { useAppMode } from '../../../data/useAppMode.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { type AskedReport, type ReportStep, writeReport } from './writeReport.ts';

export type SaveReport = Attempt<AskedReport> & {
  /** Null when nothing is being made. */
  readonly step: ReportStep | null;
  readonly stop: () => void;
};

/** Makes a report, which can be stopped until it is written. */
export function useSaveReport(): SaveReport {
  const t = useT();
  const app = useApp();
  const mode = useAppMode();
  const { snapshot } = useNetwork();
  const { notify } = useNotify();
  const [step, setStep] = useState<ReportStep | null>(null);
  const work = useRef<AbortController | null>(null);
  const attempt = useAttempt(async (asked: AskedReport) => {
    const control = new AbortController();
    const { signal } = control;
    work.current = control;
    try {
      const savedAs = await writeReport(asked, { app, mode, snapshot, t, signal, onStep: setStep });
      if (savedAs) notify(t('report.saved', { name: savedAs }));
      return savedAs !== null;
    } catch (thrown) {
      if (!signal.aborted) throw thrown;
      notify(t('report.stopped'));
      return false;
    } finally {
      work.current = null;
      setStep(null);
    }
  });
  const stop = () => {
    work.current?.abort();
    void app.desktop['picture.stopPdf']({}).catch(() => undefined);
  };
  return { ...attempt, step, stop };
}
