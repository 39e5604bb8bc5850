import type { WorkbookPlan } from '../../../../shared/workbook/planTypes.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './WorkbookCheck.module.css';

/** More names than this are only counted. */
const shown = 50;

/** What is not about one row: new themes, columns that were not read, and rows that are gone from the workbook. */
export function WorkbookRemarks({ plan: { absent, newThemes, unknownHeadings } }: { readonly plan: WorkbookPlan }) {
  const t = useT();
  if (absent.length + newThemes.length + unknownHeadings.length === 0) return null;
  return (
    <div className={classes.remarks} role="note">
      {newThemes.length > 0 && (
        <p className={classes.remark}>
          {t('workbook.check.newThemes', { count: newThemes.length, names: newThemes.join(', ') })}
        </p>
      )}
      {unknownHeadings.map(({ sheet, heading }) => (
        <p key={`${sheet} ${heading}`} className={classes.remark}>
          {t('workbook.check.unknownHeading', { sheet, heading })}
        </p>
      ))}
      {absent.length > 0 && (
        <details>
          <summary>{t('workbook.check.absent', { count: absent.length })}</summary>
          <ul className={classes.names}>
            {absent.slice(0, shown).map(({ sheet, id, name }) => (
              <li key={id}>{t('workbook.check.absentRow', { sheet, name })}</li>
            ))}
            {absent.length > shown && <li>{t('workbook.check.more', { count: absent.length - shown })}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
