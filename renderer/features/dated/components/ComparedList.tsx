import { UnstyledButton } from '@mantine/core';
import type {
  ChangedRecord,
  ComparedKind,
  ComparedRecord,
  NetworkComparison,
} from '../../../../shared/dated/compareDates.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './dated.module.css';

type Props = { readonly kind: keyof NetworkComparison; readonly records: ComparedKind };

/** The difference of one kind of record: who came, who went, who changed. A name goes to the record. */
export function ComparedList({ kind, records: { added, removed, changed } }: Props) {
  const t = useT();
  if (added.length + removed.length + changed.length === 0) return null;
  return (
    <section className={classes.kind} aria-label={t(`dated.kind.${kind}`)}>
      <h3 className={classes.heading}>{t(`dated.kind.${kind}`)}</h3>
      <Group sign="+" title={t('dated.compare.added', { count: added.length })} kind={kind} records={added} />
      <Group sign="−" title={t('dated.compare.removed', { count: removed.length })} kind={kind} records={removed} />
      <Group sign="~" title={t('dated.compare.changed', { count: changed.length })} kind={kind} records={changed} />
    </section>
  );
}

type GroupProps = {
  readonly sign: string;
  readonly title: string;
  readonly kind: keyof NetworkComparison;
  readonly records: readonly (ComparedRecord | ChangedRecord)[];
};

function Group({ sign, title, kind, records }: GroupProps) {
  const openDialog = useUi((state) => state.openDialog);
  const select = useUi((state) => state.select);
  if (records.length === 0) return null;
  const goTo = (id: string) => {
    select(kind === 'relations' ? { kind: 'relation', id } : { kind: 'actors', ids: [id] });
    openDialog(null);
  };
  return (
    <>
      <p className={classes.count}>{title}</p>
      <ul className={classes.records}>
        {records.map((record) => (
          <li key={record.id}>
            <span className={classes.sign} data-sign={sign} aria-hidden>
              {sign}
            </span>
            <UnstyledButton className={classes.record} onClick={() => goTo(record.id)}>
              {record.name}
            </UnstyledButton>
            {kind !== 'relations' && 'gained' in record && <Difference record={record} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Difference({ record: { gained, lost } }: { readonly record: ChangedRecord }) {
  const t = useT();
  const parts = [
    gained.length > 0 && t('dated.compare.gained', { names: gained.join('; ') }),
    lost.length > 0 && t('dated.compare.lost', { names: lost.join('; ') }),
  ];
  return <span className={classes.difference}>{parts.filter(Boolean).join(' · ')}</span>;
}
