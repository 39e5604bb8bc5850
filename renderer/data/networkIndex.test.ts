import { expect, it } from 'vitest';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { createTestBackend } from '../../tests/builders/testBackend.ts';
import { indexNetwork } from './networkIndex.ts';

function aNetwork(names: readonly string[]): NetworkSnapshot {
  const backend = createTestBackend();
  for (const name of names) backend.ask('organisation.create', { organisation: { name } });
  return backend.ask('network.snapshot', {});
}

it('what a change did not touch is the same object as before', () => {
  const snapshot = aNetwork(['Politie', 'Lister']);
  const before = indexNetwork(snapshot);
  const after = indexNetwork({ ...snapshot, revision: 9, relations: [...snapshot.relations] });
  const { snapshot: _was, relations: _relations, relationsOf: _relationsOf, ...same } = before;
  const keys = Object.keys(same) as (keyof typeof same)[]; // Object.keys knows only strings.
  expect(keys.filter((key) => after[key] !== before[key])).toEqual([]);
  expect(after.relations).not.toBe(before.relations);
  expect(after.snapshot.revision).toBe(9);
});

it('names stand in the order of a Dutch list, whatever was renamed, added or removed before', () => {
  const snapshot = aNetwork(['Politie', 'École', 'Lister', 'Abrona 10', 'Abrona 9']);
  const names = (given: NetworkSnapshot) => indexNetwork(given).organisations.map(({ label }) => label);
  expect(names(snapshot)).toEqual(['Abrona 9', 'Abrona 10', 'École', 'Lister', 'Politie']);

  const [first, ...others] = snapshot.actors.filter((actor) => actor.kind === 'organisation');
  if (!first) throw new Error('nobody');
  const renamed = { ...snapshot, actors: [...others, { ...first, label: 'Kwadraad', sortKey: 'kwadraad' }] };
  expect(names(renamed)).toEqual(['Abrona 9', 'Abrona 10', 'École', 'Kwadraad', 'Lister']);
  expect(names({ ...snapshot, actors: others })).toEqual(['Abrona 9', 'Abrona 10', 'École', 'Lister']);
  expect(names(snapshot)).toEqual(['Abrona 9', 'Abrona 10', 'École', 'Lister', 'Politie']);
});
