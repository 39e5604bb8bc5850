import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Relation } from '../../../../shared/schema/relation.ts';
import { hasActors } from '../../../actions/conditions.ts';
import { useActionState, useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { visibleActors } from '../../../data/filtering.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { relationColumns } from '../columns/relationColumns.ts';
import { useSelectedRelations } from '../hooks/useSelectedRelations.ts';
import { RecordTable } from './RecordTable.tsx';

/** All relations of the network as a table: those of which both ends meet the filters. */
export function RelationsPage() {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  const rows = useMemo(() => {
    const visible = visibleActors(network, filters);
    return [...network.relations.values()].filter(({ fromId, toId }) => visible.has(fromId) && visible.has(toId));
  }, [network, filters]);
  const columns = useMemo(() => relationColumns({ network, client, t }), [network, client, t]);
  const labelOf = (id: string) => network.actors.get(id)?.label ?? '';
  const nameOf = ({ fromId, toId, typeId }: Relation) =>
    t('meetings.relations.name', {
      from: labelOf(fromId),
      type: network.relationTypes.get(typeId)?.label ?? '',
      to: labelOf(toId),
    });
  return (
    <RecordTable
      kind="relations"
      rows={rows}
      total={network.relations.size}
      columns={columns}
      nameOf={nameOf}
      addAction="addRelation"
      empty={<NoRelations />}
      {...useSelectedRelations()}
    />
  );
}

function NoRelations() {
  const t = useT();
  const run = useRunAction();
  const state = useActionState();
  return (
    <EmptyState
      icon={IconArrowsExchange}
      title={t('meetings.relations.emptyTitle')}
      text={t('meetings.relations.emptyText')}
    >
      <Button disabled={!hasActors(state)} onClick={() => run('addRelation')}>
        {t('meetings.relations.add')}
      </Button>
    </EmptyState>
  );
}
