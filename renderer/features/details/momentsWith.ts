// The contact moments that count for one actor: its own, and for an organisation those with who worked there then.
import { holdsOn } from '../../../shared/dated/holdsOn.ts';
import type { ContactMoment } from '../../../shared/schema/contactMoment.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';

/** Each once, newest first. */
export function momentsWith(
  { contactMomentsOf, positionsAt }: NetworkIndex,
  actorId: string,
): readonly ContactMoment[] {
  const ofPeople = (positionsAt.get(actorId) ?? []).flatMap((position) =>
    position.personId === null
      ? []
      : (contactMomentsOf.get(position.personId) ?? []).filter(({ onDate }) => holdsOn(position, onDate)),
  );
  const each = new Map([...(contactMomentsOf.get(actorId) ?? []), ...ofPeople].map((moment) => [moment.id, moment]));
  return [...each.values()].toSorted((a, b) => (a.onDate === b.onDate ? 0 : a.onDate < b.onDate ? 1 : -1));
}
