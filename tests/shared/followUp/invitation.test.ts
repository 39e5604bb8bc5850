import { describe, expect, it } from 'vitest';
import { byInvitation, isInviteOverdue, nextStage } from '../../../shared/followUp/invitation.ts';
import { missing, type Missing, type MissingStage } from '../../../shared/schema/missing.ts';

const today = '2026-11-21';
const road = (stage: MissingStage, inviteBefore: string | null): Missing => missing.parse({ stage, inviteBefore });

describe('an invitation', () => {
  it('is too late when its day has passed and it is not out yet', () => {
    expect(isInviteOverdue(road('candidate', '2026-11-20'), today)).toBe(true);
    expect(isInviteOverdue(road('candidate', today), today)).toBe(false);
    expect(isInviteOverdue(road('invited', '2026-11-20'), today)).toBe(false);
    expect(isInviteOverdue(road('gap', null), today)).toBe(false);
  });

  it('goes on to the next stage until somebody joined', () => {
    expect(nextStage('gap')).toBe('role');
    expect(nextStage('invited')).toBe('joined');
    expect(nextStage('joined')).toBeNull();
  });

  it('that is due first stands first, and who joined stands last', () => {
    const all = [
      road('joined', '2020-01-01'),
      road('invited', '2020-01-01'),
      road('role', '2027-01-01'),
      road('candidate', '2026-01-01'),
    ];
    const sorted = all.map((each) => ({ missing: each })).toSorted(byInvitation);
    expect(sorted.map((each) => each.missing.stage)).toEqual(['candidate', 'role', 'invited', 'joined']);
  });
});
