// The own workbook of every example network: out, and in again without a change; and into an empty network as it was.
import { describe, expect, test } from 'vitest';
import { createExampleBackend, exampleIds } from '../builders/emptiedExample.ts';
import { apply, planFile, savedWorkbook, told } from '../builders/workbookOf.ts';
import { createTestBackend } from '../builders/testBackend.ts';
import { picture } from '../builders/workbookPicture.ts';

describe.each(exampleIds)('the workbook of the example %s', (id) => {
  test('read in untouched changes nothing', async () => {
    const backend = createExampleBackend(id);
    const before = backend.dump();
    const plan = planFile(backend, await savedWorkbook(backend));
    expect([told(plan), plan.absent, plan.changes.creates, plan.changes.updates]).toEqual([[], [], [], []]);
    apply(backend, plan);
    expect(backend.dump()).toBe(before);
  });

  test('makes the same network where there is none', async () => {
    const backend = createExampleBackend(id);
    const before = picture(backend);
    const bytes = await savedWorkbook(backend);
    const { actors } = backend.ask('network.snapshot', {});
    backend.ask('actor.remove', { ids: actors.map((actor) => actor.id) });
    expect(picture(backend).Organisaties).toEqual([]);
    const plan = planFile(backend, bytes);
    expect(plan.counts.refused).toBe(0);
    apply(backend, plan);
    expect(picture(backend)).toEqual(before);
    expect(told(planFile(backend, bytes))).toEqual([]);
  });
});

test('one edited cell is one changed field, in one step that undo takes back', async () => {
  const backend = createExampleBackend('lekstroom');
  const before = backend.dump();
  const steps = backend.ask('history.list', {}).steps.length;
  const bytes = await savedWorkbook(backend);
  const plan = planFile(backend, bytes, (cells) =>
    cells['Naam'] === 'Lister' ? { ...cells, Website: 'https://lister.example.org', "Thema's": '' } : cells,
  );
  expect(plan.counts).toMatchObject({ new: 0, changed: 1, refused: 0 });
  expect(plan.changes.updates.map(({ kind, patch }) => [kind, patch])).toEqual([
    ['organisation', { website: 'https://lister.example.org', themeIds: [] }],
  ]);
  expect(apply(backend, plan)).toMatchObject({ created: 0, updated: 1, refused: 0 });
  expect(backend.ask('history.list', {}).steps).toHaveLength(steps + 1);
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});

test('a plan made before somebody changed the record is refused whole', async () => {
  const backend = createExampleBackend('lekstroom');
  const bytes = await savedWorkbook(backend);
  const plan = planFile(backend, bytes, (cells) =>
    cells['Naam'] === 'Lister' ? { ...cells, Bron: 'gesprek' } : cells,
  );
  const [update] = plan.changes.updates;
  backend.ask('organisation.update', { id: update?.id ?? '', patch: { source: 'intussen' } });
  const before = backend.dump();
  expect(() => apply(backend, plan)).toThrow('IMPORT_STALE');
  expect(backend.dump()).toBe(before);
});

test('saving it leaves a line in the export log with what stayed behind', () => {
  const backend = createTestBackend();
  backend.ask('person.create', { person: { givenName: 'Mo', mayExport: false } });
  backend.ask('person.create', { person: { givenName: 'Anna' } });
  const { table, leftOut } = backend.ask('export.workbook', { purpose: 'bijwerken' });
  expect(table.sheets.Personen.map((cells) => cells[2])).toEqual(['Anna']);
  expect(leftOut.map(({ reasonKey }) => reasonKey)).toEqual(['notAllowed']);
  expect(backend.db.prepare('SELECT kind, purpose, rows, left_out FROM export_log').all()).toEqual([
    { kind: 'workbook', purpose: 'bijwerken', rows: 1, left_out: 1 },
  ]);
});
