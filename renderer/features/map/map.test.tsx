import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DesktopTransport } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { requestMap } from '../../data/mapIntent.ts';
import { noFilters, useUi } from '../../data/uiStore.ts';
import { useAnnouncement } from '../../ui/announce.ts';
import { MapPage } from './index.ts';
import { enterFile, openLegend } from './mapStore.ts';

beforeEach(() => {
  localStorage.clear();
  enterFile('');
  enterFile('another');
  openLegend(true);
  // jsdom draws nothing; the map then works without a drawing.
  HTMLCanvasElement.prototype.getContext = () => null;
});

/** Lister (beschermd wonen) works with Politie; Anna works at Lister. Nobody has a place. */
function aChain(backend: TestBackend = createTestBackend()) {
  const lister = backend.ask('organisation.create', { organisation: { name: 'Lister', typeIds: ['bw'] } }).id;
  const politie = backend.ask('organisation.create', {
    organisation: { name: 'Politie Utrecht', typeIds: ['politie'] },
  }).id;
  const anna = backend.ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider' },
  }).id;
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } });
  return { backend, lister, politie, anna };
}

const readOnly: DesktopTransport = (route) =>
  Promise.resolve(
    route === 'file.current' ? success({ name: 'x', folder: '/tmp', isReadOnly: true }) : failure('NOT_HERE'),
  );

const surface = () => screen.getByRole('application', { name: 'Kaart van het netwerk' });
async function listed(): Promise<readonly (string | null)[]> {
  const list = await screen.findByRole('listbox', { name: 'Op de kaart' });
  return within(list)
    .getAllByRole('option')
    .map((option) => option.textContent);
}
const press = (key: string, init: object = {}) => fireEvent.keyDown(surface(), { key, ...init });
const placements = (backend: TestBackend) => backend.ask('network.snapshot', {}).placements;

/** Where the map drew somebody, px within the page. */
function drawnAt(label: string): { x: number; y: number } | null {
  let found: { x: number; y: number } | null = null;
  const reply = (located: typeof found) => {
    found = located;
  };
  surface().dispatchEvent(new CustomEvent('kk:locate', { detail: { label, reply } }));
  return found;
}

describe('an empty map', () => {
  test('says how to begin; a name typed on it becomes a partner at that place, and the next may follow', async () => {
    const backend = createTestBackend();
    renderInApp(createTestApp(backend), <MapPage />);
    const user = userEvent.setup();
    await screen.findByRole('heading', { name: 'Hier komt de kaart van je netwerk' });
    await user.click(screen.getByRole('button', { name: 'Partner toevoegen' }));
    const field = screen.getByRole('textbox', { name: 'Naam van de nieuwe partner' });
    await user.type(field, 'Lister{Enter}');
    await waitFor(() => expect(field).toHaveProperty('value', ''));
    await user.type(field, 'Politie{Enter}');
    await waitFor(() => expect(placements(backend)).toHaveLength(2));
    const typed = backend
      .ask('network.snapshot', {})
      .actors.map((actor) => [actor.label, ...(actor.kind === 'organisation' ? actor.typeIds : [])]);
    // A name that says what it is brings its type.
    expect(typed).toEqual([['Lister'], ['Politie', 'politie']]);
    const [first, second] = placements(backend);
    expect([second?.x, (second?.y ?? 0) - (first?.y ?? 0)]).toEqual([first?.x, 88]);
    expect(screen.queryByRole('heading', { name: /Hier komt/ })).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Naam van de nieuwe partner' })).toBeNull();
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [second?.actorId] });
  });

  test('that filters made empty offers to clear them', async () => {
    const { backend } = aChain();
    renderInApp(createTestApp(backend), <MapPage />);
    await listed();
    act(() => useUi.getState().setFilters({ ...noFilters, themeIds: ['nobody'] }));
    await screen.findByRole('heading', { name: 'Niets op de kaart past bij deze filters' });
    await userEvent.click(screen.getByRole('button', { name: 'Filters wissen' }));
    expect(await listed()).toHaveLength(3);
  });
});

test('a name that is in the network already is said before it is added', async () => {
  const { backend } = aChain();
  renderInApp(createTestApp(backend), <MapPage />);
  await listed();
  press('F10', { shiftKey: true });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('menuitem', { name: 'Partner hier toevoegen' }));
  await user.type(await screen.findByRole('textbox', { name: 'Naam van de nieuwe partner' }), 'lister');
  expect(screen.getByText('Lister staat al in het netwerk.')).toBeDefined();
});

