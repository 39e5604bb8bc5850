// Which issue or action is to be looked at first, and which are too late.
import type { Issue } from '../schema/issue.ts';

/** Nobody did it and nobody dropped it. */
export function isOpen({ status }: Pick<Issue, 'status'>): boolean {
  return status === 'open' || status === 'busy';
}

/** Still open after its last day. */
export function isOverdue(issue: Pick<Issue, 'status' | 'dueOn'>, today: string): boolean {
  return isOpen(issue) && issue.dueOn !== null && issue.dueOn < today;
}

/** Open before closed; open by the day it is due, without a day last; closed by the day it was closed, newest first. */
export function byUrgency(a: Issue, b: Issue): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  const order = isOpen(a) ? compare(a.dueOn ?? '9999', b.dueOn ?? '9999') : compare(b.closedOn ?? '', a.closedOn ?? '');
  return order || compare(a.createdOn, b.createdOn) || compare(a.id, b.id);
}

export type IssueCounts = { readonly open: number; readonly overdue: number; readonly undated: number };

/** How many are open, how many of those are too late, and how many have no day. */
export function countIssues(issues: readonly Issue[], today: string): IssueCounts {
  const open = issues.filter(isOpen);
  return {
    open: open.length,
    overdue: open.filter((issue) => isOverdue(issue, today)).length,
    undated: open.filter(({ dueOn }) => dueOn === null).length,
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
