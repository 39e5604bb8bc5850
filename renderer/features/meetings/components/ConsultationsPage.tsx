import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useVisible } from '../../../data/useVisible.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { consultationColumns } from '../columns/consultationColumns.ts';
import { useSelectedActors } from '../hooks/useSelectedActors.ts';
import { MeetingTabs } from './MeetingTabs.tsx';
import { RecordTable } from './RecordTable.tsx';

/** All consultations of the network as a table. */
export function ConsultationsPage() {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const rows = useVisible(network.consultations);
  const columns = useMemo(() => consultationColumns({ network, client, t }), [network, client, t]);
  return (
    <RecordTable
      kind="consultations"
      tabs={<MeetingTabs current="consultations" />}
      rows={rows}
      total={network.consultations.length}
      columns={columns}
      nameOf={(row) => row.label}
      addAction="addConsultation"
      empty={<NoConsultations />}
      {...useSelectedActors('consultation')}
    />
  );
}

function NoConsultations() {
  const t = useT();
  const run = useRunAction();
  return (
    <EmptyState
      icon={IconMessages}
      title={t('meetings.consultations.emptyTitle')}
      text={t('meetings.consultations.emptyText')}
    >
      <Button onClick={() => run('addConsultation')}>{t('meetings.consultations.add')}</Button>
    </EmptyState>
  );
}
