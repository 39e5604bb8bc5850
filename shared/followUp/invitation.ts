// How far a missing partner is on the road to the table, and what is too late there.
import { missingStages, type Missing, type MissingStage } from '../schema/missing.ts';

/** The day to have invited has passed, and nobody did. */
export function isInviteOverdue({ stage, inviteBefore }: Missing, today: string): boolean {
  return !isInvited(stage) && inviteBefore !== null && inviteBefore < today;
}

/** The invitation is out, or was accepted. */
export function isInvited(stage: MissingStage): boolean {
  return stage === 'invited' || stage === 'joined';
}

/** The stage after this one; null at the end of the road. */
export function nextStage(stage: MissingStage): MissingStage | null {
  return missingStages[missingStages.indexOf(stage) + 1] ?? null;
}

type Standing = { readonly missing: Missing | null };

/** Too late first, then by the day to invite before, without a day last; who joined at the end. */
export function byInvitation(a: Standing, b: Standing): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function keyOf({ missing }: Standing): string {
  if (missing?.stage === 'joined') return '3';
  return missing && !isInvited(missing.stage) && missing.inviteBefore !== null ? `1${missing.inviteBefore}` : '2';
}
