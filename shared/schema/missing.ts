// The road of a missing partner: from a gap in the network to a seat at the table.
import { z } from 'zod';
import { actorId } from './ids.ts';
import { presence, type Presence } from './lists.ts';
import { dateOrNull } from './text.ts';

/** gap: only that something lacks; role: what is looked for; candidate: who it could be; invited; joined. */
export const missingStages = ['gap', 'role', 'candidate', 'invited', 'joined'] as const;
export const missingStage = z.enum(missingStages);
export type MissingStage = z.output<typeof missingStage>;

export const missing = z.object({
  stage: missingStage,
  /** Who misses this partner at the table. */
  missedByIds: z.array(actorId).max(200).default([]),
  /** Who invites; null = not agreed. */
  invitedById: actorId.nullable().default(null),
  /** Last day to have invited; null = not agreed. */
  inviteBefore: dateOrNull.default(null),
  /** The gap it answers; null when it was drawn without one. */
  gapKey: z.string().min(1).max(300).nullable().default(null),
});
export type Missing = z.output<typeof missing>;

type Standing = { readonly presence: Presence; readonly missing: Missing | null };

/**
 * Keeps stage and presence one story: who has joined is present, who is on the way is missing, and who is missing is
 * somewhere on the way. The road stays on record after joining.
 * @param changed the fields the user set now; what was set wins over what was
 */
export function consistentStanding<T extends Standing>(record: T, changed: readonly string[]): T {
  if (changed.includes('missing') && record.missing) {
    return { ...record, presence: record.missing.stage === 'joined' ? presence.enum.present : presence.enum.missing };
  }
  if (record.presence === 'missing') {
    const road = record.missing ?? { ...noRoad, missedByIds: [] };
    return { ...record, missing: road.stage === 'joined' ? { ...road, stage: 'candidate' } : road };
  }
  if (record.missing && record.missing.stage !== 'joined') {
    return { ...record, missing: { ...record.missing, stage: 'joined' } };
  }
  return record;
}

const noRoad = { stage: 'role', invitedById: null, inviteBefore: null, gapKey: null } as const;
