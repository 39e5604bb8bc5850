import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { requestFold } from '../../../data/foldIntent.ts';
import { useUi } from '../../../data/uiStore.ts';
import { MapPage } from '../index.ts';
import { enterFile } from '../mapStore.ts';

beforeEach(() => {
  localStorage.clear();
  enterFile('');
  enterFile('another');
  HTMLCanvasElement.prototype.getContext = () => null;
});

/** Lister with Anna and Portaal in Nieuwegein, Politie and Jellinek in Utrecht; one relation crosses. All have a place. */
function twoTowns(backend: TestBackend = createTestBackend()) {
  const add = (name: string, area: string) =>
    backend.ask('organisation.create', { organisation: { name, areaIds: [area] } }).id;
  const lister = add('Lister', 'GM0356');
  const portaal = add('Portaal', 'GM0356');
  const politie = add('Politie', 'GM0344');
  const jellinek = add('Jellinek', 'GM0344');
  const anna = backend.ask('person.create', {
    person: { givenName: 'Anna' },
    position: { organisationId: lister, roleText: 'begeleider' },
  }).id;
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } });
  backend.ask('placement.move', {
    viewId: 'main',
    reason: 'drag',
    items: [lister, portaal, anna, politie, jellinek].map((actorId, i) => ({
      actorId,
      x: 100 * i,
      y: i > 2 ? 400 : 0,
    })),
  });
  return { backend, lister, portaal, politie, jellinek, anna };
}

const surface = () => screen.getByRole('application', { name: 'Kaart van het netwerk' });
const press = (key: string) => fireEvent.keyDown(surface(), { key });
async function listed(): Promise<readonly (string | null)[]> {
  const list = await screen.findByRole('listbox', { name: 'Op de kaart' });
  return within(list)
    .getAllByRole('option')
    .map((option) => option.textContent?.replace(/,.*dichtgeklapt$/, ' (groep)').replace(/,.*/, '') ?? null);
}

function drawnAt(label: string): { x: number; y: number } | null {
  let found: { x: number; y: number } | null = null;
  const reply = (located: typeof found) => {
    found = located;
  };
  surface().dispatchEvent(new CustomEvent('kk:locate', { detail: { label, reply } }));
  return found;
}

/** How steep the line between two is: the same in every window on the same picture. */
function slope(from: string, to: string): number {
  const [a, b] = [drawnAt(from), drawnAt(to)];
  if (!a || !b) throw new Error('not drawn');
  return (b.y - a.y) / (b.x - a.x);
}

async function foldBy(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: /^(Groeperen|Per )/ }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name }));
}

const places = (backend: TestBackend) =>
  new Map(backend.ask('network.snapshot', {}).placements.map(({ actorId, x, y }) => [actorId, { x, y }]));

describe('a map that is folded by municipality', () => {
  test('shows a group for each, with how many are in it; Enter opens one and moves nobody else', async () => {
    const { backend } = twoTowns();
    renderInApp(createTestApp(backend), <MapPage />);
    await foldBy('Per gemeente');
    expect(await screen.findByRole('option', { name: 'Nieuwegein, groep van 3, dichtgeklapt' })).toBeDefined();
    expect(await listed()).toEqual(['Nieuwegein (groep)', 'Utrecht (groep)']);
    const before = slope('Nieuwegein', 'Utrecht');
    press('Home');
    press('Enter');
    await waitFor(async () => expect(await listed()).toEqual(['Utrecht (groep)', 'Lister', 'Portaal', 'Anna']));
    expect(slope('Lister', 'Portaal')).toBe(0);
    act(() => useUi.getState().selectActor(backend.ask('network.snapshot', {}).actors[0]?.id ?? ''));
    act(() => requestFold('foldSelected'));
    await waitFor(async () => expect(await listed()).toEqual(['Nieuwegein (groep)', 'Utrecht (groep)']));
    expect(slope('Nieuwegein', 'Utrecht')).toBeCloseTo(before, 6);
  });

  test('opens for who is asked for elsewhere, and stays shut when it is folded after that', async () => {
    const { backend, jellinek } = twoTowns();
    renderInApp(createTestApp(backend), <MapPage />);
    await foldBy('Per gemeente');
    act(() => useUi.getState().selectActor(jellinek));
    await waitFor(async () => expect(await listed()).toEqual(['Nieuwegein (groep)', 'Jellinek', 'Politie']));
    act(() => requestFold('foldAll'));
    await waitFor(async () => expect(await listed()).toHaveLength(2));
    act(() => requestFold('unfoldAll'));
    await waitFor(async () => expect(await listed()).toHaveLength(5));
  });

  test('a group that is selected is selected on the map only: nothing can be removed with it', async () => {
    const { backend } = twoTowns();
    renderInApp(createTestApp(backend), <MapPage />);
    await foldBy('Per gemeente');
    await listed();
    press('Home');
    await screen.findByRole('option', { name: /Nieuwegein/, selected: true });
    expect(useUi.getState().selection).toEqual({ kind: 'none' });
    press('Delete');
    expect(backend.ask('network.snapshot', {}).actors).toHaveLength(5);
    press('ArrowRight');
    press('ArrowDown');
    await screen.findByRole('option', { name: /Utrecht/, selected: true });
  });

  test('a group that is moved takes everybody in it along, in one step', async () => {
    const { backend, lister, anna, politie } = twoTowns();
    renderInApp(createTestApp(backend), <MapPage />);
    await foldBy('Per gemeente');
    await listed();
    const before = places(backend);
    press('Home');
    fireEvent.keyDown(surface(), { key: 'ArrowDown', shiftKey: true });
    fireEvent.keyUp(surface(), { key: 'Shift' });
    await waitFor(() => expect(places(backend).get(lister)?.y).toBe((before.get(lister)?.y ?? 0) + 12));
    expect(places(backend).get(anna)?.y).toBe((before.get(anna)?.y ?? 0) + 12);
    expect(places(backend).get(politie)).toEqual(before.get(politie));
    backend.ask('history.undo', {});
    expect(places(backend)).toEqual(before);
  });
});

test('a network of more than 2,000 shapes and lines opens folded; one that fits a filter is drawn singly', async () => {
  const backend = createTestBackend();
  const towns = ['GM0344', 'GM0356', 'GM0310'].map(
    (area, i) => backend.ask('organisation.create', { organisation: { name: `Wijkteam ${i}`, areaIds: [area] } }).id,
  );
  for (let i = 0; i < 1_050; i++) {
    const organisationId = towns[i % 3] ?? '';
    backend.ask('person.create', { person: { familyName: `Proef ${i}` }, position: { organisationId, roleText: 'x' } });
  }
  renderInApp(createTestApp(backend), <MapPage />);
  await waitFor(async () => expect(await listed()).toHaveLength(3), { timeout: 8_000 });
  expect(screen.getByRole('button', { name: 'Per gemeente' })).toBeDefined();
  act(() => useUi.getState().setFilters({ ...useUi.getState().filters, areaIds: ['GM0356'] }));
  await waitFor(async () => expect(screen.getByRole('button', { name: 'Groeperen' })).toBeDefined());
});
