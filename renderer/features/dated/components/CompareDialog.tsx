import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { compareDates, comparedKinds } from '../../../../shared/dated/compareDates.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { today } from '../../../data/dates.ts';
import { changeLook } from '../../../data/mapLook.ts';
import { queryKeys } from '../../../data/queries.ts';
import { turningDays, useShownDate } from '../../../data/shownDate.ts';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { ComparedList } from './ComparedList.tsx';
import classes from './dated.module.css';

/** What changed between two days, in words. */
export function CompareDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'compare');
  const openDialog = useUi((state) => state.openDialog);
  const whole = useQueryClient().getQueryData<NetworkSnapshot>(queryKeys.network);
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('dated.compare.title')} size="lg">
      {whole && <Comparison snapshot={whole} />}
    </Modal>
  );
}

function Comparison({ snapshot }: { readonly snapshot: NetworkSnapshot }) {
  const t = useT();
  const shown = useShownDate();
  const [from, setFrom] = useState(() => turningDays(snapshot)[0] ?? yearBefore(today()));
  const [to, setTo] = useState(shown ?? today());
  const comparison = useMemo(() => (from && to ? compareDates(snapshot, from, to) : null), [snapshot, from, to]);
  const { setOnDate, goTo, openDialog } = useUi.getState();
  const showOnMap = () => {
    changeLook({ comparedWith: from });
    setOnDate(to === today() ? null : to);
    goTo('map');
    openDialog(null);
  };
  const isSame = comparison && comparedKinds.every((kind) => sizeOf(comparison[kind]) === 0);
  return (
    <>
      <p className={classes.intro}>{t('dated.compare.intro')}</p>
      <div className={classes.dates}>
        <TypedDateInput label={t('dated.compare.from')} value={from} onChange={setFrom} hasFirstFocus />
        <TypedDateInput label={t('dated.compare.to')} value={to} onChange={setTo} />
        <Button variant="default" disabled={!from || !to} onClick={showOnMap}>
          {t('closer.difference.onMap')}
        </Button>
      </div>
      {isSame && <p className={classes.same}>{t('dated.compare.same')}</p>}
      {comparison && (
        <div className={classes.results} aria-live="polite">
          {comparedKinds.map((kind) => (
            <ComparedList key={kind} kind={kind} records={comparison[kind]} />
          ))}
        </div>
      )}
    </>
  );
}

function sizeOf({ added, removed, changed }: { readonly [list: string]: readonly unknown[] }): number {
  return (added?.length ?? 0) + (removed?.length ?? 0) + (changed?.length ?? 0);
}

function yearBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}
