import { contactFieldLabelsEn, contactFieldLabelsNl } from '../../../../shared/export/contactFields.ts';
import { leftOutText } from '../../../../shared/export/leftOutText.ts';
import type { LeftOut } from '../../../../shared/export/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './ExportForm.module.css';

/** More names than this are only counted. */
const shown = 100;

/** Who or what was asked for and stays out of the list, with the reason. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const t = useT();
  const network = useNetwork();
  const language = currentLanguage();
  const labels = language === 'nl' ? contactFieldLabelsNl : contactFieldLabelsEn;
  if (leftOut.length === 0) return null;
  return (
    <details className={classes.leftOut}>
      <summary>{t('exporting.leftOut.title', { count: leftOut.length })}</summary>
      <dl className={classes.reasons}>
        {leftOut.slice(0, shown).map(({ id, reasonKey, field }) => {
          const name = network.actors.get(id)?.label ?? id;
          return (
            <div key={`${id} ${field ?? ''}`}>
              <dt>{field ? t('exporting.leftOut.field', { name, field: labels[field].toLowerCase() }) : name}</dt>
              <dd>{leftOutText(reasonKey, language)}</dd>
            </div>
          );
        })}
        {leftOut.length > shown && <div>{t('exporting.leftOut.more', { count: leftOut.length - shown })}</div>}
      </dl>
    </details>
  );
}
