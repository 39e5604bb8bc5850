import { expect, test } from 'vitest';
import { createTestBackend } from '../../tests/builders/testBackend.ts';
import { indexNetwork } from './networkIndex.ts';
import { isSameStructure } from './structure.ts';

/** Whether the network has the same structure after something was done to Lister, who works with Anna. */
function isSameAfter(change: (ask: ReturnType<typeof createTestBackend>['ask'], ids: Record<string, string>) => void) {
  const { ask } = createTestBackend();
  const lister = ask('organisation.create', { organisation: { name: 'Lister', typeIds: ['bw'] } }).id;
  const anna = ask('person.create', { person: { familyName: 'Proef' }, position: { organisationId: lister } }).id;
  const network = () => indexNetwork(ask('network.snapshot', {}));
  const before = network();
  change(ask, { lister, anna });
  return isSameStructure(before, indexNetwork({ ...before.snapshot, ...changed(before.snapshot, network().snapshot) }));
}

/** What a window has after a change: lists in which nothing changed are the very same. */
function changed<T extends object>(before: T, after: T): Partial<T> {
  const parts = Object.entries(after).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(before[part as keyof T]),
  );
  return Object.fromEntries(parts) as Partial<T>;
}

test('another name, note or place is the same structure', () => {
  expect(
    isSameAfter((ask, { lister, anna }) => {
      ask('organisation.update', { id: lister as never, patch: { name: 'Lister Utrecht', notes: 'belt terug' } });
      ask('person.update', { id: anna as never, patch: { familyName: 'Toets' } });
      ask('placement.move', { items: [{ actorId: lister as never, x: 4, y: 2 }], reason: 'drag' });
    }),
  ).toBe(true);
});

test.each([
  ['another type', { typeIds: ['mo'] }],
  ['a day on which it ends', { validUntil: '2026-12-01' }],
  ['being missed', { presence: 'missing' }],
] as const)('%s is another structure', (_what, patch) => {
  const isSame = isSameAfter((ask, { lister }) => {
    ask('organisation.update', { id: lister as never, patch: patch as never });
  });
  expect(isSame).toBe(false);
});

test('somebody more and a relation are another structure', () => {
  expect(isSameAfter((ask) => ask('organisation.create', { organisation: { name: 'Politie' } }))).toBe(false);
  expect(
    isSameAfter((ask, { lister, anna }) =>
      ask('relation.create', { relation: { fromId: lister as never, toId: anna as never, typeId: 'werkcontact' } }),
    ),
  ).toBe(false);
});
