// A review mail holds what its own organisation may see of itself, and nothing of anybody or anywhere else.
import { beforeEach, expect, test } from 'vitest';
import { redactReviewMail } from '../../../shared/export/redactReviewMail.ts';
import { createTestBackend, type TestBackend, testToday } from '../../builders/testBackend.ts';

let backend: TestBackend;
let ids: Readonly<Record<'lister' | 'team' | 'politie' | 'anna' | 'bea' | 'geheim' | 'weg', string>>;

beforeEach(() => {
  backend = createTestBackend();
  const organisation = (name: string, more: object = {}) =>
    backend.ask('organisation.create', { organisation: { name, ...more } }).id;
  const lister = organisation('Lister', {
    contactPoints: [
      { kind: 'email', value: 'info@lister.example.org' },
      { kind: 'phone', value: '000-0000001' },
      { kind: 'phone', value: '000-0000099', isPrivate: true },
    ],
    address: { street: 'Voorbeeldstraat 1', postcode: '1234 AB', city: 'Nieuwegein', country: '' },
    notes: 'KANARIE notitie',
    expects: 'KANARIE verwachting',
    excludes: 'KANARIE uitsluiting',
    source: 'KANARIE bron',
  });
  const team = organisation('Team Noord', { parentId: lister });
  const politie = organisation('Politie', {
    contactPoints: [{ kind: 'email', value: 'KANARIE@politie.example.org' }],
  });
  const person = (familyName: string, more: object, ...places: readonly [string, string][]) => {
    const { id } = backend.ask('person.create', { person: { familyName, ...more } });
    for (const [organisationId, roleText] of places)
      backend.ask('position.create', { position: { personId: id, organisationId, roleText } });
    return id;
  };
  ids = {
    lister,
    team,
    politie,
    anna: person(
      'Jansen',
      {
        givenName: 'Anna',
        notes: 'KANARIE',
        source: 'KANARIE',
        purpose: 'KANARIE doel',
        contactPoints: [
          { kind: 'email', value: 'anna@example.org' },
          { kind: 'mobile', value: '06-00000001' },
          { kind: 'mobile', value: '06-00000777', isPrivate: true },
        ],
      },
      [team, 'begeleider'],
    ),
    bea: person(
      'Both',
      { contactPoints: [{ kind: 'email', value: 'KANARIE.bea@example.org' }] },
      [lister, 'teamleider'],
      [politie, 'KANARIE liaison'],
    ),
    geheim: person('KANARIE Geheim', { mayExport: false }, [lister, 'KANARIE rol']),
    weg: person('KANARIE Weg', { validUntil: '2026-01-01' }, [lister, 'KANARIE rol']),
  };
  person('KANARIE Agent', {}, [politie, 'agent']);
});

const mailTo = (organisationId: string, withPhones = false) =>
  redactReviewMail(backend.ask('network.snapshot', {}), {
    organisationId,
    withPhones,
    purpose: 'Nakijken',
    at: testToday,
    compare: new Intl.Collator('nl').compare,
  });

test('the organisation, its departments and its own people are in it, without phone numbers of people', () => {
  const mail = mailTo(ids.lister);
  expect(mail?.organisation).toBe('Lister');
  expect(mail?.recipients).toEqual(['info@lister.example.org', 'anna@example.org']);
  expect(mail?.places.map(({ values }) => values)).toEqual([
    {
      organisation: 'Lister',
      department: '',
      phone: '000-0000001',
      email: 'info@lister.example.org',
      address: 'Voorbeeldstraat 1',
      postcode: '1234 AB',
      city: 'Nieuwegein',
      areas: '',
    },
    expect.objectContaining({ organisation: 'Lister', department: 'Team Noord', address: 'Voorbeeldstraat 1' }),
  ]);
  expect(mail?.people.map(({ values }) => values)).toEqual([
    {
      organisation: 'Lister',
      department: '',
      title: '',
      givenName: '',
      prefix: '',
      familyName: 'Both',
      role: 'teamleider',
      email: '',
    },
    {
      organisation: 'Lister',
      department: 'Team Noord',
      title: '',
      givenName: 'Anna',
      prefix: '',
      familyName: 'Jansen',
      role: 'begeleider',
      email: 'anna@example.org',
    },
  ]);
});

test('nothing private, nothing of somebody who may not leave, and nothing of another organisation is in it', () => {
  const { leftOut, withoutReach, ...mail } = mailTo(ids.lister, true) ?? {};
  const text = JSON.stringify(mail);
  expect(text).not.toContain('KANARIE');
  expect(text).not.toContain('0000777');
  expect(text).not.toContain('0000099');
  expect(text).toContain('06-00000001');
  expect(withoutReach).toEqual([ids.bea]);
  expect(leftOut).toEqual(
    expect.arrayContaining([
      { id: ids.geheim, reasonKey: 'notAllowed', field: null },
      { id: ids.weg, reasonKey: 'noLongerActive', field: null },
      { id: ids.anna, reasonKey: 'privateContactPoint', field: 'mobile' },
      { id: ids.lister, reasonKey: 'privateContactPoint', field: 'phone' },
    ]),
  );
  expect(leftOut).toHaveLength(4);
});

test('a function elsewhere that has ended no longer holds back how to reach somebody', () => {
  const elsewhere = backend
    .ask('network.snapshot', {})
    .positions.find(({ personId, organisationId }) => personId === ids.bea && organisationId === ids.politie);
  backend.ask('position.update', { id: elsewhere?.id ?? '', patch: { validUntil: '2026-11-01' } });
  const mail = mailTo(ids.lister);
  expect(mail?.withoutReach).toEqual([]);
  expect(mail?.recipients).toContain('KANARIE.bea@example.org');
});

test('who is no organisation gets no mail', () => {
  expect(mailTo(ids.anna)).toBeNull();
  expect(backend.dispatch('privacy.reviewMail', { organisationId: ids.anna })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

test('a mail that leaves stands in the export log by number, and looking at it does not', () => {
  const log = () => backend.db.prepare('SELECT kind, purpose, fields, rows, left_out FROM export_log').all();
  backend.ask('privacy.reviewMail', { organisationId: ids.lister });
  expect(log()).toEqual([]);
  backend.ask('privacy.exportReviewMail', { organisationId: ids.lister, purpose: 'Nakijkronde' });
  expect(log()).toEqual([
    {
      kind: 'review-mail',
      purpose: 'Nakijkronde',
      fields: 'organisation,department,title,givenName,prefix,familyName,role,email',
      rows: 4,
      left_out: 3,
    },
  ]);
});
