// What somebody carries that can go to a successor.
import { isOpen } from '../followUp/urgency.ts';
import type { Agreement } from '../schema/agreement.ts';
import type { Consultation, Participation } from '../schema/consultation.ts';
import type { Issue } from '../schema/issue.ts';
import type { Position } from '../schema/position.ts';
import type { Relation } from '../schema/relation.ts';
import type { GapDecision, NetworkSnapshot } from '../schema/snapshot.ts';

export type HandOverable = {
  readonly positions: readonly Position[];
  readonly relations: readonly Relation[];
  readonly participations: readonly Participation[];
  readonly chairs: readonly Consultation[];
  readonly issues: readonly Issue[];
  readonly decisions: readonly GapDecision[];
  /** Missing partners that this person was to invite. */
  readonly invitations: readonly { readonly id: string; readonly label: string }[];
  readonly agreements: readonly Agreement[];
};

/** All that is not over by the day: what ended before it has nothing to hand over. */
export function handOverable(snapshot: NetworkSnapshot, personId: string, day: string): HandOverable {
  const isOn = ({ validUntil }: { readonly validUntil: string | null }) => validUntil === null || validUntil > day;
  return {
    positions: snapshot.positions.filter((each) => each.personId === personId && isOn(each)),
    relations: snapshot.relations.filter((each) => (each.fromId === personId || each.toId === personId) && isOn(each)),
    participations: snapshot.participations.filter((each) => each.actorId === personId && isOn(each)),
    chairs: snapshot.actors
      .filter((each) => each.kind === 'consultation')
      .filter((each) => each.chairId === personId && isOn(each)),
    issues: snapshot.issues.filter((each) => each.ownerId === personId && isOpen(each)),
    decisions: snapshot.decisions.filter((each) => each.ownerId === personId && each.status === 'action'),
    invitations: snapshot.actors.filter(
      (each) =>
        (each.kind === 'organisation' || each.kind === 'person') &&
        each.presence === 'missing' &&
        each.missing?.invitedById === personId,
    ),
    agreements: snapshot.actors
      .filter((each) => each.kind === 'agreement')
      .filter((each) => isOn(each) && each.parties.some(({ actorId }) => actorId === personId)),
  };
}
