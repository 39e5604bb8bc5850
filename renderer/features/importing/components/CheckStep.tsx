import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ColumnMapping } from '../../../../shared/import/types.ts';
import type { RowOutcome } from '../../../../shared/import/planTypes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import type { PlanAnswer } from '../../../workers/parseJobs.ts';
import { openDoubts } from '../answers.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import type { ListFile } from '../importStore.ts';
import { sumOf, totalsInWords, totalsOf } from '../planWords.ts';
import classes from './CheckStep.module.css';
import { Doubts } from './Doubts.tsx';
import { GroundFields } from './GroundFields.tsx';
import { OutcomeFilter, type ShownRows } from './OutcomeFilter.tsx';
import { PlannedRelations } from './PlannedRelations.tsx';
import { Questions } from './Questions.tsx';
import { RowList } from './RowList.tsx';
import { SkippedRows } from './SkippedRows.tsx';

type CheckStepProps = {
  readonly flow: ImportFlow;
  readonly planned: PlanAnswer;
  readonly mapping: ColumnMapping;
  readonly file: ListFile;
};

/** Step 3: what would happen, row by row; doubts and questions to decide; and the one button that does it. */
export function CheckStep({ flow, planned, mapping, file }: CheckStepProps) {
  const t = useT();
  const { snapshot } = useNetwork();
  const { plan } = planned;
  const { busy, plannedOn } = flow.state;
  const [shown, show] = useState<ShownRows>(() => (plan.counts.rows.doubtful > 0 ? 'doubtful' : 'all'));
  const totals = totalsOf(plan);
  const [added, updated] = [sumOf(totals.added), sumOf(totals.updated)];
  const doubts = openDoubts(plan.rows);
  const replan = flow.plan;

  useEffect(() => {
    // The network changed meanwhile: a plan on what was is no plan.
    if (busy === null && plannedOn !== null && plannedOn !== snapshot.revision) void replan();
    // `replan` is a new function on each render; only the revision matters.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [snapshot.revision, plannedOn, busy]);

  const rows = plan.rows.filter((row) => matches(row.outcome, row.doubts.length, shown));
  return (
    <div className={classes.step}>
      <div className={classes.content}>
        <Questions flow={flow} questions={plan.questions} />
        <div className={classes.bar}>
          <OutcomeFilter plan={plan} shown={shown} onShow={show} />
          <span className={classes.source}>{t('importing.check.source', { name: file.name })}</span>
        </div>
        <PlannedRelations plan={plan} />
        {shown === 'doubtful' && <Doubts flow={flow} planned={planned} mapping={mapping} />}
        {shown === 'skipped' ? (
          <SkippedRows flow={flow} rows={plan.skipped} blank={plan.counts.skipped - plan.skipped.length} />
        ) : (
          shown !== 'doubtful' && <RowList key={shown} flow={flow} plan={plan} rows={rows} />
        )}
      </div>
      <div className={classes.foot}>
        <GroundFields ground={flow.state.ground} onChange={flow.setGround} />
        <div className={classes.go}>
          <p className={classes.note}>
            {added > 0 && <span>{totalsInWords(totals.added, t)}</span>}
            {doubts > 0 && <span>{t('importing.check.openDoubts', { count: doubts })}</span>}
            {added + updated === 0 && <span>{t('importing.check.sameAlready')}</span>}
          </p>
          <Button variant="default" onClick={flow.back}>
            {t('common.action.back')}
          </Button>
          <Button
            disabled={added + updated === 0 || busy !== null}
            loading={busy === 'applying'}
            onClick={() => void flow.apply()}
          >
            {t(buttonKey({ added, updated }), { added, updated })}
          </Button>
        </div>
      </div>
    </div>
  );
}

function matches(outcome: RowOutcome, doubts: number, shown: ShownRows): boolean {
  if (shown === 'all') return true;
  return shown === 'doubtful' ? doubts > 0 : outcome === shown;
}

function buttonKey({ added, updated }: { readonly added: number; readonly updated: number }) {
  if (added + updated === 0) return 'importing.check.applyNothing';
  if (updated === 0) return 'importing.check.applyAdd';
  return added === 0 ? 'importing.check.applyUpdate' : 'importing.check.applyBoth';
}
