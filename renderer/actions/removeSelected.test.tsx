import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../tests/renderer/testApp.tsx';
import { useUi, type Page } from '../data/uiStore.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useRunAction } from './useActions.ts';

function RemoveButton() {
  const run = useRunAction();
  return (
    <button type="button" onClick={() => run('removeSelected')}>
      Weg
    </button>
  );
}

/** A chain: Abrona – Lister – Portaal, and Geynwijs on its own. Lister knows Portaal best. */
async function chain(page: Page = 'map') {
  const app = createTestApp();
  const add = (name: string) => app.backend.ask('organisation.create', { organisation: { name } }).id;
  const [abrona, geynwijs, lister, portaal] = [add('Abrona'), add('Geynwijs'), add('Lister'), add('Portaal')];
  const relate = (toId: typeof abrona, intensity: number) =>
    app.backend.ask('relation.create', { relation: { fromId: lister, toId, typeId: 'werkcontact', intensity } });
  const relations = [relate(abrona, 1), relate(portaal, 4)].map(({ id }) => id);
  renderInApp(
    app,
    <>
      <RemoveButton />
      <ConfirmDialog />
      <LiveRegion />
    </>,
  );
  await screen.findByRole('button', { name: 'Weg' });
  act(() => useUi.getState().goTo(page));
  const labels = () => app.backend.ask('network.snapshot', {}).actors.map(({ label }) => label);
  const remove = async (...ids: readonly string[]) => {
    act(() => useUi.getState().select({ kind: 'actors', ids }));
    await userEvent.click(screen.getByRole('button', { name: 'Weg' }));
  };
  return { app, abrona, geynwijs, lister, portaal, relations, labels, remove };
}

const selection = () => useUi.getState().selection;

describe('removing what is selected', () => {
  test('one partner goes at once, says so, and the strongest neighbour is selected on the map', async () => {
    const { lister, portaal, labels, remove } = await chain();
    await remove(lister);
    await expect.poll(labels).toEqual(['Abrona', 'Geynwijs', 'Portaal']);
    await expect.poll(selection).toEqual({ kind: 'actors', ids: [portaal] });
    expect(screen.getByRole('status').textContent.trim()).toBe('Lister is verwijderd.');
  });

  test('in a table the next row is selected, and after the last row the one before', async () => {
    const { abrona, geynwijs, lister, portaal, remove } = await chain('partners');
    await remove(geynwijs);
    await expect.poll(selection).toEqual({ kind: 'actors', ids: [lister] });
    await remove(portaal);
    await expect.poll(selection).toEqual({ kind: 'actors', ids: [lister] });
    await remove(lister);
    await expect.poll(selection).toEqual({ kind: 'actors', ids: [abrona] });
  });

  test('several of which one has relations go without a question', async () => {
    const { geynwijs, abrona, labels, remove } = await chain();
    await remove(geynwijs, abrona);
    await expect.poll(labels).toEqual(['Lister', 'Portaal']);
  });

  test('several with relations are asked about first; no changes nothing', async () => {
    const { abrona, portaal, labels, remove } = await chain();
    await remove(abrona, portaal);
    expect(await screen.findByText('Daarmee verdwijnen ook 2 relaties. Ongedaan maken kan daarna nog.')).toBeDefined();
    expect(screen.getByRole('dialog', { name: '2 verwijderen?' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(labels()).toEqual(['Abrona', 'Geynwijs', 'Lister', 'Portaal']);
    expect(selection()).toEqual({ kind: 'actors', ids: [abrona, portaal] });
  });

  test('yes removes them in one step, which one undo brings back', async () => {
    const { app, abrona, portaal, labels, remove } = await chain();
    const before = app.backend.dump();
    await remove(abrona, portaal);
    await userEvent.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    await expect.poll(labels).toEqual(['Geynwijs', 'Lister']);
    app.backend.ask('history.undo', {});
    expect(app.backend.dump()).toBe(before);
  });

  test('a relation goes at once and leaves one of its ends selected', async () => {
    const { app, lister, relations } = await chain();
    act(() => useUi.getState().select({ kind: 'relation', id: relations[0] ?? '' }));
    await userEvent.click(screen.getByRole('button', { name: 'Weg' }));
    await expect.poll(selection).toEqual({ kind: 'actors', ids: [lister] });
    expect(app.backend.ask('network.snapshot', {}).relations.map(({ id }) => id)).toEqual([relations[1]]);
    expect(screen.getByRole('status').textContent.trim()).toBe('Relatie verwijderd: Lister – Abrona');
  });
});
