import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { HistoryPanel } from './index.ts';

/** The history of a network in which partners were added in this order. */
async function historyOf(...names: readonly string[]) {
  const app = createTestApp();
  for (const name of names) app.backend.ask('organisation.create', { organisation: { name } });
  renderInApp(
    app,
    <>
      <HistoryPanel />
      <ConfirmDialog />
    </>,
  );
  await waitFor(() => expect(app.app.queries.getQueryData(['network'])).toBeDefined());
  act(() => useUi.getState().openDialog({ name: 'history' }));
  const dialog = await screen.findByRole('dialog', { name: 'Geschiedenis' });
  /** The lines from top to bottom; an undone one in brackets. */
  const lines = () =>
    within(dialog)
      .queryAllByRole('listitem')
      .map((item) => {
        const text = item.firstChild?.textContent ?? '';
        return 'undone' in item.dataset ? `(${text})` : text;
      });
  const partners = () =>
    app.backend
      .ask('network.snapshot', {})
      .actors.map(({ label }) => label)
      .toSorted();
  return { dialog, lines, partners };
}

const line = (name: string) => `Partner toegevoegd: ${name}`;

test('A network in which nothing was done says what will stand here', async () => {
  const { dialog } = await historyOf();
  expect(
    await within(dialog).findByText('Nog niets gedaan. Elke wijziging komt hier te staan en is terug te draaien.'),
  ).toBeDefined();
});

test('Steps stand newest first, below the line of now', async () => {
  const { lines } = await historyOf('Lister', 'Portaal', 'Altrecht');
  await waitFor(() => expect(lines()).toEqual(['Zo is het nu', line('Altrecht'), line('Portaal'), line('Lister')]));
});

test('Going back to before a step undoes it and all that came after, and forward again redoes them', async () => {
  const { lines, partners } = await historyOf('Lister', 'Portaal', 'Altrecht');
  await waitFor(() => expect(lines()).toHaveLength(4));
  const row = (name: string) => within(screen.getByText(line(name)).closest('li') ?? document.body);

  await userEvent.click(row('Portaal').getByRole('button', { name: 'Terug naar vóór deze stap' }));
  await userEvent.click(await screen.findByRole('button', { name: '2 stappen terug' }));
  await waitFor(() =>
    expect(lines()).toEqual([`(${line('Altrecht')})`, `(${line('Portaal')})`, 'Zo is het nu', line('Lister')]),
  );
  expect(partners()).toEqual(['Lister']);

  await userEvent.click(row('Portaal').getByRole('button', { name: 'Opnieuw doen tot en met deze stap' }));
  await waitFor(() =>
    expect(lines()).toEqual([`(${line('Altrecht')})`, 'Zo is het nu', line('Portaal'), line('Lister')]),
  );
  await userEvent.click(row('Altrecht').getByRole('button', { name: 'Opnieuw doen tot en met deze stap' }));
  await waitFor(() => expect(partners()).toEqual(['Altrecht', 'Lister', 'Portaal']));
});

test('Going back more than one step asks first, and no means no', async () => {
  const { lines, partners } = await historyOf('Lister', 'Portaal');
  await waitFor(() => expect(lines()).toHaveLength(3));
  const row = within(screen.getByText(line('Lister')).closest('li') ?? document.body);
  await userEvent.click(row.getByRole('button', { name: 'Terug naar vóór deze stap' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Annuleren' }));
  expect(partners()).toEqual(['Lister', 'Portaal']);
});

test('The steps are found by words, by what was changed and by the selected record', async () => {
  const { dialog, lines } = await historyOf('Lister', 'Portaal');
  await waitFor(() => expect(lines()).toHaveLength(3));
  const words = within(dialog).getByRole('textbox', { name: 'Zoek in de geschiedenis' });
  await userEvent.type(words, 'porta');
  expect(lines()).toEqual(['Zo is het nu', line('Portaal')]);
  await userEvent.clear(words);
  await userEvent.type(words, 'weg is weg');
  expect(within(dialog).getByText('Geen stap past hierbij. Zoek ruimer.')).toBeDefined();
  await userEvent.clear(words);
  act(() => useUi.getState().selectActor('id-000001'));
  await userEvent.click(within(dialog).getByRole('switch', { name: 'Alleen wat over Lister gaat' }));
  await waitFor(() => expect(lines()).toEqual(['Zo is het nu', line('Lister')]));
});
