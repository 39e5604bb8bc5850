// New rows of a large import stand in the history without an image; whatever is asked of it, the answer is as if they had.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import Sqlite from 'better-sqlite3';
import { createBareLines } from '../../electron/backend/db/bareLines.ts';
import { withCopy } from '../builders/forkedFile.ts';
import { importOf } from '../builders/importOf.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

const headings = 'Organisatie;Voornaam;Achternaam;Functie;E-mail;Gemeente;Thema';
const people = Array.from(
  { length: 1_000 },
  (_none, at) => `Stichting ${at % 20};Anna;Jansen${at};begeleider;a${at}@example.org;Houten;Wonen`,
);

let imported: Buffer;
/** Before the import. */
let empty: string;

beforeAll(() => {
  const backend = createTestBackend();
  empty = backend.dump();
  backend.ask('import.apply', importOf(backend, [headings, ...people]));
  imported = backend.db.serialize();
});

/** The network after the import: as it is written, and with every image as if it were written row by row. */
let bare: TestBackend;
let written: TestBackend;
const each = () => [bare, written] as const;

beforeEach(() => {
  const later = { ids: 'later', time: '13:00:00' };
  bare = createTestBackend(new Sqlite(imported), later);
  written = createTestBackend(new Sqlite(imported), later);
  createBareLines(written.db).writeStep(1);
});

const lines = ({ db }: TestBackend, condition: string) =>
  db.prepare(`SELECT count(*) FROM change_row WHERE ${condition}`).pluck().get();
const idOf = ({ db }: TestBackend, label: string) =>
  db.prepare('SELECT id FROM actor WHERE label = ?').pluck().get(label) as string;
const positionOf = ({ db }: TestBackend, personId: string) =>
  db.prepare('SELECT id FROM position WHERE person_id = ?').pluck().get(personId) as string;

/** Steps that change, remove and merge what the import brought. */
function goOn(backend: TestBackend): void {
  const jansen = idOf(backend, 'Anna Jansen7');
  backend.ask('person.update', { id: jansen, patch: { familyName: 'Proef', aliases: ['Annie'], contactPoints: [] } });
  backend.ask('position.update', { id: positionOf(backend, jansen), patch: { roleText: 'teamleider' } });
  backend.ask('actor.remove', { ids: [idOf(backend, 'Anna Jansen8')] });
  backend.ask('actor.merge', { keepId: idOf(backend, 'Anna Jansen9'), goneId: idOf(backend, 'Anna Jansen10') });
  backend.ask('organisation.update', { id: idOf(backend, 'Stichting 3'), patch: { name: 'Stichting Drie' } });
}

const undoAll = (backend: TestBackend) => {
  while (backend.ask('history.list', { limit: 1 }).undo) backend.ask('history.undo', {});
};
const redoAll = (backend: TestBackend) => {
  while (backend.ask('history.list', { limit: 1 }).redo) backend.ask('history.redo', {});
};

test('the file holds no image of a row that has not changed since', () => {
  expect(lines(bare, "after IS NOT NULL AND tbl IN ('actor', 'person', 'contact_point', 'position')")).toBe(0);
  expect(lines(written, 'before IS NULL AND after IS NULL')).toBe(0);
  expect(lines(bare, 'true')).toBe(lines(written, 'true'));
});

test('undo of all is the beginning and redo of all the end, also after rows were changed and removed', () => {
  goOn(bare);
  const end = bare.dump();
  undoAll(bare);
  expect(bare.dump()).toBe(empty);
  redoAll(bare);
  expect(bare.dump()).toBe(end);
});

test('a row that changes later keeps in the import the image it had then', () => {
  goOn(bare);
  goOn(written);
  const images = `SELECT set_id, tbl, row_id, before, after FROM change_row
    WHERE (tbl, row_id) IN (SELECT tbl, row_id FROM change_row WHERE set_id > 1) ORDER BY 1, 2, 3`;
  const [ofBare, ofWritten] = each().map(({ db }) => db.prepare(images).all());
  expect(ofBare).toEqual(ofWritten);
});

