// Issues and actions, on an actor, a relation or a gap.
import type { Database } from 'better-sqlite3';
import type { ActorId, IssueId, RelationId } from '../../../../shared/schema/ids.ts';
import type { Issue, IssueSubject } from '../../../../shared/schema/issue.ts';
import type { IssueKind, IssueStatus, Level } from '../../../../shared/schema/lists.ts';
import { recordColumns } from '../../../../shared/schema/recordColumns.ts';
import { createRowWriter, updateText } from '../rowWriter.ts';
import { read, rowReader } from '../rows.ts';

type Row = {
  id: string;
  kind: IssueKind;
  title: string;
  note: string;
  level: Level | null;
  owner_id: string | null;
  due_on: string | null;
  status: IssueStatus;
  actor_id: string | null;
  relation_id: string | null;
  gap_key: string | null;
  created_on: string;
  closed_on: string | null;
};

export function createIssueRepo(db: Database) {
  const rows = rowReader<Row>(db, 'SELECT * FROM issue', 'id', 'id');
  const insertRows = createRowWriter(db, 'issue', recordColumns.issue);
  const update = db.prepare(updateText('issue'));
  const remove = db.prepare('DELETE FROM issue WHERE id IN (SELECT value FROM json_each(?))');

  function list(ids: readonly string[] | null): readonly Issue[] {
    return read(rows, ids).map(rowToIssue);
  }

  return {
    list,
    getById: (id: string): Issue | null => list([id])[0] ?? null,
    insert: (issue: Issue): void => insertRows([issueToRow(issue)]),
    update: (issue: Issue): void => void update.run(issueToRow(issue)),
    remove: (ids: readonly string[]): number => remove.run(JSON.stringify(ids)).changes,
  };
}

function rowToIssue(row: Row): Issue {
  return {
    id: row.id as IssueId,
    kind: row.kind,
    title: row.title,
    note: row.note,
    level: row.level,
    ownerId: row.owner_id as ActorId | null,
    dueOn: row.due_on,
    status: row.status,
    subject: subjectOf(row),
    createdOn: row.created_on,
    closedOn: row.closed_on,
  };
}

function subjectOf(row: Row): IssueSubject | null {
  if (row.actor_id !== null) return { kind: 'actor', id: row.actor_id as ActorId };
  if (row.relation_id !== null) return { kind: 'relation', id: row.relation_id as RelationId };
  return row.gap_key === null ? null : { kind: 'gap', key: row.gap_key };
}

function issueToRow(issue: Issue): Row {
  const { subject } = issue;
  return {
    id: issue.id,
    kind: issue.kind,
    title: issue.title,
    note: issue.note,
    level: issue.level,
    owner_id: issue.ownerId,
    due_on: issue.dueOn,
    status: issue.status,
    actor_id: subject?.kind === 'actor' ? subject.id : null,
    relation_id: subject?.kind === 'relation' ? subject.id : null,
    gap_key: subject?.kind === 'gap' ? subject.key : null,
    created_on: issue.createdOn,
    closed_on: issue.closedOn,
  };
}
