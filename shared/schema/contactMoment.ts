// A contactmoment: when the ketenmanager spoke with whom, in one line.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { actorId, contactMomentId } from './ids.ts';
import { contactMomentKind } from './lists.ts';
import { date, line } from './text.ts';

const fields = {
  onDate: date,
  kind: contactMomentKind,
  summary: line,
  actorIds: z.array(actorId).min(1).max(200),
};

export const contactMomentPatch = z.object(fields).partial();
export type ContactMomentPatch = z.output<typeof contactMomentPatch>;

export const newContactMoment = withAbsent(fields, { kind: 'meeting', summary: '' });
export type NewContactMoment = z.input<typeof newContactMoment>;

export const contactMoment = z.object({
  ...fields,
  id: contactMomentId,
  /** Empty when those who were there have been removed. */
  actorIds: z.array(actorId).max(200),
});
export type ContactMoment = z.output<typeof contactMoment>;
