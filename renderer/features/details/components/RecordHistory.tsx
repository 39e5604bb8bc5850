import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { EffectTable } from '../../../../shared/api/effects.ts';
import type { RecordStep } from '../../../../shared/api/routes/history.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { historyLabel } from '../../../data/historyLabel.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { shortMoment } from '../../../ui/shortMoment.ts';
import { useValueWords } from '../../../tables/useValueWords.ts';
import { fieldChanges } from '../recordChanges.ts';
import classes from './DetailsPanel.module.css';
import section from './Section.module.css';

/** The newest of a record; the history itself has all. */
const mostSteps = 30;

type Props = { readonly table: EffectTable; readonly id: string };

/** What was changed in this record, newest first; read when it is unfolded. */
export function RecordHistory({ table, id }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={section.section}>
      <h3 className={section.title}>
        <UnstyledButton
          className={classes.fold}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron size={16} stroke={1.75} aria-hidden />
          {t('details.changes.title')}
        </UnstyledButton>
      </h3>
      <div id={listId}>{isOpen && <Changes table={table} id={id} />}</div>
    </section>
  );
}

function Changes({ table, id }: Props) {
  const t = useT();
  const { client } = useApp();
  const { data: steps } = useQuery({
    queryKey: queryKeys.historyOf(table, id, mostSteps),
    queryFn: () => client['history.ofRecord']({ table, id, limit: mostSteps }),
  });
  if (!steps) return <p className={classes.quiet}>{t('common.state.loading')}</p>;
  if (steps.length === 0) return <p className={classes.quiet}>{t('details.changes.none')}</p>;
  return (
    <ol className={classes.changes} aria-label={t('details.changes.title')}>
      {steps.map((step) => (
        <Change key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Change({ step }: { readonly step: RecordStep }) {
  const t = useT();
  const network = useNetwork();
  const words = useValueWords();
  const isNew = step.code.endsWith('.create');
  const changes = isNew ? [] : fieldChanges(step, network, words);
  return (
    <li className={step.isUndone ? classes.undone : undefined}>
      <time dateTime={step.at}>{shortMoment(new Date(step.at), new Date())}</time>{' '}
      {changes.length === 0 && historyLabel(step, t)}
      {changes.map((change, index) => (
        <div key={index}>{sentenceOf(change, t)}</div>
      ))}
    </li>
  );
}

function sentenceOf({ column, was, is }: ReturnType<typeof fieldChanges>[number], t: ReturnType<typeof useT>): string {
  const field = t(`details.column.${column}`);
  if (was === null) return t('details.changes.became', { field, is: is ?? '' });
  if (is === null) return t('details.changes.emptied', { field, was });
  return t('details.changes.changed', { field, was, is });
}
