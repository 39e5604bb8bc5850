// Retention: whom the network has kept longer than its term allows (AVG art. 5(1)(e)). The term is counted from the day on
// which somebody should have looked, or from the day on which the person left the work that they were kept for.
import type { Person } from '../schema/person.ts';
import type { Position } from '../schema/position.ts';
import { monthsLater } from './review.ts';

/** How long after that day a record is kept when the network says nothing else. With a review after 12 months: two years. */
export const usualRetentionMonths = 12;

export type RetentionReason = 'unreviewed' | 'left';

export type Expired = {
  readonly person: Person;
  readonly reason: RetentionReason;
  /** The review date that passed, or the day the person left. */
  readonly since: string;
  /** The first day on which the record should be gone. */
  readonly until: string;
};

/**
 * Persons past their term, the longest first, then by name.
 * @param months the term of the network; null = the usual one
 * @param today `yyyy-mm-dd`
 */
export function personsPastRetention(
  persons: readonly Person[],
  positions: readonly Position[],
  months: number | null,
  today: string,
): readonly Expired[] {
  const endOfWork = endsOfWork(positions);
  return persons
    .map((person) => termOf(person, endOfWork.get(person.id) ?? null, months ?? usualRetentionMonths, today))
    .filter(({ until }) => until <= today)
    .toSorted((a, b) => compare(a.until, b.until) || compare(a.person.sortKey, b.person.sortKey));
}

function termOf(person: Person, endOfWork: string | null, months: number, today: string): Expired {
  const left = earliest([person.validUntil, endOfWork].filter((each) => each !== null && each <= today));
  if (left !== null) {
    // A review date that lies later is somebody's decision to keep the record until then.
    const until = latest(monthsLater(left, months), person.reviewBy);
    return { person, reason: 'left', since: left, until };
  }
  // Who was never given a review date is counted from the last time somebody looked at the record.
  const since = latest(person.reviewBy ?? person.recordedOn, person.confirmedOn);
  return { person, reason: 'unreviewed', since, until: monthsLater(since, months) };
}

/** Per person the day on which their last function ended; who still has one, or never had, is not in it. */
function endsOfWork(positions: readonly Position[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string | null>();
  for (const { personId, validUntil } of positions) {
    if (personId === null) continue;
    const known = ends.get(personId);
    ends.set(personId, validUntil === null || known === null ? null : latest(validUntil, known ?? null));
  }
  return new Map([...ends].flatMap(([id, end]) => (end === null ? [] : [[id, end] as const])));
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

function latest(day: string, other: string | null): string {
  return other !== null && other > day ? other : day;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
