// Closed lists: words whose meaning the rules rely on. Their Dutch labels are interface texts.
import { z } from 'zod';

/** From the whole country down to one postcode area; the order is from wide to narrow. */
export const scales = ['land', 'bovenregio', 'regio', 'subregio', 'gemeente', 'wijk', 'postcode'] as const;
export const scale = z.enum(scales);
export type Scale = z.output<typeof scale>;

/** From board room to case; the order is from far to near the client. */
export const levels = ['bestuur', 'beleid', 'uitvoering', 'casus'] as const;
export const level = z.enum(levels);
export type Level = z.output<typeof level>;

export const relationStatuses = ['existing', 'desired', 'exploring', 'ended'] as const;
export const relationStatus = z.enum(relationStatuses);
export type RelationStatus = z.output<typeof relationStatus>;

export const presences = ['present', 'missing'] as const;
export const presence = z.enum(presences);
export type Presence = z.output<typeof presence>;

export const contactKinds = ['phone', 'mobile', 'email'] as const;
export const contactKind = z.enum(contactKinds);
export type ContactKind = z.output<typeof contactKind>;

export const frequencies = [
  'daily',
  'weekly',
  'two_weekly',
  'three_weekly',
  'monthly',
  'six_weekly',
  'quarterly',
  'half_yearly',
  'yearly',
  'on_call',
  'unknown',
] as const;
export const frequency = z.enum(frequencies);
export type Frequency = z.output<typeof frequency>;

/** How a participant takes part in a consultation. The chair is named by the consultation itself. */
export const participationRoles = ['permanent', 'agenda', 'on_call'] as const;
export const participationRole = z.enum(participationRoles);
export type ParticipationRole = z.output<typeof participationRole>;

export const issueKinds = ['issue', 'action'] as const;
export const issueKind = z.enum(issueKinds);
export type IssueKind = z.output<typeof issueKind>;

export const issueStatuses = ['open', 'busy', 'done', 'dropped'] as const;
export const issueStatus = z.enum(issueStatuses);
export type IssueStatus = z.output<typeof issueStatus>;

export const contactMomentKinds = ['visit', 'call', 'email', 'meeting', 'other'] as const;
export const contactMomentKind = z.enum(contactMomentKinds);
export type ContactMomentKind = z.output<typeof contactMomentKind>;

export const requirements = ['required', 'desirable'] as const;
export const requirement = z.enum(requirements);
export type Requirement = z.output<typeof requirement>;

export const gapStatuses = ['new', 'confirmed', 'not_applicable', 'action', 'resolved'] as const;
export const gapStatus = z.enum(gapStatuses);
export type GapStatus = z.output<typeof gapStatus>;
