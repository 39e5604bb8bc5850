import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { expectationOf } from '../../../../shared/templates/expectationColumns.ts';
import { useT } from '../../../i18n/useT.ts';
import type { ExpectationKind } from '../templateWords.ts';
import { AddExpectations } from './AddExpectations.tsx';
import { AddTie } from './AddTie.tsx';
import { ExpectationRow } from './ExpectationRow.tsx';
import classes from './Templates.module.css';

type ExpectationListProps = { readonly kind: ExpectationKind; readonly template: Template };

/** All that a template expects of one kind, and the way to add to it. */
export function ExpectationList({ kind, template }: ExpectationListProps) {
  const t = useT();
  const isOwn = template.origin === 'own';
  const rows = template.expectations.flatMap((row) => {
    const expectation = row.kind === kind ? expectationOf(row) : null;
    return expectation ? [{ id: row.id, expectation }] : [];
  });
  if (!isOwn && rows.length === 0) return null;
  const required = rows.filter(({ expectation }) => expectation.requirement === 'required').length;
  const rhythm = kind === 'partner' ? t('templates.column.scale') : t('templates.column.frequency');
  return (
    <section className={classes['group']}>
      <h4 className={classes['kind']}>
        {t(`templates.kind.${kind}`)}
        {required > 0 && <span className={classes['count']}>{t('templates.required', { count: required })}</span>}
      </h4>
      {rows.length === 0 && <p className={classes['quiet']}>{t(`templates.empty.${kind}`)}</p>}
      {rows.length > 0 && (
        <div className={classes['columns']} data-own={isOwn || undefined} aria-hidden>
          <span />
          <span>{kind === 'partner' || kind === 'consultation' ? rhythm : ''}</span>
          <span>{kind === 'partner' || kind === 'role' ? t('templates.column.least') : ''}</span>
          <span>{t('templates.column.requirement')}</span>
          <span>{t('templates.column.source')}</span>
        </div>
      )}
      <ul className={classes['rows']} aria-label={t(`templates.kind.${kind}`)}>
        {rows.map(({ id, expectation }) => (
          <ExpectationRow key={id} id={id} expectation={expectation} isOwn={isOwn} />
        ))}
      </ul>
      {isOwn &&
        (kind === 'relation' ? <AddTie template={template} /> : <AddExpectations kind={kind} template={template} />)}
    </section>
  );
}
