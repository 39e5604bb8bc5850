// A partner of the chain: the organisation, department or team that stands on the map.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { address, contactPoints } from './contactPoint.ts';
import { actorId, areaId, tagId, themeId, wordId } from './ids.ts';
import { presence, scale } from './lists.ts';
import { missing } from './missing.ts';
import { successors } from './succession.ts';
import { date, dateOrNull, line, name, note } from './text.ts';

const fields = {
  name,
  aliases: z.array(name).max(50),
  typeIds: z.array(wordId).max(20),
  parentId: actorId.nullable(),
  scale: scale.nullable(),
  areaIds: z.array(areaId).max(400),
  themeIds: z.array(themeId).max(100),
  tagIds: z.array(tagId).max(100),
  contactPoints,
  address: address.nullable(),
  website: line,
  kvk: line,
  /** What it is there for, in its own words. */
  goal: note,
  /** What it can do for the chain, and what it cannot. */
  offers: note,
  doesNotOffer: note,
  /** What it expects of us. */
  expects: note,
  /** Whom it takes in, and whom it does not. */
  targetGroup: note,
  excludes: note,
  /** Who carries it on after it ended. */
  successors,
  source: line,
  /** Last day somebody confirmed that this record is true; null = never. */
  confirmedOn: dateOrNull,
  notes: note,
  /** A missing partner is an actor from the first moment, drawn dashed. */
  presence,
  /** The road from gap to joined; null for a partner that was never missed. */
  missing: missing.nullable(),
  validFrom: dateOrNull,
  /** Exclusive: the first day on which it no longer holds. */
  validUntil: dateOrNull,
};

/** What may be changed of an organisation; a field that is left out stays as it is. */
export const organisationPatch = z.object(fields).partial();
export type OrganisationPatch = z.output<typeof organisationPatch>;

/** Every other field of an organisation of which only the name is known. */
export const absentOrganisation = {
  aliases: [],
  typeIds: [],
  parentId: null,
  scale: null,
  areaIds: [],
  themeIds: [],
  tagIds: [],
  contactPoints: [],
  address: null,
  website: '',
  kvk: '',
  goal: '',
  offers: '',
  doesNotOffer: '',
  expects: '',
  targetGroup: '',
  excludes: '',
  successors: [],
  source: '',
  confirmedOn: null,
  notes: '',
  presence: 'present',
  missing: null,
  validFrom: null,
  validUntil: null,
} satisfies Partial<z.output<z.ZodObject<typeof fields>>>;

/** A new organisation: only the name is needed. */
export const newOrganisation = withAbsent(fields, absentOrganisation);
export type NewOrganisation = z.input<typeof newOrganisation>;

export const organisation = z.object({
  ...fields,
  id: actorId,
  kind: z.literal('organisation'),
  /** What the map and the lists show; for an organisation its name. */
  label: z.string(),
  sortKey: z.string(),
  /** Hash of its logo in the file; null = none. */
  logoSha: z.string().nullable(),
  createdOn: date,
});
export type Organisation = z.output<typeof organisation>;
