// A tie between two actors: its type, direction, intensity and status.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { actorId, relationId, themeId, wordId } from './ids.ts';
import { frequency, level, relationStatus } from './lists.ts';
import { dateOrNull, line, note } from './text.ts';

const fields = {
  fromId: actorId,
  toId: actorId,
  typeId: wordId,
  status: relationStatus,
  /** 0 none, 1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration (Frey et al. 2006); null = not known. */
  intensity: z.number().int().min(0).max(5).nullable(),
  /** Only one side says so; null = not known. */
  isOneSided: z.boolean().nullable(),
  level: level.nullable(),
  phaseId: wordId.nullable(),
  frequency: frequency.nullable(),
  isBottleneck: z.boolean(),
  themeIds: z.array(themeId).max(100),
  note,
  source: line,
  confirmedOn: dateOrNull,
  validFrom: dateOrNull,
  validUntil: dateOrNull,
};

export const relationPatch = z.object(fields).partial();
export type RelationPatch = z.output<typeof relationPatch>;

/** Every other field of a relation of which only the ends and the type are known. */
export const absentRelation = {
  status: 'existing',
  intensity: null,
  isOneSided: null,
  level: null,
  phaseId: null,
  frequency: null,
  isBottleneck: false,
  themeIds: [],
  note: '',
  source: '',
  confirmedOn: null,
  validFrom: null,
  validUntil: null,
} satisfies Partial<z.output<z.ZodObject<typeof fields>>>;

/** A new relation: only its ends and its type are needed. */
export const newRelation = withAbsent(fields, absentRelation);
export type NewRelation = z.input<typeof newRelation>;

export const relation = z.object({ ...fields, id: relationId });
export type Relation = z.output<typeof relation>;
