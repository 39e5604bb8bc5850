import { Select, Switch, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { HistoryStep } from '../../../../shared/api/routes/history.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { kindOf, type HistoryFilter } from '../historyFilter.ts';
import classes from './HistoryPanel.module.css';

type Props = {
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
  readonly steps: readonly HistoryStep[];
};

/** Words, kind of change, and only what is about the selected record. */
export function HistoryFilters({ filter, onChange, steps }: Props) {
  const t = useT();
  const network = useNetwork();
  const selection = useUi((state) => state.selection);
  const onlyId = selection.kind === 'actors' && selection.ids.length === 1 ? (selection.ids[0] ?? null) : null;
  const only = onlyId === null ? undefined : network.actors.get(onlyId);
  const kinds = [...new Set(steps.map(kindOf))].filter(isKnownKind);
  return (
    <div className={classes.filters}>
      <TextInput
        aria-label={t('history.filter.words')}
        placeholder={t('history.filter.words')}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <Select
        aria-label={t('history.filter.kind')}
        placeholder={t('history.filter.anyKind')}
        clearable
        data={kinds.map((kind) => ({ value: kind, label: t(`history.kind.${kind}`) }))}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      {only && (
        <Switch
          className={classes.only}
          label={t('history.filter.only', { name: only.label })}
          checked={filter.recordId === only.id}
          onChange={(event) => onChange({ ...filter, recordId: event.currentTarget.checked ? only.id : null })}
        />
      )}
    </div>
  );
}

const knownKinds = [
  'organisation',
  'person',
  'position',
  'relation',
  'consultation',
  'participation',
  'agreement',
  'issue',
  'contactMoment',
  'record',
  'entry',
  'import',
  'placement',
  'actor',
  'gap',
  'word',
  'area',
  'theme',
  'network',
] as const;

function isKnownKind(kind: string): kind is (typeof knownKinds)[number] {
  return (knownKinds as readonly string[]).includes(kind);
}
