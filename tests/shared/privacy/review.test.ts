import { expect, test } from 'vitest';
import { monthsLater, personsToReview } from '../../../shared/privacy/review.ts';
import { absentPerson, type Person } from '../../../shared/schema/person.ts';

const today = '2026-11-21';
const whole = { purpose: 'Samenwerken', legalGround: 'Publieke taak', reviewBy: '2027-01-01' };
const named = (label: string, given: Partial<Person>): Person => ({
  ...absentPerson,
  ...whole,
  aliases: [],
  themeIds: [],
  tagIds: [],
  contactPoints: [],
  id: label as Person['id'],
  kind: 'person',
  label,
  sortKey: label,
  photoSha: null,
  recordedOn: today,
  createdOn: today,
  ...given,
});

test('who is overdue comes first, the longest overdue before the others; who is in order is not there', () => {
  const persons = [
    named('in orde', {}),
    named('zonder grond', { legalGround: '' }),
    named('vandaag', { reviewBy: today }),
    named('lang geleden', { reviewBy: '2024-02-01', purpose: '' }),
    named('zonder datum', { reviewBy: null }),
    named('weg', { validUntil: '2026-11-01' }),
  ];
  expect(personsToReview(persons, today).map(({ person, reasons }) => [person.label, ...reasons])).toEqual([
    ['lang geleden', 'due', 'noPurpose'],
    ['vandaag', 'due'],
    ['zonder datum', 'noDate'],
    ['zonder grond', 'noGround'],
    ['weg', 'left'],
  ]);
});

test('months later ends on the last day where the month is shorter', () => {
  expect(monthsLater('2026-11-21', 12)).toBe('2027-11-21');
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29');
  expect(monthsLater('2026-12-01', 1)).toBe('2027-01-01');
});
