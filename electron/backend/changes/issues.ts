// What holds for every issue and action, whoever changes it.
import type { IssueId } from '../../../shared/schema/ids.ts';
import type { Issue, IssuePatch } from '../../../shared/schema/issue.ts';
import type { CommandContext } from '../context.ts';
import { noteGuard } from './noteGuard.ts';
import { definedOf, found } from './patch.ts';

/** Adds an issue or an action. */
export function addIssue(context: CommandContext, given: Omit<Issue, 'id' | 'createdOn' | 'closedOn'>): Issue {
  const id = context.newId() as IssueId;
  const issue = closedAsItShould(context, { ...given, id, createdOn: context.today, closedOn: null });
  for (const text of [issue.title, issue.note]) noteGuard(text);
  context.repos.issue.insert(issue);
  return issue;
}

/** Changes the fields of an issue that the patch names. */
export function changeIssue(context: CommandContext, id: string, patch: IssuePatch): Issue {
  const after = closedAsItShould(context, { ...found(context.repos.issue.getById(id)), ...definedOf(patch) });
  for (const text of [after.title, after.note]) noteGuard(text);
  context.repos.issue.update(after);
  return after;
}

// Done or dropped says since when; open again forgets it.
function closedAsItShould({ today }: CommandContext, issue: Issue): Issue {
  const isClosed = issue.status === 'done' || issue.status === 'dropped';
  return { ...issue, closedOn: isClosed ? (issue.closedOn ?? today) : null };
}
