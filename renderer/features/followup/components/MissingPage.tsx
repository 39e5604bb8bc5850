import { Button } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useMemo } from 'react';
import { byInvitation, isInviteOverdue } from '../../../../shared/followUp/invitation.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useVisible } from '../../../data/useVisible.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { TableFilters } from '../../../tables/TableFilters.tsx';
import { useSaveChanges } from '../../../tables/useSaveChanges.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { missingColumns, type MissingRow } from '../columns/missingColumns.tsx';
import { useSelectedActors } from '../hooks/useSelectedActors.ts';
import { TablePage } from '../../../tables/TablePage.tsx';
import { FollowUpTabs } from './FollowUpTabs.tsx';

/** Who is missed at the table and how far each is on the way; who joined since stays below, as what was reached. */
export function MissingPage() {
  const t = useT();
  const network = useNetwork();
  const selectActor = useUi((state) => state.selectActor);
  const save = useSaveChanges();
  const now = today();
  const all = useMemo(() => missingRows(network), [network]);
  const rows = useVisible(all);
  const columns = useMemo(
    () => missingColumns({ network, now, t, onOpen: selectActor }),
    [network, now, t, selectActor],
  );
  return (
    <TablePage<MissingRow>
      kind="missing"
      tabs={<FollowUpTabs current="missing" />}
      title={t('followup.missing.title')}
      text={useMissingSentence(all, now)}
      label={t('followup.missing.list')}
      buttons={() => <InvitationButton />}
      filters={<TableFilters />}
      rows={rows}
      columns={columns}
      nameOf={({ label }) => label}
      save={save}
      empty={all.length === 0 ? <NobodyMissing /> : null}
      {...useSelectedActors()}
    />
  );
}

function missingRows({ organisations, persons }: NetworkIndex): readonly MissingRow[] {
  return [...organisations, ...persons]
    .flatMap((actor) => (actor.missing ? [{ ...actor, missing: actor.missing }] : []))
    .toSorted(byInvitation);
}

/** "2 uitnodigingen over tijd · 5 partijen gemist · 1 aangesloten". */
function useMissingSentence(rows: readonly MissingRow[], now: string): string {
  const t = useT();
  if (rows.length === 0) return '';
  const overdue = rows.filter(({ missing }) => isInviteOverdue(missing, now)).length;
  const joined = rows.filter(({ missing }) => missing.stage === 'joined').length;
  return [
    overdue > 0 ? t('followup.missing.overdue', { count: overdue }) : '',
    t('followup.missing.count', { count: rows.length - joined }),
    joined > 0 ? t('followup.missing.joined', { count: joined }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function InvitationButton() {
  const t = useT();
  const run = useRunAction();
  return (
    <Button variant="default" onClick={() => run('listInvitations')}>
      {t('coverage.invite.action')}
    </Button>
  );
}

function NobodyMissing() {
  const t = useT();
  const goTo = useUi((state) => state.goTo);
  return (
    <EmptyState icon={IconUserQuestion} title={t('followup.missing.emptyTitle')} text={t('followup.missing.emptyText')}>
      <Button onClick={() => goTo('gaps')}>{t('followup.missing.toGaps')}</Button>
    </EmptyState>
  );
}
