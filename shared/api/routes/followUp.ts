import { z } from 'zod';
import { command } from '../route.ts';
import { contactMomentPatch, newContactMoment } from '../../schema/contactMoment.ts';
import { contactMomentId, issueId, type ContactMomentId, type IssueId } from '../../schema/ids.ts';
import { issuePatch, newIssue } from '../../schema/issue.ts';

export const followUpRoutes = {
  /** Adds an issue or an action on an actor, a relation, a gap or the network as a whole. */
  'issue.create': command<{ id: IssueId }>()(z.object({ issue: newIssue })),
  'issue.update': command<null>()(z.object({ id: issueId, patch: issuePatch })),
  'issue.remove': command<null>()(z.object({ ids: z.array(issueId).min(1).max(20_000) })),
  /** Notes that was spoken with one or more actors. */
  'contactMoment.create': command<{ id: ContactMomentId }>()(z.object({ contactMoment: newContactMoment })),
  'contactMoment.update': command<null>()(z.object({ id: contactMomentId, patch: contactMomentPatch })),
  'contactMoment.remove': command<null>()(z.object({ ids: z.array(contactMomentId).min(1).max(20_000) })),
} as const;
