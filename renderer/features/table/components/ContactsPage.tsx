import { Button } from '@mantine/core';
import { IconFileImport, IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Person } from '../../../../shared/schema/person.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useVisible } from '../../../data/useVisible.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { contactColumns } from '../columns/contactColumns.tsx';
import { NetworkTable } from './NetworkTable.tsx';

/** Somebody who is not to be exported is not copied either: it is the same way out. */
const mayCopy = (person: Person) => person.mayExport;

/** All contact persons of the network as a table. */
export function ContactsPage() {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const rows = useVisible(network.persons);
  const columns = useMemo(() => contactColumns({ network, client, t }), [network, client, t]);
  return (
    <NetworkTable
      kind="contacts"
      rows={rows}
      total={network.persons.length}
      columns={columns}
      addAction="addPerson"
      empty={<NoContacts />}
      mayCopy={mayCopy}
    />
  );
}

function NoContacts() {
  const t = useT();
  const run = useRunAction();
  return (
    <EmptyState icon={IconUsers} title={t('table.contacts.emptyTitle')} text={t('table.contacts.emptyText')}>
      <Button onClick={() => run('addPerson')}>{t('table.contacts.add')}</Button>
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
