import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactFieldIds, defaultContactFields } from '../../../shared/export/contactFields.ts';
import { redactContacts } from '../../../shared/export/redact.ts';
import { aRequest, aSource, organisation, person, position, reach } from './contacts.ts';

const anna = person('anna', {
  title: 'mr.',
  givenName: 'Anna',
  prefix: 'van',
  familyName: 'Jansen',
  contactPoints: [
    reach('email', 'tweede@example.org'),
    reach('email', 'anna@example.org', { isPrimary: true }),
    reach('phone', '000-0000001'),
    reach('mobile', '06-00000001', { isPrivate: true }),
    reach('mobile', '06-00000002'),
  ],
  themeIds: ['woonoverlast'],
  notes: 'Belt liever niet.',
});
const politie = organisation('politie', {
  label: 'Politie',
  address: { street: 'Voorbeeldstraat 1', postcode: '1234 AB', city: 'Nieuwegein', country: '' },
  areaIds: ['GM0356', 'GM0321'],
});
const team = organisation('team', { label: 'Basisteam Noord', parentId: 'politie' });
const job = position('anna', 'team', { roleId: 'wijkagent', roleText: 'wijkag.', level: 'uitvoering' });

describe('a redacted list', () => {
  test('has a full row for a person who may be exported', () => {
    const source = aSource({ persons: [anna], positions: [job], organisations: [politie, team] });
    expect(redactContacts(source, aRequest())).toEqual({
      rows: [
        {
          personId: 'anna',
          organisationId: 'team',
          wholeId: 'politie',
          values: {
            organisation: 'Politie',
            department: 'Basisteam Noord',
            title: 'mr.',
            givenName: 'Anna',
            prefix: 'van',
            familyName: 'Jansen',
            role: 'Wijkagent',
            salutation: 'Beste Anna',
            level: 'Uitvoering',
            phone: '000-0000001',
            mobile: '06-00000002',
            email: 'anna@example.org; tweede@example.org',
            address: 'Voorbeeldstraat 1',
            postcode: '1234 AB',
            city: 'Nieuwegein',
            areas: 'Nieuwegein | Houten',
            themes: 'Woonoverlast',
            notes: 'Belt liever niet.',
          },
        },
      ],
      leftOut: [{ id: 'anna', reasonKey: 'privateContactPoint', field: 'mobile' }],
      header: { purpose: 'Uitnodiging werksessie', date: '2026-11-21', confidential: true },
    });
  });

  test('holds the asked fields and no other; by default no numbers and no notes', () => {
    const source = aSource({ persons: [anna], positions: [job], organisations: [politie, team] });
    const keys = (fields: typeof contactFieldIds | typeof defaultContactFields) =>
      redactContacts(source, aRequest({ fields })).rows.flatMap((row) => Object.keys(row.values));
    expect(keys(defaultContactFields)).toEqual(
      contactFieldIds.filter((id) => !['salutation', 'phone', 'mobile', 'notes'].includes(id)),
    );
    expect(redactContacts(source, aRequest({ fields: ['email', 'familyName'] })).rows[0]?.values).toEqual({
      familyName: 'Jansen',
      email: 'anna@example.org; tweede@example.org',
    });
  });

  test('does not report a private number that was not asked for', () => {
    expect(redactContacts(aSource({ persons: [anna] }), aRequest({ fields: ['email'] })).leftOut).toEqual([]);
  });

  test('has a row for each function, the primary one first within an organisation', () => {
    const positions = [
      position('anna', 'politie', { roleText: 'adviseur' }),
      position('anna', 'politie', { roleText: 'teamchef', isPrimary: true }),
      position('anna', 'politie', { roleText: 'stagiair', validUntil: '2020-01-01' }),
    ];
    const source = aSource({ persons: [anna], positions, organisations: [politie] });
    expect(redactContacts(source, aRequest()).rows.map((row) => row.values.role)).toEqual(['teamchef', 'adviseur']);
  });

  test('takes area and theme of the function before those of the organisation', () => {
    const positions = [position('anna', 'politie', { areaIds: ['GM0321'] })];
    const source = aSource({
      persons: [{ ...anna, themeIds: [] }],
      positions,
      organisations: [{ ...politie, themeIds: ['woonoverlast'] }],
    });
    expect(redactContacts(source, aRequest({ fields: ['areas', 'themes'] })).rows[0]?.values).toEqual({
      areas: 'Houten',
      themes: 'Woonoverlast',
    });
  });

  test('is sorted by organisation, family name and given name; without an organisation last', () => {
    const named = (id: string, familyName: string) => person(id, { familyName });
    const persons = [named('zonder', 'Aa'), named('c', 'Vries'), named('b', 'Évers'), named('a', 'Dam')];
    const positions = [position('c', 'lister'), position('b', 'lister'), position('a', 'politie')];
    const source = aSource({
      persons,
      positions,
      organisations: [politie, organisation('lister', { label: 'Lister' })],
    });
    expect(redactContacts(source, aRequest()).rows.map((row) => row.personId)).toEqual(['b', 'c', 'a', 'zonder']);
  });
});

