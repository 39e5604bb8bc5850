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
