import { Anchor } from '@mantine/core';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import type { SkippedRow } from '../../../../shared/import/planTypes.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { withRow } from '../answers.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import classes from './RowList.module.css';

type SkippedRowsProps = { readonly flow: ImportFlow; readonly rows: readonly SkippedRow[]; readonly blank: number };

/** Rows that are no data, and those the user left out, which can come back. Blank rows are only counted. */
export function SkippedRows({ flow, rows, blank }: SkippedRowsProps) {
  const t = useT();
  if (rows.length === 0 && blank === 0) return <p className={classes.none}>{t('importing.check.none')}</p>;
  return (
    <>
      {rows.length > 0 && <RowsLeftOut flow={flow} rows={rows} />}
      {blank > 0 && <p className={classes.none}>{t('importing.check.blank', { count: blank })}</p>}
    </>
  );
}

function RowsLeftOut({ flow, rows }: Omit<SkippedRowsProps, 'blank'>) {
  const t = useT();
  return (
    <ul className={classes.rows} aria-label={t('importing.check.rows')}>
      {rows.map(({ rowNumber, reason }) => (
        <li key={rowNumber} className={classes.row}>
          <span className={classes.number}>{t('importing.check.row', { row: rowNumber })}</span>
          <span className={classes.outcome}>{t('importing.check.outcome.skipped')}</span>
          <span>{formatReason(reason, currentLanguage())}</span>
          {reason.code === 'ROW_LEFT_OUT' && (
            <Anchor
              component="button"
              type="button"
              fz={12}
              onClick={() => void flow.plan(withRow(flow.state.options, `r${rowNumber}`, { skip: false }))}
            >
              {t('importing.check.unskip')}
            </Anchor>
          )}
        </li>
      ))}
    </ul>
  );
}
