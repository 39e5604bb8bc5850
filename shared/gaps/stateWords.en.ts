// Words for states, decisions and actions, in English: on screen, on paper and on the command line.
import type { GapStatus, IssueKind, IssueStatus, Requirement } from '../schema/lists.ts';
import type { CellLook } from './cellLook.ts';

export const lookEn = {
  filled: 'filled',
  thin: 'thin: one person, or too few',
  unconfirmed: 'unconfirmed',
  missing: 'missing',
  unknown: 'not known',
  notApplicable: 'not needed',
} as const satisfies Readonly<Record<CellLook, string>>;

export const requirementEn = { required: 'Required', desirable: 'Desirable' } as const satisfies Readonly<
  Record<Requirement, string>
>;

export const gapStatusEn = {
  new: 'New',
  confirmed: 'Confirmed',
  not_applicable: 'Does not apply',
  action: 'Action agreed',
  resolved: 'Resolved',
} as const satisfies Readonly<Record<GapStatus, string>>;

export const issueKindEn = { issue: 'Issue', action: 'Action' } as const satisfies Readonly<Record<IssueKind, string>>;

export const issueStatusEn = {
  open: 'Open',
  busy: 'Busy',
  done: 'Done',
  dropped: 'Dropped',
} as const satisfies Readonly<Record<IssueStatus, string>>;
