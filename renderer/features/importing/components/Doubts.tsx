import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ColumnMapping } from '../../../../shared/import/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import type { PlanAnswer } from '../../../workers/parseJobs.ts';
import { openDoubts, withAllDoubts, withDoubt } from '../answers.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import { DoubtCard } from './DoubtCard.tsx';
import classes from './Doubts.module.css';

/** Cards are large; a button shows the next. */
const pageSize = 30;

type DoubtsProps = { readonly flow: ImportFlow; readonly planned: PlanAnswer; readonly mapping: ColumnMapping };

/** Pairs that look alike, side by side, to decide one by one or all alike. */
export function Doubts({ flow, planned: { plan, cells }, mapping }: DoubtsProps) {
  const t = useT();
  const network = useNetwork();
  const [limit, ask] = useState(pageSize);
  const { options } = flow.state;
  const pairs = plan.rows.flatMap((row) => row.doubts.map((doubt) => ({ row, doubt })));
  if (pairs.length === 0) return <p className={classes.intro}>{t('importing.check.none')}</p>;
  return (
    <>
      <div className={classes.head}>
        <p className={classes.intro}>{t('importing.doubt.intro')}</p>
        {openDoubts(plan.rows) > 1 && (
          <>
            <Button variant="default" onClick={() => void flow.plan(withAllDoubts(options, plan, 'merge'))}>
              {t('importing.doubt.allSame')}
            </Button>
            <Button variant="default" onClick={() => void flow.plan(withAllDoubts(options, plan, 'separate'))}>
              {t('importing.doubt.allApart')}
            </Button>
          </>
        )}
      </div>
      {pairs.slice(0, limit).map(({ row, doubt }) => (
        <DoubtCard
          key={`${row.key} ${doubt.about} ${doubt.position}`}
          sources={{ plan, mapping, network, cells }}
          row={row}
          doubt={doubt}
          onDecide={(decision) => void flow.plan(withDoubt(options, row.key, doubt, decision))}
        />
      ))}
      {pairs.length > limit && (
        <Button variant="subtle" onClick={() => ask(limit + pageSize)}>
          {t('importing.check.more')}
        </Button>
      )}
    </>
  );
}
