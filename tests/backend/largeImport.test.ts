// A large list of new people: its history is written at the end of the step, and says the same as row by row.
import { beforeEach, expect, test } from 'vitest';
import { importOf } from '../builders/importOf.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

const headings = 'Organisatie;Voornaam;Achternaam;Functie;E-mail;Gemeente;Thema';
const people = (count: number) =>
  Array.from(
    { length: count },
    (_none, at) => `Stichting ${at % 40};Anna;Jansen${at};begeleider;a${at}@example.org;Houten;Wonen`,
  );

let backend: TestBackend;

beforeEach(() => {
  backend = createTestBackend();
  backend.ask('import.apply', importOf(backend, [headings, 'Lister;Mo;Proef;wijkagent;mo@example.org;Houten;Wonen']));
});

test('a thousand new people are one step, to the last byte', () => {
  const before = backend.dump();
  const payload = importOf(backend, [headings, ...people(1_200)]);
  const records = [...payload.organisations, ...payload.persons, ...payload.positions];
  expect([records.length >= 2_000, records.every(({ action }) => action === 'create')]).toEqual([true, true]);
  backend.ask('import.apply', payload);
  const after = backend.dump();
  const imaged = backend.db.prepare('SELECT tbl, count(*) FROM change_row WHERE set_id = 2 GROUP BY tbl').raw().all();
  expect(Object.fromEntries(imaged as [string, number][])).toMatchObject({
    actor: 1_240,
    organisation: 40,
    person: 1_200,
    contact_point: 1_200,
    position: 1_200,
    position_area: 1_200,
    position_theme: 1_200,
  });
  expect(backend.ask('search.find', { text: 'jansen777', limit: 5 })).toHaveLength(1);

  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
  backend.ask('history.redo', {});
  expect(backend.dump()).toBe(after);
});

test('of one that fails half way nothing remains, and the next command is recorded as always', () => {
  const before = backend.dump();
  const payload = importOf(backend, [headings, ...people(1_200)]);
  const [first] = payload.positions;
  const broken = {
    ...payload,
    positions: [...payload.positions, { ...first, key: 'x', organisation: { key: 'nowhere' } }],
  };
  expect(backend.dispatch('import.apply', broken)).toMatchObject({ ok: false });
  expect(backend.dump()).toBe(before);

  backend.ask('organisation.create', { organisation: { name: 'Abrona' } });
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});
