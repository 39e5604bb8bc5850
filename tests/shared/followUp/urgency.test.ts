import { describe, expect, it } from 'vitest';
import { byUrgency, countIssues, isOverdue } from '../../../shared/followUp/urgency.ts';
import { newIssue, type Issue } from '../../../shared/schema/issue.ts';
import type { IssueId } from '../../../shared/schema/ids.ts';

const today = '2026-11-21';

function anIssue(id: string, fields: Partial<Issue> = {}): Issue {
  const base = newIssue.parse({ kind: 'action', title: id });
  return { ...base, id: id as IssueId, createdOn: '2026-01-01', closedOn: null, ...fields };
}

describe('what is to be looked at first', () => {
  it('is what is due longest ago, then without a day, then what was closed last', () => {
    const issues = [
      anIssue('undated'),
      anIssue('closed earlier', { status: 'dropped', closedOn: '2026-05-01' }),
      anIssue('next week', { dueOn: '2026-11-28' }),
      anIssue('closed', { status: 'done', closedOn: '2026-11-20', dueOn: '2026-01-01' }),
      anIssue('too late', { dueOn: '2026-03-01', status: 'busy' }),
    ];
    expect(issues.toSorted(byUrgency).map(({ title }) => title)).toEqual([
      'too late',
      'next week',
      'undated',
      'closed',
      'closed earlier',
    ]);
  });

  it('is counted: open, too late, without a day', () => {
    const issues = [
      anIssue('a', { dueOn: '2026-11-20' }),
      anIssue('b', { dueOn: today }),
      anIssue('c'),
      anIssue('d', { status: 'done', dueOn: '2020-01-01' }),
    ];
    expect(countIssues(issues, today)).toEqual({ open: 3, overdue: 1, undated: 1 });
  });
});

describe('too late', () => {
  it('begins the day after the last day, and ends when it is done', () => {
    expect(isOverdue(anIssue('a', { dueOn: today }), today)).toBe(false);
    expect(isOverdue(anIssue('a', { dueOn: '2026-11-20' }), today)).toBe(true);
    expect(isOverdue(anIssue('a', { dueOn: '2026-11-20', status: 'done' }), today)).toBe(false);
    expect(isOverdue(anIssue('a'), today)).toBe(false);
  });
});
