// Far more of something than anybody needs: what does not fit is refused with how many do, and what fits goes on working.
import { expect, test } from 'vitest';
import { addHub } from '../builders/hub.ts';
import { aSmallNetwork, known } from '../builders/smallNetwork.ts';
import { createTestBackend } from '../builders/testBackend.ts';

test('a hundred thousand labels on one partner are refused with how many there may be, and nothing is changed', () => {
  const backend = aSmallNetwork();
  const { lister: id } = known(backend);
  const labels = Array.from(
    { length: 101 },
    (_, index) => backend.ask('word.create', { list: 'tag', word: { label: `Label ${index}` } }).id,
  );
  const before = backend.dump();
  const many = Array.from({ length: 100_000 }, (_, index) => `label ${index}`);
  for (const tagIds of [many, labels]) {
    const reply = backend.dispatch('organisation.update', { id, patch: { tagIds } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'TOO_MANY', params: { limit: 100 } } });
  }
  expect(backend.dump()).toBe(before);
  backend.ask('organisation.update', { id, patch: { tagIds: labels.slice(1) } });
  const kept = backend.ask('network.snapshot', {}).actors.find((actor) => actor.id === id);
  expect(kept && 'tagIds' in kept && kept.tagIds).toHaveLength(100);
});

test('a hundred thousand different labels in one network are kept, found and taken away again', () => {
  const backend = aSmallNetwork();
  const { lister: id } = known(backend);
  const row = backend.db.prepare('SELECT * FROM tag LIMIT 1').get() as Record<string, unknown> | undefined;
  const last = backend.ask('word.create', { list: 'tag', word: { label: 'Label nul' } }).id;
  const model = row ?? (backend.db.prepare('SELECT * FROM tag WHERE id = ?').get(last) as Record<string, unknown>);
  const write = backend.db.prepare(
    `INSERT INTO tag VALUES(${Object.keys(model)
      .map((column) => `@${column}`)
      .join(', ')})`,
  );
  backend.db.transaction(() => {
    for (let index = 0; index < 100_000; index += 1) write.run({ ...model, id: `t${index}`, label: `Label ${index}` });
  })();
  backend.ask('organisation.update', { id, patch: { tagIds: ['t99999'] } });
  expect(backend.ask('network.snapshot', {}).vocabulary.tags.length).toBeGreaterThan(100_000);
  expect(backend.dispatch('word.create', { list: 'tag', word: { label: 'Label 99999' } })).toMatchObject({
    error: { code: 'WORD_EXISTS' },
  });
  const before = backend.dump();
  backend.ask('word.remove', { list: 'tag', id: 't99999', replacementId: last });
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});

test('a partner with ten thousand relations is changed, removed in one step and put back to the last row', () => {
  const backend = createTestBackend();
  const hub = addHub(backend, 10_000);
  backend.ask('organisation.update', { id: hub, patch: { name: 'Grote spil' } });
  expect(backend.ask('search.find', { text: 'grote spil' }).map(({ id }) => id)).toEqual([hub]);
  const before = backend.dump();
  backend.ask('actor.remove', { ids: [hub] });
  expect(backend.ask('network.snapshot', {}).relations).toEqual([]);
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});
