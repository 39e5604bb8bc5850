// Two records of one organisation or one person become one, and nothing that hung on them is lost.
import { expect, test } from 'vitest';
import { actorReferences } from '../../electron/backend/db/repositories/mergeRepo.ts';
import type { ActorId } from '../../shared/schema/ids.ts';
import type { Organisation } from '../../shared/schema/organisation.ts';
import type { Person } from '../../shared/schema/person.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

test('an organisation takes along all that pointed at the other, as one step', () => {
  const { backend, ids } = twoOfOne();
  const before = backend.dump();
  const done = backend.ask('actor.merge', { keepId: ids.lister, goneId: ids.stichting });
  expect(done).toEqual({ id: ids.lister, moved: 4, combined: 2 });

  const snapshot = backend.ask('network.snapshot', {});
  const left = snapshot.actors.find(({ id }) => id === ids.lister) as Organisation;
  expect(left).toMatchObject({
    name: 'Lister',
    aliases: ['Stichting Lister', 'Lister Utrecht'].toSorted(),
    typeIds: ['bw', 'mo'],
    kvk: '00000001',
    areaIds: ['GM0356'],
    confirmedOn: '2026-05-01',
    notes: 'Belt terug\nLiever mailen',
  });
  expect(snapshot.actors.some(({ id }) => id === ids.stichting)).toBe(false);
  expect(snapshot.actors.find(({ id }) => id === ids.team)).toMatchObject({ parentId: ids.lister });
  expect(snapshot.network.ownActorId).toBe(ids.lister);
  expect(snapshot.relations.map(({ fromId, toId, typeId, note }) => ({ fromId, toId, typeId, note }))).toEqual([
    { fromId: ids.lister, toId: ids.politie, typeId: 'werkcontact', note: 'Weet elkaar te vinden' },
    { fromId: ids.politie, toId: ids.lister, typeId: 'meldt', note: '' },
  ]);
  expect(snapshot.positions.map(({ personId, organisationId }) => ({ personId, organisationId }))).toEqual([
    { personId: ids.anna, organisationId: ids.lister },
    { personId: ids.mo, organisationId: ids.lister },
  ]);
  expect(snapshot.participations.map(({ actorId, role }) => ({ actorId, role }))).toEqual([
    { actorId: ids.lister, role: 'permanent' },
  ]);
  expect(snapshot.actors.find(({ id }) => id === ids.mdo)).toMatchObject({ chairId: ids.lister });
  expect(snapshot.actors.find(({ id }) => id === ids.convenant)).toMatchObject({
    parties: [{ actorId: ids.lister, role: 'penvoerder' }],
  });
  expect(snapshot.contactMoments.map(({ actorIds }) => actorIds)).toEqual([[ids.lister]]);
  expect(snapshot.issues.map(({ subject, ownerId }) => ({ subject, ownerId }))).toEqual([
    { subject: { kind: 'actor', id: ids.lister }, ownerId: ids.lister },
    { subject: { kind: 'actor', id: ids.lister }, ownerId: null },
  ]);
  expect(snapshot.decisions.map(({ gapKey }) => gapKey)).toEqual([`g4|${ids.lister}`]);
  expect(snapshot.placements).toEqual([{ viewId: 'main', actorId: ids.lister, x: 3, y: 4, isPinned: true }]);

  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});

