import type { ImportPlan, PlannedRelation, Ref } from '../../../../shared/import/planTypes.ts';
import { personLabel } from '../../../../shared/schema/person.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { changesOf } from '../relationChanges.ts';
import own from './PlannedRelations.module.css';
import classes from './RowList.module.css';

/** More than this are counted only. */
const shown = 200;

/** The relations a file brings: which are new, and of which are there what changes, old and new. */
export function PlannedRelations({ plan }: { readonly plan: ImportPlan }) {
  const t = useT();
  const touched = plan.relations.filter(({ action }) => action !== 'none');
  if (plan.relations.length === 0) return null;
  const { created, updated, unchanged } = plan.counts.relations;
  return (
    <details className={own.relations}>
      <summary>{t('importing.relations.title', { created, updated, unchanged })}</summary>
      <ul className={own.list} aria-label={t('importing.relations.list')}>
        {touched.slice(0, shown).map((relation) => (
          <RelationLine key={relation.key} plan={plan} relation={relation} />
        ))}
        {touched.length > shown && <li>{t('importing.relations.more', { count: touched.length - shown })}</li>}
      </ul>
    </details>
  );
}

function RelationLine({ plan, relation }: { readonly plan: ImportPlan; readonly relation: PlannedRelation }) {
  const t = useT();
  const network = useNetwork();
  const type = network.relationTypes.get(relation.typeId)?.label ?? relation.typeId;
  const name = (ref: Ref) => nameOf(plan, ref, (id) => network.actors.get(id)?.label ?? '');
  const outcome = relation.action === 'create' ? 'new' : 'changed';
  return (
    <li>
      <span className={classes.outcome} data-outcome={outcome}>
        {t(`importing.check.outcome.${outcome}`)}
      </span>{' '}
      {t('importing.relations.line', { from: name(relation.from), to: name(relation.to), type })}
      {changesOf(relation, network, t).map(({ label, from, to }) => (
        <span key={label} className={own.change}>
          <span className={classes.field}>{label}</span> {from && <del className={classes.from}>{from}</del>}{' '}
          <ins className={classes.to}>{to}</ins>
        </span>
      ))}
    </li>
  );
}

function nameOf(plan: ImportPlan, ref: Ref, known: (id: string) => string): string {
  if ('id' in ref) return known(ref.id);
  const organisation = plan.organisations.find(({ key }) => key === ref.key);
  if (organisation) return organisation.after.name;
  const person = plan.persons.find(({ key }) => key === ref.key);
  return person ? personLabel(person.after) : '';
}
