// Saved views: kept, replaced, ordered and taken away, and what happens to one that cannot be read.
import { describe, expect, test } from 'vitest';
import { defaultLook } from '../../shared/schema/view.ts';
import { createTestBackend } from '../builders/testBackend.ts';

const empty = { look: {}, filters: {}, onDate: null, centre: null, picture: null };
const noFilters = {
  domainIds: [],
  typeIds: [],
  themeIds: [],
  areaIds: [],
  levels: [],
  tagIds: [],
  consultationIds: [],
  presences: [],
};

function withViews(...names: readonly string[]) {
  const backend = createTestBackend();
  const ids = names.map((name) => backend.ask('view.save', { name, definition: empty }).id);
  return { backend, ids, names: () => backend.ask('network.snapshot', {}).views.map(({ name }) => name) };
}

describe('a saved view', () => {
  test('comes back as it was kept, and what it does not say is left open', () => {
    const { backend } = withViews();
    const centre = { zoom: 0.75, x: 12.5, y: -3 };
    const look = { ...defaultLook, others: 'dim' as const, focus: { actorIds: ['a'], steps: 3 } };
    const { id } = backend.ask('view.save', {
      name: ' De wijk ',
      definition: { look, filters: { tagIds: ['nieuw'] }, onDate: '2025-03-01', centre, picture: null },
    });
    expect(backend.ask('network.snapshot', {}).views).toEqual([
      {
        id,
        name: 'De wijk',
        sort: 1,
        definition: { look, filters: { ...noFilters, tagIds: ['nieuw'] }, onDate: '2025-03-01', centre, picture: null },
      },
    ]);
  });

  test('that is replaced keeps its place in the list', () => {
    const { backend, ids, names } = withViews('Een', 'Twee', 'Drie');
    backend.ask('view.save', { id: ids[0] ?? null, name: 'Eerst', definition: { ...empty, onDate: '2024-01-01' } });
    expect(names()).toEqual(['Eerst', 'Twee', 'Drie']);
    expect(backend.ask('network.snapshot', {}).views[0]?.definition?.onDate).toBe('2024-01-01');
  });

  test('goes where it is put, and is taken away', () => {
    const { backend, ids, names } = withViews('Een', 'Twee', 'Drie');
    backend.ask('view.order', { ids: [ids[2] ?? '', ids[0] ?? ''] });
    expect(names()).toEqual(['Drie', 'Een', 'Twee']);
    backend.ask('view.remove', { id: ids[0] ?? '' });
    expect(names()).toEqual(['Drie', 'Twee']);
  });

  test('is not the map itself: that has no name to change and cannot go', () => {
    const { backend } = withViews('Een');
    for (const ask of [
      () => backend.ask('view.remove', { id: 'main' }),
      () => backend.ask('view.rename', { id: 'main', name: 'Anders' }),
      () => backend.ask('view.save', { id: 'main', name: 'Anders', definition: empty }),
      () => backend.ask('view.order', { ids: ['main'] }),
    ]) {
      expect(ask).toThrow('NOT_FOUND');
    }
  });

  test.each([['no json'], ['{}'], ['{"look":{"arrangement":"spiral"},"filters":{},"onDate":null}']])(
    'that cannot be read (%s) is known by its name and harms nobody',
    (definition) => {
      const { backend, ids } = withViews('Een', 'Twee');
      backend.db.prepare('UPDATE view SET definition = ? WHERE id = ?').run(definition, ids[0]);
      const views = backend.ask('network.snapshot', {}).views;
      expect(views.map((view) => [view.name, view.definition === null])).toEqual([
        ['Een', true],
        ['Twee', false],
      ]);
    },
  );
});
