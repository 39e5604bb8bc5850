import { Button, NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { IconMessageCircleOff, IconMessagePlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { TableFilters } from '../../../tables/TableFilters.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { areaColumns, spokenColumns, type AreaRow, type SpokenRow } from '../columns/unspokenColumns.tsx';
import { useSelectedActors } from '../hooks/useSelectedActors.ts';
import { useSpokenRows } from '../hooks/useSpokenRows.ts';
import { monthChoices, unspokenParts, useUnspoken } from '../unspokenStore.ts';
import { TablePage } from '../../../tables/TablePage.tsx';
import { FollowUpTabs } from './FollowUpTabs.tsx';
import classes from './UnspokenPage.module.css';

const none: readonly string[] = [];

/** With whom was not spoken for long, or never: by partner, by contact, or by area. */
export function UnspokenPage() {
  const part = useUnspoken((state) => state.part);
  return part === 'areas' ? <AreasTable /> : <ActorsTable key={part} part={part} />;
}

function ActorsTable({ part }: { readonly part: 'partners' | 'contacts' }) {
  const t = useT();
  const network = useNetwork();
  const { selectActor, openDialog } = useUi.getState();
  const { months, isOnlyLong } = useUnspoken();
  const now = today();
  const all = useSpokenRows(now, months)[part];
  const rows = isOnlyLong ? all.filter(({ standing }) => standing !== 'recent') : all;
  const columns = useMemo(
    () => spokenColumns({ network, now, t, onOpen: selectActor }, part),
    [network, now, t, selectActor, part],
  );
  const isEmpty = (part === 'partners' ? network.organisations : network.persons).length === 0;
  return (
    <TablePage<SpokenRow>
      kind={`unspoken.${part}`}
      tabs={<FollowUpTabs current="unspoken" />}
      title={t('followup.unspoken.title')}
      text={useActorsSentence(all, months)}
      label={t('followup.unspoken.list')}
      filters={<Choices hasOnlyLong />}
      rows={rows}
      columns={columns}
      nameOf={({ actor }) => actor.label}
      rowActions={(ids) => (
        <Button
          variant="subtle"
          leftSection={<IconMessagePlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => openDialog({ name: 'addContactMoment', actorIds: ids })}
        >
          {t('followup.unspoken.spoken')}
        </Button>
      )}
      empty={isEmpty ? <Nobody /> : null}
      {...(all.length > 0 && { nothing: <AllSpoken /> })}
      {...useSelectedActors()}
    />
  );
}

function AreasTable() {
  const t = useT();
  const network = useNetwork();
  const { months, show } = useUnspoken();
  const setFilters = useUi((state) => state.setFilters);
  const [selectedIds, select] = useState(none);
  const now = today();
  const rows = useSpokenRows(now, months).areas;
  const columns = useMemo(() => {
    const onOpenArea = (id: string) => {
      setFilters({ ...useUi.getState().filters, areaIds: [id] });
      show('partners');
    };
    return areaColumns({ network, now, t, onOpenArea });
  }, [network, now, t, setFilters, show]);
  const unseen = rows.filter(({ lastOn }) => lastOn === null).length;
  const openOnly = (id: string) => {
    setFilters({ ...useUi.getState().filters, areaIds: [id] });
    show('partners');
  };
  return (
    <TablePage<AreaRow>
      kind="unspoken.areas"
      tabs={<FollowUpTabs current="unspoken" />}
      title={t('followup.unspoken.title')}
      text={unseen > 0 ? t('followup.unspoken.areasUnseen', { count: unseen }) : t('followup.unspoken.areasSeen')}
      label={t('followup.unspoken.listAreas')}
      filters={<Choices />}
      rows={rows}
      columns={columns}
      nameOf={({ area }) => area.name}
      selectedIds={selectedIds}
      onSelect={select}
      rowActions={([only, ...others]) => {
        const area = only === undefined || others.length > 0 ? undefined : network.areas.get(only);
        return (
          area && (
            <Button variant="subtle" onClick={() => openOnly(area.id)}>
              {t('followup.unspoken.showPartners', { area: area.name })}
            </Button>
          )
        );
      }}
      empty={network.organisations.length === 0 ? <Nobody /> : null}
    />
  );
}

function Choices({ hasOnlyLong = false }: { readonly hasOnlyLong?: boolean }) {
  const t = useT();
  const { part, show, months, setMonths, isOnlyLong, setOnlyLong } = useUnspoken();
  return (
    <div className={classes.choices}>
      <SegmentedControl
        aria-label={t('followup.unspoken.who')}
        value={part}
        onChange={(value) => show(unspokenParts.find((each) => each === value) ?? part)}
        data={unspokenParts.map((value) => ({ value, label: t(`followup.unspoken.${value}`) }))}
      />
      <NativeSelect
        className={classes.months}
        label={t('followup.unspoken.after')}
        value={String(months)}
        onChange={(event) => setMonths(Number(event.currentTarget.value))}
        data={monthChoices.map((count) => ({
          value: String(count),
          label: t('followup.unspoken.months', { count }),
        }))}
      />
      {hasOnlyLong && (
        <Switch
          label={t('followup.unspoken.onlyLong')}
          checked={isOnlyLong}
          onChange={(event) => setOnlyLong(event.currentTarget.checked)}
        />
      )}
      <TableFilters />
    </div>
  );
}

/** "5 nog nooit gesproken · 3 langer dan 6 maanden geleden". */
function useActorsSentence(rows: readonly SpokenRow[], months: number): string {
  const t = useT();
  if (rows.length === 0) return '';
  const countOf = (standing: SpokenRow['standing']) => rows.filter((row) => row.standing === standing).length;
  const [never, long] = [countOf('never'), countOf('long')];
  if (never + long === 0) return t('followup.unspoken.allSpoken', { months });
  return [
    never > 0 ? t('followup.unspoken.never', { count: never }) : '',
    long > 0 ? t('followup.unspoken.long', { count: long, months }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Nobody() {
  const t = useT();
  return (
    <EmptyState
      icon={IconMessageCircleOff}
      title={t('followup.unspoken.emptyTitle')}
      text={t('followup.unspoken.emptyText')}
    />
  );
}

function AllSpoken() {
  const t = useT();
  const { months } = useUnspoken();
  return (
    <EmptyState
      icon={IconMessageCircleOff}
      title={t('followup.unspoken.allSpoken', { months })}
      text={t('followup.unspoken.allSpokenText')}
    />
  );
}
