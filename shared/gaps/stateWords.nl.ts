// Words for states, decisions and actions, in Dutch: on screen, on paper and on the command line.
import type { GapStatus, IssueKind, IssueStatus, Requirement } from '../schema/lists.ts';
import type { CellLook } from './cellLook.ts';

export const lookNl = {
  filled: 'gevuld',
  thin: 'dun: één persoon, of te weinig',
  unconfirmed: 'onbevestigd',
  missing: 'mist',
  unknown: 'niet bekend',
  notApplicable: 'niet nodig',
} as const satisfies Readonly<Record<CellLook, string>>;

export const requirementNl = { required: 'Verplicht', desirable: 'Wenselijk' } as const satisfies Readonly<
  Record<Requirement, string>
>;

export const gapStatusNl = {
  new: 'Nieuw',
  confirmed: 'Bevestigd',
  not_applicable: 'Niet van toepassing',
  action: 'Actie afgesproken',
  resolved: 'Opgelost',
} as const satisfies Readonly<Record<GapStatus, string>>;

export const issueKindNl = { issue: 'Knelpunt', action: 'Actie' } as const satisfies Readonly<
  Record<IssueKind, string>
>;

export const issueStatusNl = {
  open: 'Open',
  busy: 'Bezig',
  done: 'Gedaan',
  dropped: 'Vervallen',
} as const satisfies Readonly<Record<IssueStatus, string>>;
