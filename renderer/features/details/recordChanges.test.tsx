// "Gewijzigd op …, was …" and what may no longer be true, as a user reads it in the details.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { today } from '../../data/dates.ts';
import { useUi } from '../../data/uiStore.ts';
import { DetailsPanel } from './index.ts';

test('the details tell what was changed in a record, field by field', async () => {
  const app = createTestApp();
  const { id: parent } = app.backend.ask('organisation.create', { organisation: { name: 'Stichting Zorg' } });
  const { id } = app.backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  app.backend.ask('organisation.update', { id, patch: { website: 'https://lister.example.org' } });
  app.backend.ask('organisation.update', { id, patch: { name: 'Lister Wonen', parentId: parent, scale: 'wijk' } });
  app.backend.ask('organisation.update', { id, patch: { website: '' } });
  useUi.getState().selectActor(id);
  renderInApp(app, <DetailsPanel />);
  await userEvent.click(await screen.findByRole('button', { name: 'Wat is er gewijzigd?' }));
  const list = await screen.findByRole('list', { name: 'Wat is er gewijzigd?' });
  const lines = within(list)
    .getAllByRole('listitem')
    .map((item) => [...item.querySelectorAll('div')].map((line) => line.textContent));
  expect(lines).toEqual([
    ['Website: leeg (was https://lister.example.org)'],
    ['Naam: Lister Wonen (was Lister)', 'Schaal: Wijk (was leeg)', 'Onderdeel van: Stichting Zorg (was leeg)'],
    ['Website: https://lister.example.org (was leeg)'],
    [],
  ]);
});

test('a record that was never confirmed says so, until somebody says that it is true', async () => {
  const app = createTestApp();
  const { id } = app.backend.ask('person.create', {
    person: { givenName: 'Anna', familyName: 'Proef', reviewBy: '2020-01-31' },
  });
  useUi.getState().selectActor(id);
  renderInApp(app, <DetailsPanel />);
  const note = await screen.findByRole('note');
  expect(within(note).getByText(/Nakijken had voor 31 januari 2020 gemoeten\. Nog nooit bevestigd\./)).toBeDefined();
  await userEvent.click(within(note).getByRole('button', { name: 'Klopt vandaag' }));
  const person = () => app.backend.ask('network.snapshot', {}).actors[0];
  await waitFor(() => expect(person()).toMatchObject({ confirmedOn: today() }));
  await waitFor(() => expect(screen.queryByText(/Nog nooit bevestigd/)).toBeNull());
});
