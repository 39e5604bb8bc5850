import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp, type TestApp } from '../../tests/renderer/testApp.tsx';
import { useUi } from '../data/uiStore.ts';
import { useShortcuts } from './useShortcuts.ts';

function Listening({ withDialog = false }: { readonly withDialog?: boolean }) {
  useShortcuts();
  return (
    <>
      <input aria-label="Naam" />
      <button type="button" onKeyDown={(event) => event.key === 'g' && event.preventDefault()}>
        Knop
      </button>
      {withDialog && <div role="dialog" aria-modal="true" aria-label="Vraag" />}
    </>
  );
}

/** Gone before the key is through, as every dialog is without motion. */
function ClosingDialog() {
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && flushSync(() => setOpen(false));
    window.addEventListener('keydown', close, { capture: true });
    return () => window.removeEventListener('keydown', close, { capture: true });
  }, []);
  return isOpen ? <div role="dialog" aria-modal="true" aria-label="Vraag" /> : null;
}

async function listening(app: TestApp = createTestApp(), props: { readonly withDialog?: boolean } = {}) {
  renderInApp(app, <Listening {...props} />);
  await screen.findByLabelText('Naam');
  return { app, user: userEvent.setup() };
}

const dialog = () => useUi.getState().dialog?.name ?? null;

test('A letter starts its action when no field has the focus', async () => {
  const { user } = await listening();
  await user.keyboard('n');
  expect(dialog()).toBe('addOrganisation');
});

test('A letter typed in a field is only a letter', async () => {
  const { user } = await listening();
  await user.click(screen.getByLabelText('Naam'));
  await user.keyboard('npr?');
  expect(dialog()).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('npr?');
});

test('Ctrl+K opens the palette, also from a field', async () => {
  const { user } = await listening();
  await user.click(screen.getByLabelText('Naam'));
  await user.keyboard('{Control>}k{/Control}');
  expect(useUi.getState().isPaletteOpen).toBe(true);
});

test('Nothing behind an open dialog listens', async () => {
  const { user } = await listening(createTestApp(), { withDialog: true });
  await user.keyboard('n');
  expect(dialog()).toBeNull();
});

test('The Escape that closes a dialog is no step back behind it', async () => {
  const app = createTestApp();
  const { id } = app.backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  renderInApp(
    app,
    <>
      <Listening />
      <ClosingDialog />
    </>,
  );
  await screen.findByRole('dialog');
  useUi.getState().selectActor(id);
  const user = userEvent.setup();
  await user.keyboard('{Escape}');
  expect([screen.queryByRole('dialog'), useUi.getState().selection]).toEqual([null, { kind: 'actors', ids: [id] }]);
  await user.keyboard('{Escape}');
  expect(useUi.getState().selection).toEqual({ kind: 'none' });
});

test('Who types on while the palette is still opening starts nothing', async () => {
  const { user } = await listening();
  await user.keyboard('{Control>}k{/Control}nr');
  expect(dialog()).toBeNull();
});

test('A key that a component took for itself is not used twice', async () => {
  const { user } = await listening();
  await user.click(screen.getByRole('button', { name: 'Knop' }));
  await user.keyboard('g');
  expect(useUi.getState().page).toBe('map');
  await user.keyboard('2');
  expect(useUi.getState().page).toBe('partners');
});

test('An action that makes no sense now does not start: a relation needs something on the map', async () => {
  const { user } = await listening();
  await user.keyboard('r');
  expect(dialog()).toBeNull();
});

test('Delete removes what is selected and Ctrl+Z brings it back, selected', async () => {
  const app = createTestApp();
  const { id } = app.backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  const { user } = await listening(app);
  useUi.getState().selectActor(id);
  const labels = () => app.backend.ask('network.snapshot', {}).actors.map(({ label }) => label);

  await user.keyboard('{Delete}');
  await expect.poll(labels).toEqual([]);
  await expect.poll(() => useUi.getState().selection).toEqual({ kind: 'none' });

  await user.keyboard('{Control>}z{/Control}');
  await expect.poll(labels).toEqual(['Lister']);
  await expect.poll(() => useUi.getState().selection).toEqual({ kind: 'actors', ids: [id] });
});

test('Escape steps back one level at a time: the selection, then the details', async () => {
  const app = createTestApp();
  const { id } = app.backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  const { user } = await listening(app);
  useUi.getState().selectActor(id);
  const shown = () => [useUi.getState().selection.kind, useUi.getState().isDetailsOpen];
  await user.keyboard('{Escape}');
  await expect.poll(shown).toEqual(['none', true]);
  await user.keyboard('{Escape}');
  await expect.poll(shown).toEqual(['none', false]);
  await user.keyboard(' ');
  await expect.poll(shown).toEqual(['none', true]);
});
