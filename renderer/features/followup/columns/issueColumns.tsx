// The columns of Acties: what stands in a cell of an issue or action and which fields change it.
import { isOverdue } from '../../../../shared/followUp/urgency.ts';
import type { Issue } from '../../../../shared/schema/issue.ts';
import { issueKind, issueStatus, issueStatuses, level, levels } from '../../../../shared/schema/lists.ts';
import { actorChoices, levelChoices } from '../../../data/choices.ts';
import {
  dueWords,
  issueKindChoices,
  issueStatusChoices,
  subjectId,
  subjectOf,
  subjectWords,
} from '../../../data/followUpWords.ts';
import { shortDate } from '../../../data/dates.ts';
import { endChoices } from '../../../data/meetingChoices.ts';
import { Refusal } from '../../../data/refusal.ts';
import { namesOf } from '../../../tables/choiceNames.ts';
import { choiceColumn, dateColumn, textColumn } from '../../../tables/columnKinds.tsx';
import { withoutBsn } from '../../../tables/keepNote.ts';
import type { CellChange, GridColumn } from '../../../ui/table/gridTypes.ts';
import { CellLink, LateText } from '../components/CellLink.tsx';
import type { ColumnDeps } from './columnDeps.ts';

type IssueDeps = ColumnDeps & { readonly onOpen: (subject: Issue['subject']) => void };

const change = ({ id }: Issue, patch: CellChange['patch']): CellChange => ({ kind: 'issue', id, patch });

/** The columns of the table of issues and actions; new ones after each change of the network. */
export function issueColumns(deps: IssueDeps): readonly GridColumn<Issue>[] {
  const { t } = deps;
  return [
    textColumn({
      id: 'title',
      heading: t('followup.column.title'),
      width: 264,
      isPinned: true,
      text: (row) => row.title,
      change: (row, title) => {
        if (title === '') throw new Refusal('followup.form.needsTitle');
        return change(row, { title: withoutBsn(title) });
      },
    }),
    aboutColumn(deps),
    dueColumn(deps),
    choiceColumn({
      id: 'status',
      heading: t('followup.column.status'),
      width: 96,
      isMultiple: false,
      isRequired: true,
      choices: () => issueStatusChoices(t),
      sortKey: ({ status }) => issueStatuses.indexOf(status),
      chosen: ({ status }) => [status],
      names: ({ status }) => [t(`followup.status.${status}`)],
      change: (row, [id]) => change(row, { status: issueStatus.parse(id) }),
    }),
    ownerColumn(deps),
    choiceColumn({
      id: 'kind',
      heading: t('followup.column.kind'),
      width: 96,
      isMultiple: false,
      isRequired: true,
      choices: () => issueKindChoices(t),
      chosen: ({ kind }) => [kind],
      names: ({ kind }) => [t(`followup.kind.${kind}`)],
      change: (row, [id]) => change(row, { kind: issueKind.parse(id) }),
    }),
    choiceColumn({
      id: 'level',
      heading: t('table.column.level'),
      width: 96,
      isMultiple: false,
      choices: () => levelChoices(t),
      sortKey: (row) => row.level && levels.indexOf(row.level),
      chosen: (row) => (row.level ? [row.level] : []),
      names: (row) => (row.level ? [t(`lists.level.${row.level}`)] : []),
      change: (row, [id]) => change(row, { level: level.nullable().parse(id ?? null) }),
    }),
    textColumn({
      id: 'note',
      heading: t('followup.column.note'),
      width: 240,
      text: (row) => row.note.replaceAll(/\s*\n\s*/g, ' '),
      change: (row, note) => change(row, { note: withoutBsn(note) }),
    }),
    ...dayColumns(deps),
  ];
}

function aboutColumn({ network, t, onOpen }: IssueDeps): GridColumn<Issue> {
  return choiceColumn({
    id: 'about',
    heading: t('followup.column.about'),
    width: 168,
    isMultiple: false,
    choices: () => endChoices(network),
    chosen: ({ subject }) => {
      const id = subjectId(subject);
      return id === null ? [] : [id];
    },
    names: ({ subject }) => (subject ? [subjectWords(network, subject, t)] : []),
    change: (row, [id]) => change(row, { subject: subjectOf(network, id) }),
    render: ({ subject }) =>
      subject && <CellLink text={subjectWords(network, subject, t)} onOpen={() => onOpen(subject)} />,
  });
}

function ownerColumn({ network, t }: ColumnDeps): GridColumn<Issue> {
  return choiceColumn({
    id: 'owner',
    heading: t('followup.column.owner'),
    width: 144,
    isMultiple: false,
    choices: () => actorChoices(network),
    chosen: ({ ownerId }) => (ownerId ? [ownerId] : []),
    names: ({ ownerId }) => (ownerId ? namesOf([ownerId], network.actors) : []),
    change: (row, [ownerId]) => change(row, { ownerId: ownerId ?? null }),
  });
}

function dueColumn({ now, t }: ColumnDeps): GridColumn<Issue> {
  return {
    ...dateColumn<Issue>({
      id: 'due',
      heading: t('followup.column.due'),
      width: 228,
      date: ({ dueOn }) => dueOn,
      change: (row, dueOn) => change(row, { dueOn }),
    }),
    text: (row) => dueWords(row, now, t),
    render: (row) => {
      const words = dueWords(row, now, t);
      return isOverdue(row, now) ? <LateText text={words} /> : words;
    },
  };
}

function dayColumns({ t }: ColumnDeps): readonly GridColumn<Issue>[] {
  const dayColumn = (id: 'created' | 'closed', dayOf: (row: Issue) => string | null): GridColumn<Issue> => ({
    id,
    heading: t(`followup.column.${id}`),
    width: 104,
    isExtra: true,
    text: (row) => {
      const day = dayOf(row);
      return day === null ? '' : shortDate(day);
    },
    sortKey: dayOf,
  });
  return [dayColumn('created', (row) => row.createdOn), dayColumn('closed', (row) => row.closedOn)];
}