describe('the list beside the map', () => {
  test('says in words who is on it, in the order of lists', async () => {
    renderInApp(createTestApp(aChain().backend), <MapPage />);
    expect(await listed()).toEqual([
      'Lister, Beschermd wonen, 1 relatie',
      'Politie Utrecht, Politie, 1 relatie',
      'Anna van Jansen, begeleider, Lister, 0 relaties',
    ]);
  });

  test('has the selection of the map, which is said aloud', async () => {
    const { backend, politie } = aChain();
    renderInApp(createTestApp(backend), <MapPage />);
    await listed();
    press('Home');
    press('Tab');
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [politie] });
    expect(useAnnouncement.getState().message).toBe('Politie Utrecht, Politie, 1 relatie');
    await waitFor(() => expect(surface().getAttribute('aria-activedescendant')).toBe(`map-node-${politie}`));
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Politie');
  });

  test('leaves out what a filter or a switch hides', async () => {
    renderInApp(createTestApp(aChain().backend), <MapPage />);
    const user = userEvent.setup();
    await listed();
    await user.click(screen.getByRole('button', { name: 'Contacten' }));
    expect(await listed()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.type(await screen.findByRole('combobox', { name: 'Filters op de kaart' }), 'veilig{Enter}');
    await waitFor(async () => expect(await listed()).toEqual(['Politie Utrecht, Politie, 1 relatie']));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Filter Domein Veiligheid weghalen' }));
    await waitFor(async () => expect(await listed()).toHaveLength(2));
  });
});

describe('places', () => {
  test('opening a file stores nothing, and shows the same picture each time', async () => {
    const { backend } = aChain();
    const before = backend.dump();
    const first = renderInApp(createTestApp(backend), <MapPage />);
    await waitFor(() => expect(drawnAt('Lister')).not.toBeNull());
    const seen = ['Lister', 'Politie Utrecht', 'Anna van Jansen'].map(drawnAt);
    first.unmount();
    enterFile('opened again');
    renderInApp(createTestApp(backend), <MapPage />);
    await waitFor(() => expect(['Lister', 'Politie Utrecht', 'Anna van Jansen'].map(drawnAt)).toEqual(seen));
    expect(backend.dump()).toBe(before);
  });

  test('the first move stores everybody as one step of the history', async () => {
    const { backend, lister } = aChain();
    renderInApp(createTestApp(backend), <MapPage />);
    await listed();
    const steps = backend.ask('history.list', {}).steps.length;
    press('Home');
    press('ArrowRight', { shiftKey: true });
    fireEvent.keyUp(surface(), { key: 'Shift' });
    await waitFor(() => expect(placements(backend)).toHaveLength(3));
    expect(backend.ask('history.list', {}).steps.length).toBe(steps + 1);
    await waitFor(() => expect(placements(backend).map(({ actorId }) => actorId)).toContain(lister));
  });

  test('somebody new is placed without moving anybody', async () => {
    const { backend, lister, politie, anna } = aChain();
    const items = [lister, politie, anna].map((actorId, i) => ({ actorId, x: 200 * i, y: 40 * i }));
    backend.ask('placement.move', { items });
    const testApp = createTestApp(backend);
    renderInApp(testApp, <MapPage />);
    await listed();
    const before = ['Lister', 'Politie Utrecht', 'Anna van Jansen'].map(drawnAt);
    await act(() => testApp.app.client['organisation.create']({ organisation: { name: 'Portaal' } }));
    await waitFor(() => expect(drawnAt('Portaal')).not.toBeNull());
    expect(['Lister', 'Politie Utrecht', 'Anna van Jansen'].map(drawnAt)).toEqual(before);
    expect(placements(backend)).toHaveLength(3);
  });

  test('rearranging is one step that undo takes back', async () => {
    const { backend, lister, politie, anna } = aChain();
    backend.ask('placement.move', { items: [lister, politie, anna].map((actorId) => ({ actorId, x: 0, y: 0 })) });
    const before = backend.dump();
    renderInApp(createTestApp(backend), <MapPage />);
    await listed();
    act(() => requestMap('rearrange'));
    await waitFor(() => expect(useAnnouncement.getState().message).toBe('De kaart wordt herschikt.'));
    expect(new Set(placements(backend).map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    backend.ask('history.undo', {});
    expect(backend.dump()).toBe(before);
  });

  test('rearranging what stands well changes nothing and says so', async () => {
    const { backend } = aChain();
    renderInApp(createTestApp(backend), <MapPage />);
    await listed();
    const before = backend.dump();
    act(() => requestMap('rearrange'));
    await waitFor(() =>
      expect(useAnnouncement.getState().message).toBe('De kaart stond al goed. Er is niets verschoven.'),
    );
    expect(backend.dump()).toBe(before);
  });

  test('a read-only file is looked at and not built on', async () => {
    const { backend } = aChain();
    const before = backend.dump();
    renderInApp(createTestApp(backend, readOnly), <MapPage />);
    await listed();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Kaart herschikken' })).toBeNull());
    press('Home');
    press('ArrowRight', { shiftKey: true });
    fireEvent.keyUp(surface(), { key: 'Shift' });
    press('F10', { shiftKey: true });
    const menu = await screen.findByRole('menu');
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Details openen',
      'In het midden zetten',
      'Alleen de omgeving tonenS',
      'Wie kent wie?W',
      'Buren erbij selecteren',
      'Wat als dit wegvalt?',
      'Contactlijst opslaanCtrl E',
    ]);
    expect(backend.dump()).toBe(before);
  });
});

