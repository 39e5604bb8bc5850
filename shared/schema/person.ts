// A contact person: always a professional or volunteer in the chain, never a client.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { contactPoints } from './contactPoint.ts';
import { actorId, tagId, themeId } from './ids.ts';
import { presence } from './lists.ts';
import { missing } from './missing.ts';
import { date, dateOrNull, line, name, note } from './text.ts';

const fields = {
  title: line,
  givenName: line,
  /** The tussenvoegsel: "van der", "de". Ignored in sorting. */
  prefix: line,
  familyName: line,
  /** Other names, such as one from before a marriage. */
  aliases: z.array(name).max(50),
  /** null = not known; never read as no. */
  hasLivedExperience: z.boolean().nullable(),
  themeIds: z.array(themeId).max(100),
  tagIds: z.array(tagId).max(100),
  contactPoints,
  /** Purpose and legal ground of keeping this record (AVG art. 5 and 6). */
  purpose: line,
  legalGround: line,
  /** Day on which the record must be looked at again; null = not set. */
  reviewBy: dateOrNull,
  mayShow: z.boolean(),
  mayExport: z.boolean(),
  source: line,
  confirmedOn: dateOrNull,
  notes: note,
  presence,
  missing: missing.nullable(),
  validFrom: dateOrNull,
  validUntil: dateOrNull,
};

export const personPatch = z.object(fields).partial();
export type PersonPatch = z.output<typeof personPatch>;

/** Every other field of a person of whom only the name is known. */
export const absentPerson = {
  title: '',
  givenName: '',
  prefix: '',
  familyName: '',
  aliases: [],
  hasLivedExperience: null,
  themeIds: [],
  tagIds: [],
  contactPoints: [],
  purpose: '',
  legalGround: '',
  reviewBy: null,
  mayShow: true,
  mayExport: true,
  source: '',
  confirmedOn: null,
  notes: '',
  presence: 'present',
  missing: null,
  validFrom: null,
  validUntil: null,
} satisfies Partial<z.output<z.ZodObject<typeof fields>>>;

/** A new person: a given name or a family name is needed. */
export const newPerson = withAbsent(fields, absentPerson).refine(
  (given) => Boolean(given.givenName || given.familyName),
  { error: 'NAME_NEEDED', path: ['familyName'] },
);
export type NewPerson = z.input<typeof newPerson>;

export const person = z.object({
  ...fields,
  id: actorId,
  kind: z.literal('person'),
  label: z.string(),
  sortKey: z.string(),
  /** Hash of the photo in the file; null = none. */
  photoSha: z.string().nullable(),
  recordedOn: date,
  createdOn: date,
});
export type Person = z.output<typeof person>;

type NameParts = { readonly givenName: string; readonly prefix: string; readonly familyName: string };

/** The name as it is said: "Anna van Jansen". The title is left out. */
export function personLabel(parts: NameParts): string {
  return [parts.givenName, parts.prefix, parts.familyName].filter(Boolean).join(' ');
}