describe('who is left out', () => {
  const ended = { validUntil: '2026-11-21' };
  const toCome = { validFrom: '2026-11-22' };

  test.each([
    ['may not be exported', person('p', { mayExport: false }), [], 'notAllowed'],
    ['left the network', person('p', ended), [], 'noLongerActive'],
    ['has still to start', person('p', toCome), [], 'notYetActive'],
    ['has only ended functions', person('p'), [position('p', 'politie', ended)], 'noLongerActive'],
    ['has only a function to come', person('p'), [position('p', 'politie', toCome)], 'notYetActive'],
    ['is a missing partner', person('p', { presence: 'missing' }), [], 'notPresent'],
  ] as const)('somebody who %s', (_, who, positions, reasonKey) => {
    const source = aSource({ persons: [who], positions, organisations: [politie] });
    expect(redactContacts(source, aRequest())).toEqual({
      rows: [],
      leftOut: [{ id: 'p', reasonKey, field: null }],
      header: { purpose: 'Uitnodiging werksessie', date: '2026-11-21', confidential: false },
    });
  });

  test('what may be shown and what may be exported are two questions', () => {
    const source = aSource({ persons: [person('screen', { mayExport: false }), person('file', { mayShow: false })] });
    const ids = (channel: 'export' | 'screen') =>
      redactContacts(source, aRequest({ channel })).rows.map((row) => row.personId);
    expect([ids('export'), ids('screen')]).toEqual([['file'], ['screen']]);
  });

  test('everybody is either listed or named with a reason, and nobody both', () => {
    const flag = fc.boolean();
    const day = fc.constantFrom(null, '2020-01-01', '2026-11-21', '2030-01-01');
    const anybody = fc.record({
      mayExport: flag,
      mayShow: flag,
      validFrom: day,
      validUntil: day,
      isMissing: flag,
      isPrivate: flag,
    });
    const job = fc.record({ who: fc.nat(9), validFrom: day, validUntil: day });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 10 }), fc.array(job, { maxLength: 15 }), (people, jobs) => {
        const persons = people.map(({ isMissing, isPrivate, ...rest }, index) =>
          person(`p${index}`, {
            ...rest,
            presence: isMissing ? 'missing' : 'present',
            contactPoints: [reach('phone', 'SECRET', { isPrivate }), reach('email', 'SECRET', { isPrivate: true })],
          }),
        );
        const positions = jobs.map(({ who, ...rest }) => position(`p${who}`, 'politie', rest));
        const { rows, leftOut } = redactContacts(aSource({ persons, positions, organisations: [politie] }), aRequest());
        const listed = new Set(rows.map((row) => row.personId ?? ''));
        const out = leftOut.filter((each) => each.field === null).map((each) => each.id);
        expect([...listed, ...out].toSorted()).toEqual(persons.map((each) => each.id).toSorted());
        const allowed = persons.filter((each) => each.mayExport).map((each) => each.id);
        expect([...listed].filter((id) => !allowed.includes(id))).toEqual([]);
        expect(rows.filter((row) => row.values.email !== '')).toEqual([]);
        const withheld = leftOut.filter((each) => each.field === 'email').map((each) => each.id);
        expect(withheld.toSorted()).toEqual([...listed].toSorted());
      }),
      { seed: 2026 },
    );
  });
});

describe('rows for organisations', () => {
  const mailbox = organisation('lister', {
    label: 'Lister',
    contactPoints: [reach('email', 'info@example.org')],
    notes: 'Let op',
  });

  test('come for an asked organisation without a listed person, with its own mailbox', () => {
    const hidden = person('p', { mayExport: false, familyName: 'Geheim' });
    const source = aSource({ persons: [hidden], positions: [position('p', 'lister')], organisations: [mailbox] });
    const list = redactContacts(
      source,
      aRequest({ organisationRows: 'withoutPerson', fields: ['organisation', 'familyName', 'email'] }),
    );
    expect(list.rows).toEqual([
      {
        personId: null,
        organisationId: 'lister',
        wholeId: 'lister',
        values: { organisation: 'Lister', familyName: '', email: 'info@example.org' },
      },
    ]);
    expect(list.leftOut).toEqual([{ id: 'p', reasonKey: 'notAllowed', field: null }]);
    expect(list.header.confidential).toBe(false);
  });

  test('leave out a private number too, and are confidential as soon as they hold a note', () => {
    const place = { ...mailbox, contactPoints: [reach('phone', '000-0000009', { isPrivate: true })] };
    const request = aRequest({ organisationRows: 'withoutPerson', fields: ['phone', 'notes'] });
    expect(redactContacts(aSource({ organisations: [place] }), request)).toEqual({
      rows: [{ personId: null, organisationId: 'lister', wholeId: 'lister', values: { phone: '', notes: 'Let op' } }],
      leftOut: [{ id: 'lister', reasonKey: 'privateContactPoint', field: 'phone' }],
      header: { purpose: 'Uitnodiging werksessie', date: '2026-11-21', confidential: true },
    });
  });

  test('do not come when a person is listed, when it was not asked, is gone or missing, or when not wanted', () => {
    const organisations = [
      mailbox,
      organisation('elders', { isAsked: false }),
      organisation('weg', { validUntil: '2020-01-01' }),
      organisation('gemist', { presence: 'missing' }),
    ];
    const source = aSource({ persons: [anna], positions: [position('anna', 'lister')], organisations });
    const rows = redactContacts(source, aRequest({ organisationRows: 'withoutPerson' })).rows;
    expect(rows.map((row) => [row.personId, row.organisationId])).toEqual([['anna', 'lister']]);
    expect(redactContacts(aSource({ organisations: [mailbox] }), aRequest()).rows).toEqual([]);
  });
});

test('a circle of parents is walked once', () => {
  const organisations = [organisation('a', { parentId: 'b' }), organisation('b', { parentId: 'a' })];
  const source = aSource({ persons: [anna], positions: [position('anna', 'a')], organisations });
  expect(redactContacts(source, aRequest({ fields: ['organisation', 'department'] })).rows[0]?.values).toEqual({
    organisation: 'b',
    department: 'a',
  });
});
