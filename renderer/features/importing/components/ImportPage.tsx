import { Button, Loader } from '@mantine/core';
import { useT } from '../../../i18n/useT.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { type ImportFlow, useImport } from '../hooks/useImport.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import classes from './ImportPage.module.css';
import { Problem } from './Problem.tsx';
import { StepBar } from './StepBar.tsx';
import { WorkbookCheck } from './WorkbookCheck.tsx';
import { WorkbookDone } from './WorkbookDone.tsx';

/** "Lijst inlezen": from a file to the network in four steps; nothing is written before the last button. */
export function ImportPage() {
  const t = useT();
  const flow = useImport();
  const { step, busy, problem } = flow.state;
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageHeader title={t('importing.title')} text={t('importing.intro')} />
        <StepBar step={step} />
      </div>
      {problem && (
        <div className={classes.problem}>
          <Problem problem={problem} />
        </div>
      )}
      <div className={classes.body} aria-busy={busy !== null}>
        <CurrentStep flow={flow} />
        {busy && (
          <div className={classes.busy} role="status">
            <Loader size="sm" />
            <span>{t(`importing.busy.${busy}`)}</span>
            {busy !== 'applying' && (
              <Button variant="default" onClick={flow.cancel}>
                {t('common.action.cancel')}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function CurrentStep({ flow }: { readonly flow: ImportFlow }) {
  const { step, sheet, mapping, file, planned, result, workbook, workbookResult } = flow.state;
  if (step === 'check' && workbook && file) return <WorkbookCheck flow={flow} plan={workbook} file={file} />;
  if (step === 'done' && workbook && workbookResult) return <WorkbookDone flow={flow} result={workbookResult} />;
  if (step === 'columns' && sheet && mapping && file)
    return <ColumnsStep flow={flow} sheet={sheet} mapping={mapping} file={file} />;
  if (step === 'check' && planned && mapping && file)
    return <CheckStep flow={flow} planned={planned} mapping={mapping} file={file} />;
  if (step === 'done' && result && file) return <DoneStep flow={flow} result={result} file={file} />;
  return <FileStep flow={flow} />;
}
