import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconFileAlert } from '@tabler/icons-react';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import { requestMap } from '../../../data/mapIntent.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useHistory } from '../../../data/useHistory.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import type { ImportResult, ListFile } from '../importStore.ts';
import { totalsInWords } from '../planWords.ts';
import { importReport, type ReportWords } from '../importReport.ts';
import classes from './DoneStep.module.css';

/** More refused rows than this stand in the report only. */
const mostRefused = 5;

type DoneStepProps = { readonly flow: ImportFlow; readonly result: ImportResult; readonly file: ListFile };

/** Step 4: what came of it, in words, and the ways on: see it, take it back, and a report with the refused rows to put right. */
export function DoneStep({ flow, result, file }: DoneStepProps) {
  const t = useT();
  const run = useRunAction();
  const history = useHistory();
  const { goTo, select } = useUi.getState();
  const save = useSaveReport(result, file);
  const { same, refused } = result.plan.counts.rows;
  const added = totalsInWords(result.totals.added, t);
  const updated = totalsInWords(result.totals.updated, t);
  const isLast = history?.undo?.code === 'import.apply';
  const isUndone = history?.redo?.code === 'import.apply';
  return (
    <div className={classes.place}>
      <IconCircleCheck size={48} stroke={1.25} aria-hidden className={classes.icon} />
      <h2 className={classes.title}>{t('importing.done.title')}</h2>
      {added && <p className={classes.sum}>{t('importing.done.added', { what: added })}</p>}
      {updated && <p className={classes.sum}>{t('importing.done.updated', { what: updated })}</p>}
      {same > 0 && <p className={classes.sum}>{t('importing.done.same', { count: same })}</p>}
      {isUndone && <p className={classes.sum}>{t('importing.done.undone')}</p>}
      {refused > 0 && (
        <p className={classes.refused}>
          <IconFileAlert size={18} stroke={1.75} aria-hidden />
          {t('importing.done.refused', { count: refused })}
        </p>
      )}
      {refused > 0 && <RefusedRows result={result} />}
      <div className={classes.buttons}>
        <Button
          onClick={() => {
            if (result.addedIds.length > 0 && !isUndone) select({ kind: 'actors', ids: result.addedIds });
            goTo('map');
            requestMap('fit');
          }}
        >
          {t('importing.done.show')}
        </Button>
        {isLast && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
            onClick={() => run('undo')}
          >
            {t('common.action.undo')}
          </Button>
        )}
        <Button variant="default" onClick={() => void save()}>
          {t('importing.done.report')}
        </Button>
        <Button variant="default" onClick={flow.again}>
          {t('importing.done.again')}
        </Button>
      </div>
    </div>
  );
}

/** Which rows were not read, and why; of many only the first, as the report has them all. */
function RefusedRows({ result: { plan } }: { readonly result: ImportResult }) {
  const t = useT();
  const rows = plan.rows.flatMap(({ rowNumber, refusal }) => (refusal ? [{ rowNumber, refusal }] : []));
  return (
    <ul className={classes.rows}>
      {rows.slice(0, mostRefused).map(({ rowNumber, refusal }) => (
        <li key={rowNumber}>
          <span className={classes.number}>{t('importing.check.row', { row: rowNumber })}</span>{' '}
          {formatReason(refusal, currentLanguage())}
        </li>
      ))}
      {rows.length > mostRefused && <li>{t('importing.done.moreRefused', { count: rows.length - mostRefused })}</li>}
    </ul>
  );
}

function useSaveReport({ plan }: ImportResult, { name }: ListFile): () => Promise<void> {
  const t = useT();
  const { desktop } = useApp();
  const { notify, notifyFailure } = useNotify();
  return async () => {
    const words: ReportWords = {
      refused: t('importing.done.reportRefused'),
      all: t('importing.done.reportAll'),
      row: t('importing.columns.row'),
      reason: t('importing.done.reportReason'),
      outcome: t('importing.done.reportOutcome'),
      who: t('importing.done.reportWho'),
      changes: t('importing.done.reportChanges'),
      cell: (number) => t('importing.done.reportCell', { number }),
      outcomeOf: (outcome) => t(`importing.check.outcome.${outcome}`),
      fieldOf: (field) => t(`importing.change.${field}`),
    };
    try {
      const saved = await desktop['file.save']({
        filename: t('importing.done.reportName', { name: name.replace(/\.[^.]*$/, '') }),
        mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await importReport(plan, words, currentLanguage()),
      });
      if (saved) notify(t('importing.done.reportSaved', { name: saved.savedAs }));
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };
}
