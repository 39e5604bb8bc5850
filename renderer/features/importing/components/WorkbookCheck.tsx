import { Button, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { WorkbookOutcome, WorkbookPlan } from '../../../../shared/workbook/planTypes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import type { ListFile } from '../importStore.ts';
import classes from './CheckStep.module.css';
import { WorkbookRemarks } from './WorkbookRemarks.tsx';
import { WorkbookRows } from './WorkbookRows.tsx';

type Shown = 'all' | WorkbookOutcome;
const filters: readonly Shown[] = ['all', 'new', 'changed', 'same', 'refused'];

type WorkbookCheckProps = { readonly flow: ImportFlow; readonly plan: WorkbookPlan; readonly file: ListFile };

/** What the own workbook would change, row by row and field by field, and the one button that does it. */
export function WorkbookCheck({ flow, plan, file }: WorkbookCheckProps) {
  const t = useT();
  const { snapshot } = useNetwork();
  const { busy, plannedOn } = flow.state;
  const { counts, rows } = plan;
  const [shown, show] = useState<Shown>(() =>
    counts.refused > 0 ? 'refused' : counts.changed > 0 ? 'changed' : 'all',
  );
  const replan = flow.planWorkbook;

  useEffect(() => {
    // The network changed meanwhile: a plan on what was is no plan.
    if (busy === null && plannedOn !== null && plannedOn !== snapshot.revision) void replan();
    // `replan` is a new function on each render; only the revision matters.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [snapshot.revision, plannedOn, busy]);

  const count = (each: Shown) => (each === 'all' ? rows.length : counts[each]);
  const changes = counts.new + counts.changed;
  return (
    <div className={classes.step}>
      <div className={classes.content}>
        <WorkbookRemarks plan={plan} />
        <div className={classes.bar}>
          <div role="group" aria-label={t('importing.check.filter')} className={classes.filter}>
            {filters.map((each) => (
              <UnstyledButton
                key={each}
                className={classes.choice}
                aria-pressed={each === shown}
                data-empty={count(each) === 0 || undefined}
                onClick={() => show(each)}
              >
                {t(`importing.check.outcome.${each}`)} <span className={classes.count}>{count(each)}</span>
              </UnstyledButton>
            ))}
          </div>
          <span className={classes.source}>{t('workbook.check.source', { name: file.name })}</span>
        </div>
        <WorkbookRows key={shown} rows={rows.filter(({ outcome }) => shown === 'all' || outcome === shown)} />
      </div>
      <div className={classes.foot}>
        <div className={classes.go}>
          {changes === 0 && (
            <p className={classes.note}>
              {t(counts.refused > 0 ? 'workbook.check.onlyRefused' : 'workbook.check.same')}
            </p>
          )}
          <Button variant="default" onClick={flow.back}>
            {t('common.action.back')}
          </Button>
          <Button
            disabled={changes === 0 || busy !== null}
            loading={busy === 'applying'}
            onClick={() => void flow.applyWorkbook()}
          >
            {changes === 0
              ? t('importing.check.applyNothing')
              : t('importing.check.applyBoth', { added: counts.new, updated: counts.changed })}
          </Button>
        </div>
      </div>
    </div>
  );
}
