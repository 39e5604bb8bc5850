// What a report may say of people: in what was typed no held name is left, and never an address or a number.
import { expect, test } from 'vitest';
import { namedForReport } from '../../../shared/report/namesInReport.ts';
import { createTestBackend, testToday } from '../../builders/testBackend.ts';

/** What a report makes of the title of an issue, in a network in which nobody is held. */
function told(title: string): string | undefined {
  const { ask } = createTestBackend();
  ask('person.create', { person: { givenName: 'Anna', familyName: 'Jansen', mayExport: true } });
  ask('issue.create', { issue: { kind: 'issue', title } });
  return namedForReport(ask('network.snapshot', {}), { withNames: true, at: testToday }).snapshot.issues[0]?.title;
}

test('who left an organisation is not its contact', () => {
  const { ask } = createTestBackend();
  const { id: lister } = ask('organisation.create', { organisation: { name: 'Lister' } });
  const { id: portaal } = ask('organisation.create', { organisation: { name: 'Portaal' } });
  const { id: anna } = ask('person.create', {
    person: { givenName: 'Anna', mayExport: true },
    position: { organisationId: lister, roleText: '', isPrimary: true, validUntil: '2026-06-01' },
  });
  ask('position.create', { position: { personId: anna, organisationId: portaal, validFrom: '2026-06-01' } });
  const told = (at: string) =>
    namedForReport(ask('network.snapshot', {}), { withNames: false, at }).snapshot.actors.find(({ id }) => id === anna);
  expect(told('2026-05-31')?.label).toBe('contactpersoon bij Lister');
  expect(told(testToday)?.label).toBe('contactpersoon bij Portaal');
});

test.each([
  ['Anna Jansen: 06-00000001 of anna@example.org', 'Anna Jansen: … of …'],
  ['bel 06-12-34-56-78', 'bel …'],
  ['bel 0343-55-1234', 'bel …'],
  ['voor 12-12-2026 en na 2026-1-5', 'voor 12-12-2026 en na 2026-1-5'],
  ['Regiovisie 2025-2026', 'Regiovisie 2025-2026'],
])('of ‘%s’ a report with everybody’s name says ‘%s’', (title, expected) => expect(told(title)).toBe(expected));
