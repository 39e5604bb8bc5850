// Moving with the arrow keys: every press is on disk at once, and yet what was nudged in one go is one step back.
import { expect, test } from 'vitest';
import { createBackend } from '../../electron/backend/createBackend.ts';
import type { In, Out, RouteName } from '../../shared/api/contract.ts';
import { newNetworkInMemory } from '../builders/testBackend.ts';

/** A backend whose clock the test sets, in ms. */
function backendAt() {
  let now = 0;
  let counter = 0;
  const backend = createBackend({
    db: newNetworkInMemory(),
    isReadOnly: false,
    clock: () => new Date(Date.UTC(2026, 10, 21, 12) + now),
    newId: () => `id-${(counter += 1)}`,
    log: () => {},
  });
  const ask = <R extends RouteName>(route: R, input: In<R>) => {
    const reply = backend.dispatch(route, input);
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.data as Out<R>;
  };
  const partner = (name: string) => ask('organisation.create', { organisation: { name }, at: { x: 0, y: 0 } }).id;
  const [lister, politie] = [partner('Lister'), partner('Politie')];
  const nudge = (at: number, x: number, actorId = lister) => {
    now = at;
    ask('placement.move', { items: [{ actorId, x, y: 0 }], reason: 'nudge' });
  };
  const places = () => ask('network.snapshot', {}).placements.map(({ x }) => x);
  const steps = () => ask('history.list', { limit: 50 }).steps.filter(({ code }) => code === 'placement.move').length;
  return { ask, nudge, places, steps, politie, later: (ms: number) => (now = ms) };
}

test('nudges within a second of each other are one step, that goes back to where it began', () => {
  const { ask, nudge, places, steps } = backendAt();
  nudge(0, 12);
  nudge(900, 24);
  nudge(1_800, 36);
  expect([places(), steps()]).toEqual([[36, 0], 1]);
  ask('history.undo', {});
  expect(places()).toEqual([0, 0]);
  ask('history.redo', {});
  expect(places()).toEqual([36, 0]);
});

test('after a rest, of another partner, or after something else it is a step of its own', () => {
  const { ask, nudge, places, steps, politie } = backendAt();
  nudge(0, 12);
  nudge(1_100, 24);
  expect(steps()).toBe(2);
  nudge(1_200, 12, politie);
  expect(steps()).toBe(3);
  ask('placement.move', { items: [{ actorId: politie, x: 500, y: 0 }] });
  nudge(1_300, 512, politie);
  expect(steps()).toBe(5);
  ask('history.undo', {});
  expect(places()).toEqual([24, 500]);
});

test('a nudge after going back begins anew: what was undone does not come along', () => {
  const { ask, nudge, places, steps } = backendAt();
  nudge(0, 12);
  ask('history.undo', {});
  nudge(100, -12);
  expect([places(), steps()]).toEqual([[-12, 0], 1]);
  ask('history.undo', {});
  expect(places()).toEqual([0, 0]);
});

test('a person who is given a function gets a place in the same step', () => {
  const { ask } = backendAt();
  const [lister] = ask('network.snapshot', {}).actors;
  const personId = ask('person.create', { person: { familyName: 'Jansen' } }).id;
  ask('position.create', {
    position: { personId, organisationId: lister!.id, roleText: 'begeleider' },
    at: { x: 80, y: 8 },
  });
  const placeOf = () => ask('network.snapshot', {}).placements.find(({ actorId }) => actorId === personId);
  expect(placeOf()).toMatchObject({ x: 80, y: 8 });
  ask('history.undo', {});
  expect([placeOf(), ask('network.snapshot', {}).positions]).toEqual([undefined, []]);
});
