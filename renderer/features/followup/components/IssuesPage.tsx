import { Button } from '@mantine/core';
import { IconArrowRight, IconChecklist, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { byUrgency, countIssues } from '../../../../shared/followUp/urgency.ts';
import type { Issue } from '../../../../shared/schema/issue.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { issueColumns } from '../columns/issueColumns.tsx';
import { useOpenSubject } from '../hooks/useOpenSubject.ts';
import { useSaveIssues } from '../hooks/useSaveIssues.ts';
import { TablePage } from '../../../tables/TablePage.tsx';
import { FollowUpTabs } from './FollowUpTabs.tsx';

const none: readonly string[] = [];

/** All issues and actions: what is too late first, then what is open, then what is done. */
export function IssuesPage() {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const run = useRunAction();
  const { notify, notifyFailure } = useNotify();
  const openSubject = useOpenSubject();
  const [selectedIds, select] = useState(none);
  const save = useSaveIssues();
  const now = today();
  const rows = useMemo(() => [...network.issues.values()].toSorted(byUrgency), [network.issues]);
  const columns = useMemo(() => issueColumns({ network, now, t, onOpen: openSubject }), [network, now, t, openSubject]);
  const remove = async (ids: readonly string[]) => {
    await client['issue.remove']({ ids: [...ids] });
    select(none);
    notify(t('followup.issues.removed', { count: ids.length }), {
      label: t('common.action.undo'),
      run: () => run('undo'),
    });
  };
  const subjectOfOnly = (ids: readonly string[]) => {
    const [only] = ids;
    return only !== undefined && ids.length === 1 ? (network.issues.get(only)?.subject ?? null) : null;
  };
  return (
    <TablePage<Issue>
      kind="issues"
      tabs={<FollowUpTabs current="issues" />}
      title={t('followup.issues.title')}
      text={useIssuesSentence(rows, now)}
      label={t('followup.issues.list')}
      buttons={() => (
        <>
          <Button variant="default" onClick={() => run('addIssue')}>
            {t('followup.issues.addIssue')}
          </Button>
          <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => run('addAction')}>
            {t('followup.issues.add')}
          </Button>
        </>
      )}
      rows={rows}
      columns={columns}
      nameOf={({ title }) => title}
      save={save}
      selectedIds={selectedIds}
      onSelect={select}
      rowActions={(ids) => (
        <>
          {subjectOfOnly(ids) && (
            <Button
              variant="subtle"
              leftSection={<IconArrowRight size={18} stroke={1.75} aria-hidden />}
              onClick={() => openSubject(subjectOfOnly(ids))}
            >
              {t('followup.issues.openSubject')}
            </Button>
          )}
          <Button
            variant="subtle"
            c="var(--kk-danger)"
            leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
            onClick={() => void remove(ids).catch(notifyFailure)}
          >
            {t('common.action.remove')}
          </Button>
        </>
      )}
      empty={rows.length === 0 ? <NoIssues /> : null}
    />
  );
}

/** "3 acties over tijd · 7 open · 2 zonder datum". */
function useIssuesSentence(issues: readonly Issue[], now: string): string {
  const t = useT();
  if (issues.length === 0) return '';
  const { open, overdue, undated } = countIssues(issues, now);
  if (open === 0) return t('followup.issues.noneOpen');
  return [
    overdue > 0 ? t('followup.issues.overdue', { count: overdue }) : '',
    t('followup.issues.open', { count: open }),
    undated > 0 ? t('followup.issues.undated', { count: undated }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function NoIssues() {
  const t = useT();
  const openDialog = useUi((state) => state.openDialog);
  return (
    <EmptyState icon={IconChecklist} title={t('followup.issues.emptyTitle')} text={t('followup.issues.emptyText')}>
      <Button onClick={() => openDialog({ name: 'addIssue', kind: 'action', subject: null })}>
        {t('followup.issues.add')}
      </Button>
    </EmptyState>
  );
}
