import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { nl } from '../../i18n/nl.ts';
import { PrivacyDialogs } from './index.ts';

const { retention, tab } = nl.reviewRound;

async function showRetention() {
  const backend = createTestBackend();
  const add = (familyName: string, more: object) =>
    backend.ask('person.create', { person: { familyName, ...more } }).id;
  const ids = {
    oud: add('Oud', { reviewBy: '2020-01-01' }),
    weg: add('Weg', { validUntil: '2021-03-01', reviewBy: '2021-01-01' }),
    net: add('Net', { reviewBy: '2026-11-01' }),
  };
  const user = userEvent.setup();
  renderInApp(createTestApp(backend), <PrivacyDialogs />);
  useUi.getState().openDialog({ name: 'review' });
  await user.click(await screen.findByRole('tab', { name: new RegExp(`^${tab.retention}`) }));
  const names = () =>
    within(screen.getByRole('list', { name: tab.retention }))
      .getAllByRole('checkbox')
      .map((each) => each.closest('li')?.querySelector('label')?.textContent);
  const dump = () => backend.ask('network.snapshot', {}).actors.map(({ label }) => label);
  return { backend, ids, user, names, dump };
}

test('who is past the term is listed with the reason; removing takes whom one picks, and undo brings them back', async () => {
  const { backend, user, names, dump } = await showRetention();
  expect(names()).toEqual(['Oud', 'Weg']);
  expect(screen.getByText('Weg sinds 01-03-2021 · had weg gemoeten op 01-03-2022')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '0 contacten verwijderen' }).disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Weg' }));
  await user.click(screen.getByRole('button', { name: '1 contact verwijderen' }));
  await waitFor(() => expect(names()).toEqual(['Oud']));
  expect(dump().toSorted()).toEqual(['Net', 'Oud']);
  backend.ask('history.undo', {});
  expect(dump().toSorted()).toEqual(['Net', 'Oud', 'Weg']);
});

test('keeping longer sets a later review date as one step and empties the list', async () => {
  const { backend, user, ids } = await showRetention();
  await user.click(screen.getByRole('checkbox', { name: retention.all }));
  const steps = backend.ask('history.list', {}).steps.length;
  await user.click(screen.getByRole('button', { name: '2 contacten verlengen' }));
  expect(await screen.findByText(retention.none)).toBeTruthy();
  expect(backend.ask('history.list', {}).steps).toHaveLength(steps + 1);
  const person = backend.ask('network.snapshot', {}).actors.find(({ id }) => id === ids.weg);
  expect(person?.kind === 'person' && person.reviewBy).toMatch(/^\d{4}-\d\d-\d\d$/);
});
