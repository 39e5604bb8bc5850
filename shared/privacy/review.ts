// The review round: whose record must be looked at again, and why (AVG art. 5: no longer than needed, with a ground).
import type { Person } from '../schema/person.ts';

export const reviewReasons = ['due', 'noDate', 'noPurpose', 'noGround', 'left'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export type ToReview = { readonly person: Person; readonly reasons: readonly ReviewReason[] };

/** Persons to look at, the longest overdue first, then by name. @param today `yyyy-mm-dd` */
export function personsToReview(persons: readonly Person[], today: string): readonly ToReview[] {
  return persons
    .map((person) => ({ person, reasons: reasonsOf(person, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) => order(a) - order(b) || compare(dayOf(a), dayOf(b)) || compare(a.person.sortKey, b.person.sortKey),
    );
}

function reasonsOf(person: Person, today: string): readonly ReviewReason[] {
  const holds: Readonly<Record<ReviewReason, boolean>> = {
    due: person.reviewBy !== null && person.reviewBy <= today,
    noDate: person.reviewBy === null,
    noPurpose: person.purpose === '',
    noGround: person.legalGround === '',
    left: person.validUntil !== null && person.validUntil <= today,
  };
  return reviewReasons.filter((reason) => holds[reason]);
}

const order = ({ reasons }: ToReview) => reviewReasons.indexOf(reasons[0] ?? 'left');
const dayOf = ({ person }: ToReview) => person.reviewBy ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The same day so many months later; the last of the month where that day is not there. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${target.year}-${pad(target.month)}-${pad(Math.min(day, last))}`;
}
