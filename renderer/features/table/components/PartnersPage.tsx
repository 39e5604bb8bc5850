import { Button } from '@mantine/core';
import { IconBuilding, IconFileImport } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useVisible } from '../../../data/useVisible.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { partnerColumns } from '../columns/partnerColumns.tsx';
import { NetworkTable } from './NetworkTable.tsx';

/** All organisations of the network as a table. */
export function PartnersPage() {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const rows = useVisible(network.organisations);
  const columns = useMemo(() => partnerColumns({ network, client, t }), [network, client, t]);
  return (
    <NetworkTable
      kind="partners"
      rows={rows}
      total={network.organisations.length}
      columns={columns}
      addAction="addOrganisation"
      empty={<NoPartners />}
    />
  );
}

function NoPartners() {
  const t = useT();
  const run = useRunAction();
  return (
    <EmptyState icon={IconBuilding} title={t('table.partners.emptyTitle')} text={t('table.partners.emptyText')}>
      <Button onClick={() => run('addOrganisation')}>{t('table.partners.add')}</Button>
      <Button
        variant="default"
        leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
        onClick={() => run('importList')}
      >
        {t('table.action.importList')}
      </Button>
    </EmptyState>
  );
}
