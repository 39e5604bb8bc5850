// Taking over from a second file, as a user does it: choose, look, apply, and back.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { withCopy } from '../../../tests/builders/forkedFile.ts';
import { aSmallNetwork, known } from '../../../tests/builders/smallNetwork.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import type { DesktopTransport } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { useUi } from '../../data/uiStore.ts';
import { TakeoverDialog } from './index.ts';

const conflict = {
  id: 'a',
  name: 'Regio-conflict',
  folder: '/werk',
  modifiedAt: '2026-11-21T12:00:00Z',
  isConflict: true,
};
const desktop: DesktopTransport = (route) => {
  if (route === 'other.list') return Promise.resolve(success([conflict]));
  if (route === 'other.take') return Promise.resolve(success({ name: conflict.name }));
  return Promise.resolve(failure('NOT_HERE'));
};

test('what differs is shown in words, chosen per row, taken over in one step and taken back in one', async () => {
  const backend = aSmallNetwork();
  const { lister, politie } = known(backend);
  withCopy(backend, (copy) => {
    copy.ask('organisation.create', { organisation: { name: 'Abrona' } });
    copy.ask('organisation.update', { id: lister, patch: { website: 'https://daar.example.org', goal: 'Daar' } });
    copy.ask('organisation.update', { id: politie, patch: { goal: 'Anders' } });
  });
  backend.ask('organisation.update', { id: lister, patch: { goal: 'Hier' } });
  const before = backend.dump();
  const app = createTestApp(backend, desktop);
  useUi.getState().openDialog({ name: 'takeover' });
  renderInApp(app, <TakeoverDialog />);

  expect(await screen.findByText('tweede versie')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Vergelijken met Regio-conflict' }));
  const list = await screen.findByRole('list', { name: 'Verschillen' });
  expect(within(list).getByText('Website: hier leeg, daar https://daar.example.org')).toBeDefined();
  expect(within(list).getByText('Doel: hier Hier, daar Daar')).toBeDefined();
  expect(backend.dump()).toBe(before);

  await userEvent.selectOptions(screen.getByLabelText('Wat te doen met Politie Nieuwegein'), 'Zo laten');
  await userEvent.selectOptions(screen.getByLabelText('Wat te doen met Lister'), 'Overnemen');
  await userEvent.click(screen.getByRole('button', { name: 'Toepassen' }));
  expect(await screen.findByText(/^2 verschillen overgenomen uit/)).toBeDefined();
  const labels = backend.db.prepare('SELECT label FROM actor').pluck().all();
  const goals = backend.db.prepare('SELECT goal FROM organisation WHERE actor_id IN (?, ?) ORDER BY goal').pluck();
  expect(labels).toContain('Abrona');
  expect(goals.all(lister, politie)).toEqual(['Daar', 'Veilige wijken']);

  await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await expect.poll(() => backend.dump()).toBe(before);
});

test('taking back is offered only as long as the takeover is what would be taken back', async () => {
  const backend = aSmallNetwork();
  const { lister } = known(backend);
  withCopy(backend, (copy) => copy.ask('organisation.create', { organisation: { name: 'Abrona' } }));
  const given = createTestApp(backend, desktop);
  renderInApp(given, <TakeoverDialog />);
  act(() => useUi.getState().openDialog({ name: 'takeover' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Vergelijken met Regio-conflict' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Toepassen' }));
  expect(await screen.findByRole('button', { name: 'Ongedaan maken' })).toBeDefined();
  await act(() => given.app.client['organisation.update']({ id: lister, patch: { goal: 'Later' } }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull());
  expect(screen.getByRole('button', { name: 'Klaar' })).toBeDefined();
  await act(() => given.app.client['history.undo']({}));
  expect(await screen.findByRole('button', { name: 'Ongedaan maken' })).toBeDefined();
  await act(() => given.app.client['history.undo']({}));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull());
});

test('a new function that stands on somebody who is left out says so, and one button answers for all', async () => {
  const backend = aSmallNetwork();
  const { politie } = known(backend);
  withCopy(backend, (copy) =>
    copy.ask('person.create', { person: { familyName: 'Nieuw' }, position: { organisationId: politie } }),
  );
  renderInApp(createTestApp(backend, desktop), <TakeoverDialog />);
  useUi.getState().openDialog({ name: 'takeover' });
  await userEvent.click(await screen.findByRole('button', { name: 'Vergelijken met Regio-conflict' }));
  await userEvent.selectOptions(await screen.findByLabelText('Wat te doen met Nieuw'), 'Zo laten');
  expect(screen.getByText('Kan alleen samen met Nieuw.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Niets overnemen' }));
  expect(screen.getByRole('button', { name: 'Toepassen' }).hasAttribute('disabled')).toBe(true);
  expect(screen.queryByText('Kan alleen samen met Nieuw.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Voorstel' }));
  expect(screen.getByText('2 gekozen')).toBeDefined();
});

test('of a text with a citizen service number only that is said, and the report says why it did not come along', async () => {
  const bsn = '111222333';
  const backend = aSmallNetwork();
  const { lister, issue } = known(backend);
  withCopy(backend, (copy) => {
    copy.db.prepare('UPDATE actor SET notes = ? WHERE id = ?').run(`Bel over ${bsn}`, lister);
    copy.ask('organisation.create', { organisation: { name: 'Abrona' } });
    copy.db.prepare('UPDATE issue SET title = ? WHERE id = ?').run(`Zaak ${bsn}`, issue);
  });
  renderInApp(createTestApp(backend, desktop), <TakeoverDialog />);
  act(() => useUi.getState().openDialog({ name: 'takeover' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Vergelijken met Regio-conflict' }));
  const list = await screen.findByRole('list', { name: 'Verschillen' });
  const withheld = 'de tekst bevat een burgerservicenummer en wordt niet getoond';
  expect(within(list).getByText(`Notities: ${withheld}`)).toBeDefined();
  expect(within(list).getByText(`Titel: ${withheld}`)).toBeDefined();
  const refused = /^Kan niet mee: in een tekst staat daar een burgerservicenummer/;
  expect(within(list).getAllByText(refused)).toHaveLength(2);
  expect(document.body.textContent).not.toContain(bsn);
  // There is nothing to choose, and nothing counts as chosen.
  expect(screen.queryByLabelText('Wat te doen met Lister')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Alles overnemen' }));
  expect(screen.getByText('1 gekozen')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Toepassen' }));
  expect(await screen.findByText(/^Lister: in een tekst staat een burgerservicenummer/)).toBeDefined();
  expect(screen.getByText(/^knelpunt of actie: in een tekst staat/)).toBeDefined();
  expect(document.body.textContent).not.toContain(bsn);
});
