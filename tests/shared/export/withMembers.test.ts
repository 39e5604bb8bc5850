// Whom a list of a consultation or an agreement is of.
import { expect, test } from 'vitest';
import { withMembers } from '../../../shared/export/withMembers.ts';
import { createTestBackend, testToday } from '../../builders/testBackend.ts';

test('a consultation stands for who takes part now, an agreement for its parties, and an organisation that sent somebody for them', () => {
  const { ask } = createTestBackend();
  const organisation = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [lister, portaal, politie] = ['Lister', 'Portaal', 'Politie'].map(organisation);
  if (!lister || !portaal || !politie) throw new Error('three organisations');
  const contact = (givenName: string) =>
    ask('person.create', { person: { givenName }, position: { organisationId: lister, roleText: '' } }).id;
  const [anna, bas] = [contact('Anna'), contact('Bas')];
  const { id: table } = ask('consultation.create', { consultation: { name: 'Uitstroomtafel' } });
  const join = (actorId: typeof lister, validUntil: string | null = null) =>
    ask('participation.create', { participation: { consultationId: table, actorId, validUntil } });
  for (const id of [lister, anna, portaal]) join(id);
  join(politie, '2026-01-01');
  const { id: covenant } = ask('agreement.create', {
    agreement: { name: 'Convenant', parties: [{ actorId: politie, role: '' }] },
  });
  const snapshot = ask('network.snapshot', {});
  expect(withMembers(snapshot, [table], testToday)).toEqual([table, anna, portaal]);
  expect(withMembers(snapshot, [covenant, bas], testToday)).toEqual([covenant, bas, politie]);
  expect(withMembers(snapshot, [lister], testToday)).toEqual([lister]);
});

test('who left an organisation does not stand for it any more', () => {
  const { ask } = createTestBackend();
  const { id: lister } = ask('organisation.create', { organisation: { name: 'Lister' } });
  const { id: anna } = ask('person.create', {
    person: { givenName: 'Anna' },
    position: { organisationId: lister, roleText: '', validUntil: '2026-01-01' },
  });
  const { id: table } = ask('consultation.create', { consultation: { name: 'Uitstroomtafel' } });
  for (const actorId of [lister, anna])
    ask('participation.create', { participation: { consultationId: table, actorId } });
  expect(withMembers(ask('network.snapshot', {}), [table], testToday)).toEqual([table, lister, anna]);
});
