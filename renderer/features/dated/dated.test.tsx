// Choosing the day that the window shows, and comparing two days, as a user does it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { ShownDateChip } from '../../data/ShownDateChip.tsx';
import { useNetwork } from '../../data/app.tsx';
import { useUi } from '../../data/uiStore.ts';
import { CompareDialog, ReferenceDateDialog } from './index.ts';

let backend: TestBackend;

beforeEach(() => {
  useUi.getState().reset();
  backend = createTestBackend();
  backend.ask('organisation.create', { organisation: { name: 'Lister', validFrom: '2025-01-01' } });
  backend.ask('organisation.create', { organisation: { name: 'Portaal', validFrom: '2025-09-01' } });
});

function Window() {
  const network = useNetwork();
  return (
    <>
      <ShownDateChip />
      <ul aria-label="partners">
        {network.organisations.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <ReferenceDateDialog />
      <CompareDialog />
    </>
  );
}

const partners = () =>
  within(screen.getByRole('list', { name: 'partners', hidden: true }))
    .queryAllByRole('listitem', { hidden: true })
    .map((item) => item.textContent);

test('the window shows the network as of the day that is typed, says so, and goes back', async () => {
  renderInApp(createTestApp(backend), <Window />);
  await waitFor(() => expect(partners()).toEqual(['Lister', 'Portaal']));
  useUi.getState().openDialog({ name: 'referenceDate' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Dag' })));
  await userEvent.keyboard('1-3-2025{Enter}');
  await waitFor(() => expect(partners()).toEqual(['Lister']));
  const chip = await screen.findByRole('button', { name: /Peildatum 1 maart 2025/ });
  await userEvent.click(chip);
  await userEvent.click(await screen.findByRole('button', { name: 'Geen peildatum' }));
  await waitFor(() => expect(partners()).toEqual(['Lister', 'Portaal']));
  expect(screen.queryByRole('button', { name: /Peildatum/ })).toBeNull();
});

test('a day on which something began is one click away', async () => {
  renderInApp(createTestApp(backend), <Window />);
  await waitFor(() => expect(partners()).toHaveLength(2));
  useUi.getState().openDialog({ name: 'referenceDate' });
  await userEvent.click(await screen.findByRole('button', { name: '1 januari 2025' }));
  await waitFor(() => expect(partners()).toEqual(['Lister']));
});

test('the difference between two days names who came, and a name goes to the record', async () => {
  renderInApp(createTestApp(backend), <Window />);
  await waitFor(() => expect(partners()).toHaveLength(2));
  useUi.getState().openDialog({ name: 'compare' });
  const dialog = await screen.findByRole('dialog', { name: 'Vergelijk twee dagen' });
  expect((await within(dialog).findByText('1 erbij')).textContent).toBe('1 erbij');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Portaal' }));
  const portaal = backend.ask('network.snapshot', {}).actors.find((actor) => actor.label === 'Portaal');
  expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [portaal?.id] });
  expect(useUi.getState().dialog).toBeNull();
});
