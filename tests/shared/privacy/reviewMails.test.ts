import { expect, test } from 'vitest';
import { organisationsToMail } from '../../../shared/privacy/reviewMails.ts';
import { createTestBackend, testToday } from '../../builders/testBackend.ts';

function aRound() {
  const backend = createTestBackend();
  const organisation = (name: string, more: object = {}) =>
    backend.ask('organisation.create', { organisation: { name, ...more } }).id;
  const at = (organisationId: string, more: object = {}) =>
    backend.ask('person.create', {
      person: { familyName: 'Veld' },
      position: { organisationId, roleText: 'rol', ...more },
    }).id;
  return { backend, organisation, at };
}

test('people count at the top of their line of departments, once each, and only where they work now', () => {
  const { backend, organisation, at } = aRound();
  const gemeente = organisation('Gemeente');
  const wijkteam = organisation('Wijkteam', { parentId: organisation('Sociaal domein', { parentId: gemeente }) });
  const politie = organisation('Politie');
  const zorg = organisation('Aanzet Zorg');
  organisation('Gewenst', { presence: 'missing' });
  organisation('Opgeheven', { validUntil: '2026-01-01' });
  const one = at(wijkteam);
  backend.ask('position.create', { position: { personId: one, organisationId: gemeente, roleText: 'ook hier' } });
  const due = new Set([one, at(wijkteam), at(politie, { validUntil: '2026-01-01' })]);
  at(zorg);
  expect(organisationsToMail(backend.ask('network.snapshot', {}), due, testToday)).toEqual([
    { id: gemeente, label: 'Gemeente', due: 2 },
    { id: zorg, label: 'Aanzet Zorg', due: 0 },
    { id: politie, label: 'Politie', due: 0 },
  ]);
});
