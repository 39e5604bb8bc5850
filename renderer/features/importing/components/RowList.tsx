import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportPlan, PlannedRow } from '../../../../shared/import/planTypes.ts';
import { useT } from '../../../i18n/useT.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import { PlanRow } from './PlanRow.tsx';
import classes from './RowList.module.css';

/** More rows than this at once is not read; a button shows the next. */
const pageSize = 100;

type RowListProps = { readonly flow: ImportFlow; readonly plan: ImportPlan; readonly rows: readonly PlannedRow[] };

/** Rows of the list with what becomes of them. */
export function RowList({ flow, plan, rows }: RowListProps) {
  const t = useT();
  const [limit, ask] = useState(pageSize);
  if (rows.length === 0) return <p className={classes.none}>{t('importing.check.none')}</p>;
  return (
    <>
      <ul className={classes.rows} aria-label={t('importing.check.rows')}>
        {rows.slice(0, limit).map((row) => (
          <PlanRow key={row.key} flow={flow} plan={plan} row={row} />
        ))}
      </ul>
      {rows.length > limit && (
        <Button variant="subtle" onClick={() => ask(limit + pageSize)}>
          {t('importing.check.more')}
        </Button>
      )}
    </>
  );
}
