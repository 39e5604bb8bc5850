import { describe, expect, it } from 'vitest';
import { contactByArea, municipalitiesOf } from '../../../shared/followUp/contactByArea.ts';
import { elapsedBetween } from '../../../shared/followUp/elapsed.ts';
import { contactStanding, lastContacts } from '../../../shared/followUp/lastContact.ts';
import type { ContactMoment } from '../../../shared/schema/contactMoment.ts';
import type { ActorId, ContactMomentId, PositionId } from '../../../shared/schema/ids.ts';
import { absentOrganisation, type Organisation } from '../../../shared/schema/organisation.ts';
import type { Position } from '../../../shared/schema/position.ts';
import type { Area, AreaKind } from '../../../shared/schema/vocabulary.ts';

const today = '2026-11-21';

function aMoment(onDate: string, ...actorIds: readonly string[]): ContactMoment {
  return {
    id: onDate as ContactMomentId,
    onDate,
    kind: 'call',
    summary: '',
    actorIds: actorIds as readonly ActorId[] as ActorId[],
  };
}

function aPosition(
  personId: string,
  organisationId: string,
  validFrom: string | null,
  validUntil: string | null,
): Position {
  return {
    id: `${personId} at ${organisationId}` as PositionId,
    personId: personId as ActorId,
    organisationId: organisationId as ActorId,
    roleId: null,
    roleText: '',
    level: null,
    areaIds: [],
    themeIds: [],
    isPrimary: true,
    validFrom,
    validUntil,
  };
}

describe('how long ago', () => {
  it.each([
    ['2026-11-21', 'day', 0],
    ['2026-11-20', 'day', 1],
    ['2026-11-08', 'day', 13],
    ['2026-11-07', 'week', 2],
    ['2026-09-22', 'week', 8],
    ['2026-09-21', 'month', 2],
    ['2026-06-22', 'month', 4],
    ['2024-11-22', 'month', 23],
    ['2024-11-21', 'year', 2],
    ['2027-01-01', 'day', 0],
  ])('%s is %s × %i', (from, unit, count) => {
    expect(elapsedBetween(from, today)).toEqual({ unit, count });
  });
});

describe('the last contact', () => {
  const positions = [aPosition('anna', 'lister', null, '2026-03-01'), aPosition('anna', 'politie', '2026-03-01', null)];

  it('with an organisation is also that with who worked there then', () => {
    const moments = [aMoment('2026-01-05', 'anna'), aMoment('2026-10-01', 'anna'), aMoment('2025-05-05', 'lister')];
    const last = lastContacts({ contactMoments: moments, positions }, today);
    expect([...last].map(([id, { onDate }]) => [id, onDate])).toEqual([
      ['anna', '2026-10-01'],
      ['lister', '2026-01-05'],
      ['politie', '2026-10-01'],
    ]);
  });

  it('is never one that is still to come', () => {
    expect(lastContacts({ contactMoments: [aMoment('2026-11-22', 'anna')], positions }, today).size).toBe(0);
  });

  it('is long ago from the month that was agreed', () => {
    expect(contactStanding(null, today, 6)).toBe('never');
    expect(contactStanding('2026-05-21', today, 6)).toBe('long');
    expect(contactStanding('2026-05-22', today, 6)).toBe('recent');
  });
});

describe('contact per area', () => {
  const area = (id: string, kind: AreaKind, memberIds: readonly string[] = []): [string, Area] => [
    id,
    { id, kind, name: id, code: null, year: null, isBuiltin: true, memberIds, aliases: [] },
  ];
  const areas = new Map([
    area('Houten', 'municipality'),
    area('Nieuwegein', 'municipality'),
    area('Lekstroom', 'set', ['Houten', 'Nieuwegein']),
    area('Midden', 'region', ['Lekstroom', 'Houten', 'Midden']),
  ]);
  const partner = (id: string, ...areaIds: readonly string[]) =>
    ({
      ...absentOrganisation,
      kind: 'organisation',
      id,
      name: id,
      label: id,
      sortKey: id,
      areaIds,
    }) as unknown as Organisation;

  it('tells of every municipality of the region, and of the area a partner names', () => {
    const last = lastContacts(
      { contactMoments: [aMoment('2026-11-01', 'a'), aMoment('2020-01-01', 'b')], positions: [] },
      today,
    );
    const organisations = [
      partner('a', 'Nieuwegein'),
      partner('b', 'Nieuwegein', 'Midden'),
      partner('c', 'Nieuwegein'),
    ];
    const expectedIds = municipalitiesOf('Midden', areas);
    const lines = contactByArea({ organisations, areas, expectedIds, last, today, months: 6 });
    expect(lines.map(({ area: { name }, ...line }) => ({ name, ...line }))).toEqual([
      { name: 'Houten', partners: 0, never: 0, long: 0, recent: 0, lastOn: null },
      { name: 'Nieuwegein', partners: 3, never: 1, long: 1, recent: 1, lastOn: '2026-11-01' },
      { name: 'Midden', partners: 1, never: 0, long: 1, recent: 0, lastOn: '2020-01-01' },
    ]);
  });
});
