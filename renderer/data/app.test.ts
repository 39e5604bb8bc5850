// What a change does to the network that all screens share.
import { expect, test } from 'vitest';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { createTestApp } from '../../tests/renderer/testApp.tsx';
import { queryKeys } from './queries.ts';

test('After a change of one partner every other record is the very same object', async () => {
  const { client, queries } = createTestApp().app;
  for (const name of ['Lister', 'Portaal', 'Sociaal team']) {
    await client['organisation.create']({ organisation: { name } });
  }
  const before = await queries.fetchQuery({
    queryKey: queryKeys.network,
    queryFn: () => client['network.snapshot']({}),
  });
  const [first, ...others] = before.actors;
  await client['organisation.update']({ id: first!.id, patch: { name: 'Lister Utrecht' } });
  const after = queries.getQueryData<NetworkSnapshot>(queryKeys.network)!;
  const nowOf = (id: string) => after.actors.find((actor) => actor.id === id);
  expect(nowOf(first!.id)?.label).toBe('Lister Utrecht');
  expect(others).toHaveLength(2);
  for (const record of others) expect(nowOf(record.id)).toBe(record);
  expect(after.vocabulary).toBe(before.vocabulary);
});

test('After everybody was moved the places are new, and every record is the very same object', async () => {
  const { client, queries } = createTestApp().app;
  for (let i = 0; i < 250; i += 1) await client['organisation.create']({ organisation: { name: `Partner ${i}` } });
  const before = await queries.fetchQuery({
    queryKey: queryKeys.network,
    queryFn: () => client['network.snapshot']({}),
  });
  const items = before.actors.map(({ id }, i) => ({ actorId: id, x: i, y: 2 * i }));
  await client['placement.move']({ items, reason: 'arrange' });
  const after = queries.getQueryData<NetworkSnapshot>(queryKeys.network)!;
  const placeOf = new Map(after.placements.map(({ actorId, x, y }) => [actorId, { x, y }]));
  expect(placeOf).toEqual(new Map(items.map(({ actorId, x, y }) => [actorId, { x, y }])));
  expect(after.revision).toBe(before.revision + 1);
  expect(after.actors).toBe(before.actors);
  expect(after.vocabulary).toBe(before.vocabulary);
});
