// Saved views: kept from the map, opened again, renamed, put in order and taken away.
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { guardLeaving } from '../../../data/heldText.ts';
import { changeLook, resetLook, useMapLook } from '../../../data/mapLook.ts';
import { openViewsMenu } from '../../../data/savedViews.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { MapPage } from '../index.ts';
import { enterFile } from '../mapStore.ts';

beforeEach(() => {
  localStorage.clear();
  enterFile('');
  enterFile('another');
  openViewsMenu(false);
  HTMLCanvasElement.prototype.getContext = () => null;
});

async function openMap(backend: TestBackend = createTestBackend()) {
  const { id: lister } = backend.ask('organisation.create', { organisation: { name: 'Lister', typeIds: ['bw'] } });
  const { id: politie } = backend.ask('organisation.create', {
    organisation: { name: 'Politie', typeIds: ['politie'] },
  });
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } });
  renderInApp(createTestApp(backend), <MapPage />);
  await screen.findByRole('listbox', { name: 'Op de kaart' });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Weergaven' }));
  const menu = await screen.findByRole('dialog', { name: 'Weergaven' });
  return { backend, lister, user, menu };
}

const viewsOf = (backend: TestBackend) => backend.ask('network.snapshot', {}).views;
const names = (backend: TestBackend) => viewsOf(backend).map(({ name }) => name);

async function keep(user: ReturnType<typeof userEvent.setup>, name: string) {
  await user.type(screen.getByRole('textbox', { name: 'Naam van deze weergave' }), `${name}{Enter}`);
  await screen.findByRole('button', { name });
}

describe('a saved view', () => {
  test('brings back look, filters and day, and shows a picture of who was on it', async () => {
    const { backend, lister, user } = await openMap();
    act(() => {
      changeLook({ focus: { actorIds: [lister], steps: 1 }, others: 'dim' });
      useUi.getState().setFilters({ ...noFilters, typeIds: ['bw'] });
      useUi.getState().setOnDate('2026-01-01');
    });
    await keep(user, 'Rond Lister');
    expect(viewsOf(backend)[0]?.definition?.picture).toMatchObject({ dots: [[500, 334, 0]], lines: [] });
    act(() => {
      resetLook();
      useUi.getState().setFilters(noFilters);
      useUi.getState().setOnDate(null);
    });
    await user.click(screen.getByRole('button', { name: 'Rond Lister' }));
    expect(useMapLook.getState()).toMatchObject({ focus: { actorIds: [lister], steps: 1 }, others: 'dim' });
    expect([useUi.getState().filters.typeIds, useUi.getState().onDate]).toEqual([['bw'], '2026-01-01']);
  });

  test('is replaced under the same name, renamed, moved and removed', async () => {
    const { backend, user } = await openMap();
    await keep(user, 'Een');
    await keep(user, 'Twee');
    await user.click(screen.getByRole('button', { name: '‘Twee’ omhoog' }));
    await waitFor(() => expect(names(backend)).toEqual(['Twee', 'Een']));
    act(() => changeLook({ others: 'dim' }));
    await user.type(screen.getByRole('textbox', { name: 'Naam van deze weergave' }), 'een');
    await user.click(screen.getByRole('button', { name: 'Vervangen' }));
    await waitFor(() => expect(viewsOf(backend)[1]?.definition?.look.others).toBe('dim'));
    expect(names(backend)).toEqual(['Twee', 'een']);
    await user.click(screen.getByRole('button', { name: '‘Twee’ hernoemen' }));
    const field = screen.getByRole('textbox', { name: 'Nieuwe naam' });
    await user.clear(field);
    await user.type(field, 'De wijk{Enter}');
    await waitFor(() => expect(names(backend)).toEqual(['De wijk', 'een']));
    await user.click(await screen.findByRole('button', { name: '‘De wijk’ verwijderen' }));
    await waitFor(() => expect(names(backend)).toEqual(['een']));
    backend.ask('history.undo', {});
    expect(names(backend)).toEqual(['De wijk', 'een']);
  });

  test('that is being renamed is saved when the window goes, which is not asked about', async () => {
    const { backend, user } = await openMap();
    await keep(user, 'Een');
    const unguard = guardLeaving(window);
    await user.click(screen.getByRole('button', { name: '‘Een’ hernoemen' }));
    await user.type(screen.getByRole('textbox', { name: 'Nieuwe naam' }), ' en al');
    const leaving = new Event('beforeunload', { cancelable: true });
    act(() => void window.dispatchEvent(leaving));
    expect(leaving.defaultPrevented).toBe(false);
    await waitFor(() => expect(names(backend)).toEqual(['Een en al']));
    unguard();
  });

  test('that cannot be read says so, and is not opened', async () => {
    const backend = createTestBackend();
    backend.db.prepare("INSERT INTO view(id, name, definition, sort) VALUES('v', 'Kapot', '{}', 1)").run();
    const { user, menu } = await openMap(backend);
    expect(within(menu).getByText('Deze weergave is niet te lezen. Vervang haar of haal haar weg.')).toBeDefined();
    const before = useMapLook.getState();
    await user.click(within(menu).getByRole('button', { name: 'Kapot' }));
    expect(useMapLook.getState()).toBe(before);
  });

  test('with ids that are gone shows what is left', async () => {
    const { user } = await openMap();
    act(() => changeLook({ focus: { actorIds: ['gone'], steps: 2 } }));
    await keep(user, 'Oud');
    act(() => resetLook());
    await user.click(screen.getByRole('button', { name: 'Oud' }));
    expect(within(screen.getByRole('listbox', { name: 'Op de kaart' })).getAllByRole('option')).toHaveLength(2);
  });
});
