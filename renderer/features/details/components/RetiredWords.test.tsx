import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { DetailsPanel } from '../index.ts';

/** Lister, whose type and label are retired, in the details. */
function openLister() {
  const backend = createTestBackend();
  const { id: tag } = backend.ask('word.create', { list: 'tag', word: { label: 'Voorloper' } });
  const { id } = backend.ask('organisation.create', {
    organisation: { name: 'Lister', typeIds: ['bw'], tagIds: [tag] },
  });
  backend.ask('word.update', { list: 'partner_type', id: 'bw', patch: { retiredOn: '2026-01-01' } });
  backend.ask('word.update', { list: 'tag', id: tag, patch: { retiredOn: '2026-01-01' } });
  const testApp = createTestApp(backend);
  useUi.getState().selectActor(id);
  renderInApp(testApp, <DetailsPanel />);
  const lister = () => backend.ask('network.snapshot', {}).actors.find((actor) => actor.id === id);
  return { backend, tag, lister, user: userEvent.setup() };
}

test('a retired type stays on who has it and is offered no more; another can be added beside it', async () => {
  const { lister, user } = openLister();
  await user.click(await screen.findByRole('button', { name: 'Type: Beschermd wonen' }));
  const field = await screen.findByRole('combobox', { name: 'Type' });
  await user.type(field, 'beschermd');
  expect(screen.queryByRole('option', { name: /^Beschermd wonen/ })).toBeNull();
  await user.clear(field);
  await user.type(field, 'Maatschappelijke opvang{Enter}');
  await user.tab();
  await waitFor(() => expect(lister()).toMatchObject({ typeIds: ['bw', 'mo'] }));
});

test('a label is made where it is chosen', async () => {
  const { backend, tag, lister, user } = openLister();
  await user.click(await screen.findByRole('button', { name: 'Labels: Voorloper' }));
  await user.type(await screen.findByRole('combobox', { name: 'Labels' }), 'Spoed{Enter}');
  await screen.findByRole('option', { name: 'Spoed', selected: true });
  await user.tab();
  await waitFor(() => {
    const made = backend.ask('network.snapshot', {}).vocabulary.tags.find(({ label }) => label === 'Spoed');
    expect(lister()).toMatchObject({ tagIds: [tag, made?.id] });
  });
});