test('a person takes along functions, and a photo, and what she refused stays refused', () => {
  const { backend, ids } = twoOfOne();
  const { id: twin } = backend.ask('person.create', {
    person: {
      givenName: 'A.',
      familyName: 'Proef',
      mayExport: false,
      contactPoints: [{ kind: 'email', value: 'anna@example.org' }],
    },
    position: { organisationId: ids.lister, roleText: 'teamleider', areaIds: ['GM0356'] },
  });
  backend.ask('actor.setPicture', { id: twin, picture: onePixel });
  backend.ask('actor.merge', { keepId: ids.anna, goneId: twin });
  const snapshot = backend.ask('network.snapshot', {});
  expect(snapshot.actors.find(({ id }) => id === ids.anna) as Person).toMatchObject({
    label: 'Anna Proef',
    aliases: ['A. Proef'],
    mayExport: false,
    contactPoints: [{ kind: 'email', value: 'anna@example.org' }],
    photoSha: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(snapshot.positions.filter(({ personId }) => personId === ids.anna)).toMatchObject([
    { organisationId: ids.lister, roleText: 'Teamleider', areaIds: ['GM0356'], isPrimary: true },
  ]);
});

test('what is chosen by field wins over what would be taken', () => {
  const { backend, ids } = twoOfOne();
  backend.ask('actor.merge', {
    keepId: ids.lister,
    goneId: ids.stichting,
    choices: { name: 'gone', typeIds: 'kept', notes: 'gone', kvk: 'kept' },
  });
  expect(backend.ask('network.snapshot', {}).actors.find(({ id }) => id === ids.lister)).toMatchObject({
    name: 'Stichting Lister',
    aliases: ['Lister', 'Lister Utrecht'],
    typeIds: ['bw'],
    notes: 'Liever mailen',
    kvk: '',
  });
});

test('an organisation merged with its own department or its grandparent hangs under nobody of itself', () => {
  const backend = createTestBackend();
  const make = (name: string, parentId: ActorId | null) =>
    backend.ask('organisation.create', { organisation: { name, parentId } }).id;
  const top = make('Gemeente', null);
  const middle = make('Domein', top);
  const bottom = make('Team', middle);
  backend.ask('actor.merge', { keepId: bottom, goneId: top });
  const parents = backend
    .ask('network.snapshot', {})
    .actors.map((actor) => actor.kind === 'organisation' && [actor.id, actor.parentId]);
  expect(parents).toEqual([
    [middle, bottom],
    [bottom, null],
  ]);
});

test('an organisation and a person do not merge, nor one with itself', () => {
  const { backend, ids } = twoOfOne();
  const before = backend.dump();
  const refused = (keepId: string, goneId: string) => {
    const reply = backend.dispatch('actor.merge', { keepId, goneId });
    return reply.ok ? null : reply.error.code;
  };
  expect([refused(ids.lister, ids.anna), refused(ids.anna, ids.lister), refused(ids.lister, ids.lister)]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
    'SAME_ENDS',
  ]);
  expect(backend.dump()).toBe(before);
});

test('what is no duplicate is remembered, moves along with a merge and can be taken back', () => {
  const { backend, ids } = twoOfOne();
  backend.ask('duplicate.dismiss', {
    pairs: [
      { leftId: ids.stichting, rightId: ids.politie },
      { leftId: ids.politie, rightId: ids.stichting },
    ],
  });
  expect(backend.ask('duplicate.dismissed', {})).toHaveLength(1);
  backend.ask('actor.merge', { keepId: ids.lister, goneId: ids.stichting });
  const [leftId = '', rightId = ''] = [ids.lister, ids.politie].toSorted();
  expect(backend.ask('duplicate.dismissed', {})).toEqual([{ leftId, rightId }]);
  backend.ask('duplicate.restore', { pairs: [{ leftId: ids.lister, rightId: ids.politie }] });
  expect(backend.ask('duplicate.dismissed', {})).toEqual([]);
});

test('no column that points at an actor is forgotten', () => {
  const { db } = createTestBackend();
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  const actorTables = ['actor', 'organisation', 'person', 'consultation', 'agreement', 'missing_partner'];
  const pointing = tables.flatMap((table) =>
    (db.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[])
      .filter((key) => actorTables.includes(key.table))
      .map((key) => `${table}.${key.from}`),
  );
  expect(Object.keys(actorReferences).toSorted()).toEqual([...new Set(pointing)].toSorted());
});

const onePixel = {
  mime: 'image/png' as const,
  width: 1,
  height: 1,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
};

type Ids = Readonly<Record<'lister' | 'stichting' | 'politie' | 'team' | 'anna' | 'mo' | 'mdo' | 'convenant', ActorId>>;

/** Lister twice, with everything that may hang on an organisation on the second. */
function twoOfOne(): { readonly backend: TestBackend; readonly ids: Ids } {
  const backend = createTestBackend();
  const { id: lister } = backend.ask('organisation.create', {
    organisation: { name: 'Lister', typeIds: ['bw'], notes: 'Belt terug', confirmedOn: '2026-05-01' },
  });
  const { id: stichting } = backend.ask('organisation.create', {
    organisation: {
      name: 'Stichting Lister',
      aliases: ['Lister Utrecht'],
      typeIds: ['mo'],
      areaIds: ['GM0356'],
      kvk: '00000001',
      notes: 'Liever mailen',
    },
  });
  backend.ask('placement.move', { items: [{ actorId: stichting, x: 3, y: 4, isPinned: true }] });
  const { id: politie } = backend.ask('organisation.create', { organisation: { name: 'Politie' } });
  const { id: team } = backend.ask('organisation.create', {
    organisation: { name: 'Team wonen', parentId: stichting },
  });
  const { id: anna } = backend.ask('person.create', {
    person: { givenName: 'Anna', familyName: 'Proef' },
    position: { organisationId: lister, roleText: 'Teamleider' },
  });
  const { id: mo } = backend.ask('person.create', {
    person: { givenName: 'Mo', familyName: 'Voorbeeld' },
    position: { organisationId: stichting },
  });
  const relate = (fromId: ActorId, toId: ActorId, typeId: string, note = '') =>
    backend.ask('relation.create', { relation: { fromId, toId, typeId, note } }).id;
  relate(lister, politie, 'werkcontact');
  relate(politie, stichting, 'werkcontact', 'Weet elkaar te vinden');
  relate(politie, stichting, 'meldt');
  const between = relate(lister, stichting, 'werkcontact');
  const { id: mdo } = backend.ask('consultation.create', {
    consultation: { name: 'MDO', chairId: stichting },
    participants: [{ actorId: stichting }],
  });
  const { id: convenant } = backend.ask('agreement.create', {
    agreement: { name: 'Convenant', parties: [{ actorId: lister }, { actorId: stichting, role: 'penvoerder' }] },
  });
  backend.ask('contactMoment.create', { contactMoment: { onDate: '2026-10-01', actorIds: [stichting] } });
  backend.ask('issue.create', {
    issue: { kind: 'issue', title: 'Geen plek', ownerId: stichting, subject: { kind: 'actor', id: stichting } },
  });
  backend.ask('issue.create', {
    issue: { kind: 'action', title: 'Bellen', subject: { kind: 'relation', id: between } },
  });
  backend.ask('gap.decide', { gapKey: `g4|${stichting}`, status: 'confirmed', restsOn: '1' });
  backend.ask('network.update', { ownActorId: stichting });
  return { backend, ids: { lister, stichting, politie, team, anna, mo, mdo, convenant } };
}
