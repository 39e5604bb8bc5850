// A knelpunt or an actie: what hinders, or what somebody will do about it.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { actorId, issueId, relationId } from './ids.ts';
import { issueKind, issueStatus, level } from './lists.ts';
import { date, dateOrNull, name, note } from './text.ts';

/** What it is about. A gap is computed and has only its key. */
export const issueSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('actor'), id: actorId }),
  z.object({ kind: z.literal('relation'), id: relationId }),
  z.object({ kind: z.literal('gap'), key: z.string().min(1).max(300) }),
]);
export type IssueSubject = z.output<typeof issueSubject>;

const fields = {
  kind: issueKind,
  title: name,
  note,
  level: level.nullable(),
  ownerId: actorId.nullable(),
  dueOn: dateOrNull,
  status: issueStatus,
  /** null = about the network as a whole, or about something that is gone. */
  subject: issueSubject.nullable(),
};

export const issuePatch = z.object(fields).partial();
export type IssuePatch = z.output<typeof issuePatch>;

/** A new issue or action: only its kind and title are needed. */
export const newIssue = withAbsent(fields, {
  note: '',
  level: null,
  ownerId: null,
  dueOn: null,
  status: 'open',
  subject: null,
});
export type NewIssue = z.input<typeof newIssue>;

export const issue = z.object({
  ...fields,
  id: issueId,
  createdOn: date,
  /** The day it was done or dropped; null while it is open. */
  closedOn: dateOrNull,
});
export type Issue = z.output<typeof issue>;
