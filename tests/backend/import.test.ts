// Reading a list in for real: from the bytes of the messy fixture to the records in the file, and back again.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importOf, planBytes } from '../builders/importOf.ts';
import { createTestBackend } from '../builders/testBackend.ts';

const messy = readFileSync(
  fileURLToPath(new URL('../fixtures/import/voorbeeld_rommelige_contactlijst_cp1252.csv', import.meta.url)),
);

test('the messy list becomes partners and contacts, in one step that undo takes back', () => {
  const backend = createTestBackend();
  const before = backend.dump();
  const { payload, plan } = planBytes(backend, messy);
  const counts = backend.ask('import.apply', payload);
  expect(counts).toMatchObject({
    created: payload.organisations.length + payload.persons.length + payload.positions.length,
    updated: 0,
    refused: plan.counts.rows.refused,
  });
  const { actors } = backend.ask('network.snapshot', {});
  const labels = actors.map((actor) => actor.label);
  expect(labels).toContain('Anna van Jansen');
  expect(labels).toContain('René Café-Noël');
  expect(labels.filter((label) => /vacature|n\.n\.b|Totaal/i.test(label))).toEqual([]);
  expect(backend.ask('history.list', {}).steps).toHaveLength(1);
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});

test('the same list again changes nothing and is no step', () => {
  const backend = createTestBackend();
  backend.ask('import.apply', planBytes(backend, messy).payload);
  const after = backend.dump();
  const { plan, payload } = planBytes(backend, messy);
  expect({ ...plan.counts.organisations, ...plan.counts.persons }).toMatchObject({ created: 0, updated: 0 });
  backend.ask('import.apply', payload);
  expect(backend.dump()).toBe(after);
  expect(backend.ask('history.list', {}).steps).toHaveLength(1);
});

test('an edited list changes only what was edited', () => {
  const backend = createTestBackend();
  const list = (phone: string) => [
    'Organisatie;Voornaam;Achternaam;Functie;Telefoon',
    `Lister;Anna;Jansen;begeleider;${phone}`,
    'Abrona;Mo;Proef;teamleider;',
  ];
  backend.ask('import.apply', importOf(backend, list('')));
  const { persons, organisations, positions } = importOf(backend, list('06-00000001'));
  expect([organisations, positions, persons.map((person) => person.action)]).toEqual([[], [], ['update']]);
});

test('a plan made before somebody changed a matched record is refused whole', () => {
  const backend = createTestBackend();
  backend.ask('import.apply', importOf(backend, ['Organisatie;Website', 'Lister;']));
  const payload = importOf(backend, ['Organisatie;Website', 'Lister;https://lister.example.org', 'Abrona;']);
  const id = payload.organisations.find((planned) => planned.action === 'update')?.id ?? '';
  backend.ask('organisation.update', { id, patch: { notes: 'Intussen gewijzigd' } });
  const before = backend.dump();
  expect(backend.dispatch('import.apply', payload)).toMatchObject({ error: { code: 'IMPORT_STALE' } });
  expect(backend.dump()).toBe(before);
});

test('a citizen service number never comes in, also not in a payload made by hand', () => {
  const backend = createTestBackend();
  const payload = importOf(backend, ['Organisatie;Opmerkingen', 'Lister;belt terug']);
  const [first, ...rest] = payload.organisations;
  if (!first) throw new Error('one organisation expected');
  const before = backend.dump();
  const hostile = {
    ...payload,
    organisations: [{ ...first, after: { ...first.after, notes: 'bsn 111222333' } }, ...rest],
  };
  expect(backend.dispatch('import.apply', hostile)).toMatchObject({ error: { code: 'BSN_IN_NOTES' } });
  expect(backend.dump()).toBe(before);
});
