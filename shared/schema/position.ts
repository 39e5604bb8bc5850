// A person's function at an organisation. Without a person it is a vacancy.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { actorId, areaId, positionId, themeId, wordId } from './ids.ts';
import { level } from './lists.ts';
import { dateOrNull, line } from './text.ts';

const fields = {
  /** null = vacancy. */
  personId: actorId.nullable(),
  organisationId: actorId,
  roleId: wordId.nullable(),
  /** The function as it was typed; shown when no role of the list fits. */
  roleText: line,
  level: level.nullable(),
  isPrimary: z.boolean(),
  areaIds: z.array(areaId).max(400),
  themeIds: z.array(themeId).max(100),
  validFrom: dateOrNull,
  validUntil: dateOrNull,
};

export const positionPatch = z.object(fields).partial();
export type PositionPatch = z.output<typeof positionPatch>;

/** Every other field of a function of which only the organisation is known. */
export const absentPosition = {
  personId: null,
  roleId: null,
  roleText: '',
  level: null,
  isPrimary: false,
  areaIds: [],
  themeIds: [],
  validFrom: null,
  validUntil: null,
} satisfies Partial<z.output<z.ZodObject<typeof fields>>>;

/** A new function: only the organisation is needed; without a person it is a vacancy. */
export const newPosition = withAbsent(fields, absentPosition);
export type NewPosition = z.input<typeof newPosition>;

export const position = z.object({ ...fields, id: positionId });
export type Position = z.output<typeof position>;