test('the history of a record says the same, before and after it changed', () => {
  const histories = (backend: TestBackend) =>
    ids.map((id) => backend.ask('history.ofRecord', { table: 'actor', id, limit: 10 }));
  const ids = ['Anna Jansen7', 'Anna Jansen11', 'Stichting 3'].map((label) => idOf(bare, label));
  expect(histories(bare).map(([step]) => (step?.rows.length ?? 0) > 1)).toEqual([true, true, true]);
  expect(histories(bare)).toEqual(histories(written));
  for (const backend of each()) goOn(backend);
  expect(histories(bare)).toEqual(histories(written));
  for (const backend of each()) undoAll(backend);
  expect(histories(bare)).toEqual(histories(written));
});

test('windows hear the same of the import as of one written row by row', () => {
  const other = createTestBackend();
  const payload = importOf(other, [headings, ...people]);
  const reply = other.dispatch('import.apply', payload);
  expect(reply).toMatchObject({
    ok: true,
    change: {
      effects: expect.arrayContaining([
        { table: 'actor', op: 'many', ids: [] },
        { table: 'position', op: 'many', ids: [] },
      ]) as unknown,
    },
  });
});

describe('privacy', () => {
  test('what a person is told about themselves is the same', () => {
    const id = idOf(bare, 'Anna Jansen7');
    const [ofBare, ofWritten] = each().map((backend) => backend.ask('privacy.personReport', { id }));
    expect(ofBare).toEqual(ofWritten);
  });

  test.each([{ kind: 'nothing' } as const, { kind: 'ties', name: 'Anoniem contact' } as const])(
    'leaving $kind, nothing of the person stays in the history, and the same of others as always',
    (leave) => {
      const id = idOf(bare, 'Anna Jansen7');
      const [ofBare, ofWritten] = each().map((backend) => {
        backend.ask('privacy.erasePerson', { id, leave, replacement: 'een contact' });
        const ids = 'SELECT set_id, tbl, row_id FROM change_row ORDER BY 1, 2, 3';
        return [backend.dump(), backend.db.prepare(ids).all(), backend.ask('history.list', { limit: 10 })];
      });
      expect(ofBare).toEqual(ofWritten);
      expect(lines(bare, "after LIKE '%Jansen7\"%' OR after LIKE '%a7@example.org%'")).toBe(0);
      expect(() => bare.ask('history.undo', {})).toThrow('UNDO_CUT');
    },
  );
});

test('a colleague who imported is compared the same', () => {
  const base = createTestBackend();
  const path = withCopy(base, (copy) => {
    copy.ask('import.apply', importOf(copy, [headings, ...people]));
    goOn(copy);
  });
  const { fingerprint: _own, ...ofBare } = base.ask('takeover.plan', {});
  const file = new Sqlite(path);
  createBareLines(file).writeStep(1);
  expect(file.prepare('SELECT count(*) FROM change_row WHERE before IS NULL AND after IS NULL').pluck().get()).toBe(0);
  file.close();
  const { fingerprint: _other, ...ofWritten } = base.ask('takeover.plan', {});
  expect(ofBare).toEqual(ofWritten);
});

test('an import smaller than the network is found by its words', () => {
  const more = people.map((line) => line.replaceAll('Jansen', 'Veldhuis').replaceAll('a@', 'v@').replace(';a', ';v'));
  bare.ask('import.apply', importOf(bare, [headings, ...more]));
  const third = Array.from({ length: 1_000 }, (_none, at) => `Stichting ${at % 20};Anna;Oever${at};o${at}@example.org`);
  bare.ask('import.apply', importOf(bare, ['Organisatie;Voornaam;Achternaam;E-mail', ...third]));
  expect(lines(bare, "set_id = 3 AND before IS NULL AND after IS NULL AND tbl = 'actor'")).toBe(1_000);
  expect(bare.ask('search.find', { text: 'oever777', limit: 5 })).toHaveLength(1);
  expect(bare.ask('search.find', { text: 'o777@example', limit: 5 })).toHaveLength(1);
});
