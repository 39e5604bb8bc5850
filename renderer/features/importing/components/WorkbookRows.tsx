import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WorkbookRow } from '../../../../shared/workbook/planTypes.ts';
import { workbookReasonText } from '../../../../shared/workbook/reasons.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './RowList.module.css';
import own from './WorkbookCheck.module.css';

/** More rows than this at once is not read; a button shows the next. */
const pageSize = 100;

/** Rows of the workbook with what becomes of them. */
export function WorkbookRows({ rows }: { readonly rows: readonly WorkbookRow[] }) {
  const t = useT();
  const [limit, ask] = useState(pageSize);
  if (rows.length === 0) return <p className={classes.none}>{t('importing.check.none')}</p>;
  return (
    <>
      <ul className={classes.rows} aria-label={t('workbook.check.rows')}>
        {rows.slice(0, limit).map((row) => (
          <Row key={`${row.sheet} ${row.rowNumber}`} row={row} />
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

function Row({ row }: { readonly row: WorkbookRow }) {
  const t = useT();
  return (
    <li className={`${classes.row} ${own.row}`}>
      <span className={classes.number}>{t('workbook.check.row', { sheet: row.sheet, row: row.rowNumber })}</span>
      <span className={classes.outcome} data-outcome={row.outcome}>
        {t(`importing.check.outcome.${row.outcome}`)}
      </span>
      <span className={classes.names}>{row.name}</span>
      {row.refusal && <p className={classes.refusal}>{workbookReasonText(row.refusal, currentLanguage())}</p>}
      {row.changes.length > 0 && (
        <ul className={classes.changes}>
          {row.changes.map(({ heading, from, to }) => (
            <li key={heading}>
              <span className={classes.field}>{heading}</span>{' '}
              {from && (
                <>
                  <del className={classes.from}>{from}</del> →{' '}
                </>
              )}
              <ins className={classes.to}>{to || t('workbook.check.empty')}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
