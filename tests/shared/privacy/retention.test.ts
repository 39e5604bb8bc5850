import { expect, test } from 'vitest';
import { personsPastRetention } from '../../../shared/privacy/retention.ts';
import { absentPerson, type Person } from '../../../shared/schema/person.ts';
import type { Position } from '../../../shared/schema/position.ts';

const today = '2026-11-21';
const named = (label: string, given: Partial<Person>): Person => ({
  ...absentPerson,
  aliases: [],
  themeIds: [],
  tagIds: [],
  contactPoints: [],
  id: label as Person['id'],
  kind: 'person',
  label,
  sortKey: label,
  photoSha: null,
  recordedOn: '2026-01-01',
  createdOn: '2026-01-01',
  ...given,
});
const position = (personId: string, validUntil: string | null): Position => ({
  id: `${personId}-${validUntil}` as Position['id'],
  personId: personId as Person['id'],
  organisationId: 'o' as Position['organisationId'],
  roleId: null,
  roleText: 'rol',
  level: null,
  areaIds: [],
  themeIds: [],
  isPrimary: false,
  validFrom: null,
  validUntil,
});
const past = (persons: readonly Person[], positions: readonly Position[] = [], months: number | null = null) =>
  personsPastRetention(persons, positions, months, today).map(({ person, ...rest }) => [
    person.label,
    ...Object.values(rest),
  ]);

test('past the review date and the term, the longest first; on the last day the term is over', () => {
  const persons = [
    named('net', { reviewBy: '2025-11-21' }),
    named('nog een dag', { reviewBy: '2025-11-22' }),
    named('lang', { reviewBy: '2023-05-31' }),
  ];
  expect(past(persons)).toEqual([
    ['lang', 'unreviewed', '2023-05-31', '2024-05-31'],
    ['net', 'unreviewed', '2025-11-21', '2026-11-21'],
  ]);
  expect(past(persons, [], 36)).toEqual([['lang', 'unreviewed', '2023-05-31', '2026-05-31']]);
});

test('without a review date it counts from the last time somebody looked', () => {
  const old = { recordedOn: '2020-01-01', reviewBy: null };
  expect(past([named('nooit', old), named('bevestigd', { ...old, confirmedOn: '2026-03-01' })])).toEqual([
    ['nooit', 'unreviewed', '2020-01-01', '2021-01-01'],
  ]);
  expect(past([named('later bevestigd', { reviewBy: '2024-01-01', confirmedOn: '2026-10-01' })])).toEqual([]);
});

test('who left is counted from that day; a later review date keeps them until then', () => {
  const persons = [
    named('weg', { validUntil: '2024-06-01', reviewBy: '2024-09-01' }),
    named('verlengd', { validUntil: '2024-06-01', reviewBy: '2027-01-01' }),
    named('gaat nog', { validUntil: '2027-06-01', reviewBy: '2027-01-01' }),
    named('pas weg', { validUntil: '2026-06-01', reviewBy: '2026-01-01' }),
  ];
  expect(past(persons)).toEqual([['weg', 'left', '2024-06-01', '2025-06-01']]);
});

test('whose last function ended has left; who has one, even one without an end, has not', () => {
  const fresh = { reviewBy: '2026-12-01' };
  const persons = [named('weg', fresh), named('nog daar', fresh), named('zonder functie', fresh)];
  const positions = [
    position('weg', '2023-01-01'),
    position('weg', '2024-02-01'),
    position('nog daar', '2023-01-01'),
    position('nog daar', null),
  ];
  expect(past(persons, positions)).toEqual([]);
  expect(past([named('weg', { reviewBy: '2024-03-01' })], positions)).toEqual([
    ['weg', 'left', '2024-02-01', '2025-02-01'],
  ]);
});
