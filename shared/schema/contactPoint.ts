// How to reach somebody: a phone number, a mobile or an e-mail address, kept as typed and as normalised.
import { z } from 'zod';
import { contactKind } from './lists.ts';
import { line } from './text.ts';

/** `normalised` is E.164 for phones and lower case for e-mail; null when it could not be read with certainty. */
export const contactPoint = z.object({
  kind: contactKind,
  value: line.pipe(z.string().min(1)),
  normalised: line.nullable().default(null),
  label: line.default(''),
  isPrimary: z.boolean().default(false),
  isPrivate: z.boolean().default(false),
});
export type ContactPoint = z.output<typeof contactPoint>;

export const contactPoints = z.array(contactPoint).max(20);

export const address = z.object({
  street: line.default(''),
  postcode: line.default(''),
  city: line.default(''),
  country: line.default(''),
});
export type Address = z.output<typeof address>;
