import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useVisible } from '../../../data/useVisible.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { agreementColumns } from '../columns/agreementColumns.ts';
import { useSelectedActors } from '../hooks/useSelectedActors.ts';
import { MeetingTabs } from './MeetingTabs.tsx';
import { RecordTable } from './RecordTable.tsx';

/** All agreements of the network as a table. */
export function AgreementsPage() {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const rows = useVisible(network.agreements);
  const columns = useMemo(() => agreementColumns({ network, client, t }), [network, client, t]);
  return (
    <RecordTable
      kind="agreements"
      tabs={<MeetingTabs current="agreements" />}
      rows={rows}
      total={network.agreements.length}
      columns={columns}
      nameOf={(row) => row.label}
      addAction="addAgreement"
      empty={<NoAgreements />}
      {...useSelectedActors('agreement')}
    />
  );
}

function NoAgreements() {
  const t = useT();
  const run = useRunAction();
  return (
    <EmptyState
      icon={IconFileText}
      title={t('meetings.agreements.emptyTitle')}
      text={t('meetings.agreements.emptyText')}
    >
      <Button onClick={() => run('addAgreement')}>{t('meetings.agreements.add')}</Button>
    </EmptyState>
  );
}
