import { useState } from 'react';
import { byUrgency, isOpen, isOverdue } from '../../../../shared/followUp/urgency.ts';
import type { Issue } from '../../../../shared/schema/issue.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { dueWords } from '../../../data/followUpWords.ts';
import { type SubjectOf, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { EditPopover } from './EditPopover.tsx';
import classes from './FollowUp.module.css';
import { IssueFields } from './IssueFields.tsx';
import { LinkButton } from './LinkButton.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

/** What goes badly with an actor or a relation and what is done about it: open first, ticked off with one press. */
export function IssuesSection({ subject }: { readonly subject: SubjectOf }) {
  const t = useT();
  const network = useNetwork();
  const openDialog = useUi((state) => state.openDialog);
  const [showsClosed, showClosed] = useState(false);
  const issues = (network.issuesAbout.get(subject.id) ?? []).toSorted(byUrgency);
  const open = issues.filter(isOpen);
  const closed = issues.length - open.length;
  return (
    <Section
      title={t('followup.section.issues')}
      count={open.length}
      action={
        <LinkButton onClick={() => openDialog({ name: 'addIssue', kind: 'action', subject })}>
          {t('common.action.add')}
        </LinkButton>
      }
    >
      <RecordList>
        {(showsClosed ? issues : open).map((issue) => (
          <IssueRow key={issue.id} issue={issue} />
        ))}
      </RecordList>
      {closed > 0 && !showsClosed && (
        <LinkButton className={classes.more ?? ''} onClick={() => showClosed(true)}>
          {t('followup.section.closed', { count: closed })}
        </LinkButton>
      )}
    </Section>
  );
}

function IssueRow({ issue }: { readonly issue: Issue }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify, notifyFailure } = useNotify();
  const { id, title } = issue;
  const isDone = !isOpen(issue);
  const now = today();
  const turn = async () => {
    await client['issue.update']({ id, patch: { status: isDone ? 'open' : 'done' } });
    notify(t(isDone ? 'followup.issues.reopened' : 'followup.issues.done', { title }));
  };
  const due = dueWords(issue, now, t);
  const owner = issue.ownerId ? network.actors.get(issue.ownerId)?.label : undefined;
  const state = issue.status === 'open' ? '' : t(`followup.status.${issue.status}`);
  return (
    <RecordRow
      lead={
        <input
          type="checkbox"
          className={classes.tick}
          aria-label={t(isDone ? 'followup.section.reopen' : 'followup.section.tickOff', { title })}
          checked={isDone}
          onChange={() => void turn().catch(notifyFailure)}
        />
      }
      title={title}
      detail={[due, t(`followup.kind.${issue.kind}`), state, owner].filter(Boolean).join(' · ')}
      isLate={isOverdue(issue, now)}
    >
      <EditPopover label={t('followup.section.edit', { title })}>
        <IssueFields issue={issue} />
      </EditPopover>
    </RecordRow>
  );
}