test('a map that is left and opened again shows the same part of the picture', async () => {
  const { backend } = aChain();
  const first = renderInApp(createTestApp(backend), <MapPage />);
  await waitFor(() => expect(drawnAt('Lister')).not.toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Inzoomen' }));
  const seen = drawnAt('Lister');
  first.unmount();
  renderInApp(createTestApp(backend), <MapPage />);
  await waitFor(() => expect(drawnAt('Lister')).toEqual(seen));
});

test('a contact who is asked for is shown, though contacts were switched off', async () => {
  const { backend, anna } = aChain();
  renderInApp(createTestApp(backend), <MapPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Contacten', pressed: true }));
  expect(screen.getByRole('button', { name: 'Contacten', pressed: false })).toBeDefined();
  act(() => useUi.getState().selectActor(anna));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Contacten', pressed: true })).toBeDefined());
});

describe('a drawn line', () => {
  /** Draws from the handle of one actor to another. */
  function draw(from: string, to: string): void {
    const [start, end] = [drawnAt(from), drawnAt(to)];
    if (!start || !end) throw new Error('not drawn');
    const at = (point: { x: number; y: number }) => ({ clientX: point.x, clientY: point.y, button: 0 });
    fireEvent.pointerDown(surface(), { ...at(start), altKey: true });
    fireEvent.pointerMove(window, at(end));
    fireEvent.pointerUp(window, at(end));
  }

  test('asks which relation; Enter takes the first that is not there yet, and next time the one taken last', async () => {
    const { backend, lister, politie, anna } = aChain();
    renderInApp(createTestApp(backend), <MapPage />);
    const user = userEvent.setup();
    await listed();
    draw('Politie Utrecht', 'Lister');
    await screen.findByRole('dialog', { name: 'Politie Utrecht en Lister' });
    await user.type(screen.getByRole('combobox', { name: 'Soort relatie' }), 'meldt{Enter}');
    await waitFor(() => expect(backend.ask('network.snapshot', {}).relations).toHaveLength(2));
    draw('Politie Utrecht', 'Anna van Jansen');
    await screen.findByRole('dialog', { name: 'Politie Utrecht en Anna van Jansen' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(backend.ask('network.snapshot', {}).relations).toHaveLength(3));
    const ends = backend
      .ask('network.snapshot', {})
      .relations.map(({ fromId, toId, typeId }) => [fromId, toId, typeId]);
    expect(ends.slice(1)).toEqual([
      [politie, lister, 'meldt'],
      [politie, anna, 'meldt'],
    ]);
  });

  test('of a kind that is there already says so and shows that one', async () => {
    const { backend } = aChain();
    const existing = backend.ask('network.snapshot', {}).relations[0];
    renderInApp(createTestApp(backend), <MapPage />);
    const user = userEvent.setup();
    await listed();
    draw('Politie Utrecht', 'Lister');
    await user.type(await screen.findByRole('combobox', { name: 'Soort relatie' }), 'werkt samen{Enter}');
    expect(useAnnouncement.getState().message).toBe('Lister werkt samen met Politie Utrecht: die relatie is er al.');
    expect(useUi.getState().selection).toEqual({ kind: 'relation', id: existing?.id });
    expect(backend.ask('network.snapshot', {}).relations).toHaveLength(1);
  });

  test('is dropped with Escape', async () => {
    const { backend } = aChain();
    renderInApp(createTestApp(backend), <MapPage />);
    await listed();
    const before = backend.dump();
    draw('Politie Utrecht', 'Lister');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Soort relatie' }), '{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.dump()).toBe(before);
  });
});

test('the legend says what is on the map and folds to one line, also next time', async () => {
  const { backend } = aChain();
  const first = renderInApp(createTestApp(backend), <MapPage />);
  await listed();
  const legend = screen.getByRole('region', { name: 'Legenda' });
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Veiligheid', 'Wonen en opvang', 'Lijndikte: hoe intensief', 'Dun: werkt bij, hoort bij, doet mee']);
  await userEvent.click(within(legend).getByRole('button', { name: 'Legenda', expanded: true }));
  first.unmount();
  renderInApp(createTestApp(backend), <MapPage />);
  await screen.findByRole('button', { name: 'Legenda', expanded: false });
});
