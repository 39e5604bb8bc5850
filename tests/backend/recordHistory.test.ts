// "Gewijzigd op …, was …": what the journal says of one record.
import { beforeEach, expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

let backend: TestBackend;
let lister: string;

beforeEach(() => {
  backend = createTestBackend();
  lister = backend.ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  backend.ask('organisation.create', { organisation: { name: 'Portaal' } });
});

const steps = (limit = 50) => backend.ask('history.ofRecord', { table: 'actor', id: lister, limit });

test('names what was and what became of each row, newest first, and nothing of another record', () => {
  backend.ask('organisation.update', { id: lister, patch: { website: 'https://lister.example.org' } });
  backend.ask('organisation.update', { id: lister, patch: { aliases: ['Lister Wonen'] } });
  const [alias, website, created, ...more] = steps();
  expect(more).toEqual([]);
  expect(alias).toMatchObject({
    code: 'organisation.update',
    rows: [{ table: 'alias', before: null, after: { actor_id: lister, name: 'Lister Wonen' } }],
  });
  expect(website?.rows).toMatchObject([
    { table: 'organisation', before: { website: '' }, after: { website: 'https://lister.example.org' } },
  ]);
  expect(created).toMatchObject({ code: 'organisation.create', isUndone: false });
});

test('says of an undone step that it was undone', () => {
  backend.ask('organisation.update', { id: lister, patch: { name: 'Anders' } });
  backend.ask('history.undo', {});
  expect(steps()[0]).toMatchObject({ code: 'organisation.update', isUndone: true });
});

test('counts steps, not rows', () => {
  backend.ask('organisation.update', {
    id: lister,
    patch: { aliases: ['A', 'B', 'C'], website: 'https://a.example.org' },
  });
  expect(steps(1)).toHaveLength(1);
  expect(steps(1)[0]?.rows).toHaveLength(4);
});
