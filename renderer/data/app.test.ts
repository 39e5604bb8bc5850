// What a change does to the network that all screens share.
import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { Client, CommandRoute } from '../../shared/api/contract.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { examples } from '../../tests/builders/commandExamples.ts';
import { aSmallNetwork } from '../../tests/builders/smallNetwork.ts';
import { createTestBackend } from '../../tests/builders/testBackend.ts';
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

test('A choice of templates, and taking it back, leaves every record the very same object', async () => {
  const { client, queries } = createTestApp().app;
  await client['organisation.create']({ organisation: { name: 'Lister' } });
  const before = await queries.fetchQuery({
    queryKey: queryKeys.network,
    queryFn: () => client['network.snapshot']({}),
  });
  const now = () => queries.getQueryData<NetworkSnapshot>(queryKeys.network)!;
  await client['network.chooseTemplates']({ chosen: [{ templateId: 'T6', areaId: null }] });
  expect(now().chosenTemplates.map(({ templateId }) => templateId)).toEqual(['T6']);
  expect(now().actors).toBe(before.actors);
  await client['history.undo']({});
  expect(now()).toEqual({ ...before, revision: before.revision + 2 });
  expect(now().actors).toBe(before.actors);
});

// Comparing two files is a matter of its own.
const routes = (Object.keys(examples) as CommandRoute[]).filter((route) => route !== 'takeover.apply');

test.each(routes)('What is held after %s, its undo and its redo is what reading anew would give', async (route) => {
  const backend = aSmallNetwork();
  const { client, queries } = createTestApp(backend).app;
  const readAnew = () => client['network.snapshot']({});
  await queries.fetchQuery({ queryKey: queryKeys.network, queryFn: readAnew });
  const expectSame = async () => {
    expect(sorted(queries.getQueryData<NetworkSnapshot>(queryKeys.network)!)).toEqual(sorted(await readAnew()));
  };
  await call(client, route, examples[route](backend));
  await expectSame();
  await client['history.undo']({});
  await expectSame();
  await client['history.redo']({});
  await expectSame();
});

function call(client: Client, route: CommandRoute, input: unknown): Promise<unknown> {
  return (client[route] as (input: unknown) => Promise<unknown>)(input);
}

/** Who changed keeps its place in the lists that are held, so the order of records says nothing. */
function sorted(snapshot: NetworkSnapshot): unknown {
  const inOrder = (value: unknown) =>
    Array.isArray(value) ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value;
  return Object.fromEntries(Object.entries(snapshot).map(([key, value]) => [key, inOrder(value)]));
}

test('A change that is heard twice, as the answer and as the news, refreshes the history once', async () => {
  const backend = createTestBackend();
  const routes: string[] = [];
  const { app } = createTestApp({
    ...backend,
    transport: (route, input) => {
      routes.push(route);
      return backend.transport(route, input);
    },
  });
  const { client, queries, takeChange } = app;
  await queries.fetchQuery({ queryKey: queryKeys.network, queryFn: () => client['network.snapshot']({}) });
  const watched = new QueryObserver(queries, {
    queryKey: queryKeys.historyList(5),
    queryFn: () => client['history.list']({ limit: 5 }),
  });
  const stop = watched.subscribe(() => {});
  const news: Promise<void>[] = [];
  backend.subscribe((event) => {
    if (event.type === 'data.changed') news.push(takeChange(event.change));
  });
  await watched.refetch();
  routes.length = 0;
  await client['organisation.create']({ organisation: { name: 'Lister' } });
  await Promise.all(news);
  expect(news).toHaveLength(1);
  expect(routes.filter((route) => route === 'history.list')).toHaveLength(1);
  expect(watched.getCurrentResult().data?.undo?.code).toBe('organisation.create');
  stop();
});
