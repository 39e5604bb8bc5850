// Editing templates: what each kind of expectation may say. Flat rows with everything nullable stand in the file only.
import { z } from 'zod';
import { templateId, themeId, wordId } from './ids.ts';
import { frequency, requirement, scale } from './lists.ts';
import { line, name } from './text.ts';

/** Where a tie between two kinds of partner is kept. */
export const tieVias = ['relation', 'agreement', 'participation'] as const;

const common = {
  requirement: requirement.default('required'),
  /** Why it is expected or where that stands; in the built-in templates a mark such as `B`. */
  sourceMark: line.default(''),
};

/** How many there are to be at least, of a kind of partner or with a role. */
const minCount = z.int().min(1).max(99).default(1);

const tieFields = z
  .object({
    kind: z.literal('relation'),
    via: z.enum(tieVias).default('relation'),
    /** Only of a tie that is kept as a relation. */
    relationTypeId: wordId.nullable().default(null),
    fromTypeId: wordId,
    toTypeId: wordId,
    ...common,
  })
  .refine((tie) => (tie.via === 'relation') === (tie.relationTypeId !== null), { path: ['relationTypeId'] });

export const newExpectation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('partner'),
    partnerTypeId: wordId,
    /** null = at whatever scale. */
    scale: scale.nullable().default(null),
    minCount,
    ...common,
  }),
  z.object({ kind: z.literal('role'), roleId: wordId, minCount, ...common }),
  tieFields,
  z.object({
    kind: z.literal('consultation'),
    consultationTypeId: wordId,
    /** `unknown` = however often. */
    frequency: frequency.default('unknown'),
    ...common,
  }),
]);
export type NewExpectation = z.output<typeof newExpectation>;

/** More than any chain has; a file with more is not a template. */
const most = 1_000;
export const expectationsToAdd = z.array(newExpectation).max(most);

const templateFields = { label: name, themeId: themeId.nullable(), source: line };

export const newTemplate = z.object({
  ...templateFields,
  themeId: templateFields.themeId.default(null),
  source: templateFields.source.default(''),
  /** The template it is a copy of; null for one of its own. */
  derivedFromId: templateId.nullable().default(null),
  expectations: expectationsToAdd.default([]),
});
/** What a caller passes: a template that is not in the file yet. */
export type TemplateDraft = z.input<typeof newTemplate>;
export type NewTemplate = z.output<typeof newTemplate>;

export const templatePatch = z.object(templateFields).partial();
