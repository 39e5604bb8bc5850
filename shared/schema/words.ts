// Editing the words of a network: which lists there are and what a word of each list has.
import { z } from 'zod';
import { areaId, wordId } from './ids.ts';
import { dateOrNull, line, name } from './text.ts';

/** The editable lists, by the table that holds them. */
export const wordLists = [
  'domain',
  'partner_type',
  'role',
  'relation_type',
  'consultation_type',
  'agreement_kind',
  'phase',
  'theme',
  'tag',
] as const;
export const wordList = z.enum(wordLists);
export type WordList = z.output<typeof wordList>;

/** The lists whose words stand in an order of their own instead of by name. */
export const orderedLists = ['domain', 'phase'] as const satisfies readonly WordList[];
export const orderedList = z.enum(orderedLists);
export type OrderedList = z.output<typeof orderedList>;

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const base = { label: name, retiredOn: dateOrNull.optional() };

/** What a word of each list may say; a field of a patch that is left out stays as it is. */
export const wordFields = {
  domain: z.object({ ...base, colour, icon: z.string().min(1).max(40), sort: z.number().int().optional() }),
  partner_type: z.object({ ...base, domainId: wordId, parentId: wordId.nullable().optional() }),
  role: z.object(base),
  relation_type: z.object({ ...base, reverseLabel: line.optional(), isSymmetric: z.boolean().optional() }),
  consultation_type: z.object(base),
  agreement_kind: z.object(base),
  phase: z.object({ ...base, sort: z.number().int().optional() }),
  theme: z.object(base),
  tag: z.object(base),
} as const satisfies Record<WordList, z.ZodType>;

/** A word to add, with the list it belongs to. */
export const newWord = z.discriminatedUnion('list', [
  z.object({ list: z.literal('domain'), word: wordFields.domain }),
  z.object({ list: z.literal('partner_type'), word: wordFields.partner_type }),
  z.object({ list: z.literal('role'), word: wordFields.role }),
  z.object({ list: z.literal('relation_type'), word: wordFields.relation_type }),
  z.object({ list: z.literal('consultation_type'), word: wordFields.consultation_type }),
  z.object({ list: z.literal('agreement_kind'), word: wordFields.agreement_kind }),
  z.object({ list: z.literal('phase'), word: wordFields.phase }),
  z.object({ list: z.literal('theme'), word: wordFields.theme }),
  z.object({ list: z.literal('tag'), word: wordFields.tag }),
]);
export type NewWord = z.output<typeof newWord>;

/** A change of one word. */
export const wordPatch = z.discriminatedUnion('list', [
  z.object({ list: z.literal('domain'), id: wordId, patch: wordFields.domain.partial() }),
  z.object({ list: z.literal('partner_type'), id: wordId, patch: wordFields.partner_type.partial() }),
  z.object({ list: z.literal('role'), id: wordId, patch: wordFields.role.partial() }),
  z.object({ list: z.literal('relation_type'), id: wordId, patch: wordFields.relation_type.partial() }),
  z.object({ list: z.literal('consultation_type'), id: wordId, patch: wordFields.consultation_type.partial() }),
  z.object({ list: z.literal('agreement_kind'), id: wordId, patch: wordFields.agreement_kind.partial() }),
  z.object({ list: z.literal('phase'), id: wordId, patch: wordFields.phase.partial() }),
  z.object({ list: z.literal('theme'), id: wordId, patch: wordFields.theme.partial() }),
  z.object({ list: z.literal('tag'), id: wordId, patch: wordFields.tag.partial() }),
]);
export type WordPatch = z.output<typeof wordPatch>;

/** Areas a user may make: a set of other areas, a district or a postcode area, a region of their own. */
export const ownAreaKinds = ['region', 'set', 'district', 'postcode'] as const;
const areaFields = {
  kind: z.enum(ownAreaKinds),
  name,
  code: line.nullable(),
  memberIds: z.array(areaId).max(1_000),
  aliases: z.array(name).max(50),
  /** The area it is a part of, such as the municipality of a district; null for one that stands by itself. */
  withinId: areaId.nullable(),
};
export const newArea = z.object({
  ...areaFields,
  code: areaFields.code.default(null),
  memberIds: areaFields.memberIds.default([]),
  aliases: areaFields.aliases.default([]),
  withinId: areaFields.withinId.default(null),
});
export type NewArea = z.output<typeof newArea>;
export const areaPatch = z.object(areaFields).omit({ kind: true }).partial();
