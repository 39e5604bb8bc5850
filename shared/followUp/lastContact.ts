// When was spoken with a partner or a contact for the last time. A partner is spoken with through its people too, as
// long as they worked there. What is planned for later is no contact yet.
import { holdsOn } from '../dated/holdsOn.ts';
import type { ContactMoment } from '../schema/contactMoment.ts';
import type { Position } from '../schema/position.ts';
import { monthsBetween } from './elapsed.ts';

type Spoken = {
  readonly contactMoments: readonly ContactMoment[];
  readonly positions: readonly Position[];
};

/** The last moment with each actor that was ever spoken with, until today; O(moments × positions of who was there). */
export function lastContacts({ contactMoments, positions }: Spoken, today: string): ReadonlyMap<string, ContactMoment> {
  const held = new Map<string, Position[]>();
  for (const position of positions) {
    if (position.personId === null) continue;
    const known = held.get(position.personId);
    if (known) known.push(position);
    else held.set(position.personId, [position]);
  }
  const last = new Map<string, ContactMoment>();
  for (const moment of contactMoments) {
    if (moment.onDate > today) continue;
    for (const id of moment.actorIds) {
      note(id, moment);
      for (const position of held.get(id) ?? []) {
        if (holdsOn(position, moment.onDate)) note(position.organisationId, moment);
      }
    }
  }
  return last;

  function note(id: string, moment: ContactMoment): void {
    const known = last.get(id);
    if (!known || moment.onDate > known.onDate) last.set(id, moment);
  }
}

export const contactStandings = ['never', 'long', 'recent'] as const;
export type ContactStanding = (typeof contactStandings)[number];

/** @param months after how many whole months without contact it is long ago */
export function contactStanding(last: string | null, today: string, months: number): ContactStanding {
  if (last === null) return 'never';
  return monthsBetween(last, today) >= months ? 'long' : 'recent';
}
