// An afspraak between several parties: a covenant, a contract, a shared budget, a reporting point.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { actorId, areaId, tagId, themeId, wordId } from './ids.ts';
import { frequency } from './lists.ts';
import { date, dateOrNull, line, name, note } from './text.ts';

const party = z.object({
  actorId,
  /** What it does in the agreement, such as "financier"; empty when not said. */
  role: line.default(''),
});
export type Party = z.output<typeof party>;

const fields = {
  name,
  aliases: z.array(name).max(50),
  kindId: wordId.nullable(),
  parties: z.array(party).max(500),
  /** How often the parties meet about it. */
  frequency: frequency.nullable(),
  /** Where the document is: a web address. */
  link: line,
  areaIds: z.array(areaId).max(400),
  themeIds: z.array(themeId).max(100),
  tagIds: z.array(tagId).max(100),
  source: line,
  confirmedOn: dateOrNull,
  notes: note,
  validFrom: dateOrNull,
  validUntil: dateOrNull,
};

export const agreementPatch = z.object(fields).partial();
export type AgreementPatch = z.output<typeof agreementPatch>;

export const absentAgreement = {
  aliases: [],
  kindId: null,
  parties: [],
  frequency: null,
  link: '',
  areaIds: [],
  themeIds: [],
  tagIds: [],
  source: '',
  confirmedOn: null,
  notes: '',
  validFrom: null,
  validUntil: null,
} satisfies Partial<z.output<z.ZodObject<typeof fields>>>;

/** A new agreement: only its title is needed. */
export const newAgreement = withAbsent(fields, absentAgreement);
export type NewAgreement = z.input<typeof newAgreement>;

export const agreement = z.object({
  ...fields,
  id: actorId,
  kind: z.literal('agreement'),
  label: z.string(),
  sortKey: z.string(),
  createdOn: date,
});
export type Agreement = z.output<typeof agreement>;
