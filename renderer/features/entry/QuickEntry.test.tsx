import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { openQuickEntry } from '../../data/quickEntry.ts';
import { useAnnouncement } from '../../ui/announce.ts';
import { QuickEntryBar } from './index.ts';

/** The open bar on a network with Lister and Anna van Jansen, who works at Politie Nieuwegein. */
async function typing() {
  const app = createTestApp();
  const { ask } = app.backend;
  ask('organisation.create', { organisation: { name: 'Lister' } });
  const { id } = ask('organisation.create', { organisation: { name: 'Politie Nieuwegein' } });
  ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: id },
  });
  renderInApp(app, <QuickEntryBar />);
  await waitFor(() => expect(app.app.queries.getQueryData(['network'])).toBeDefined());
  act(openQuickEntry);
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Snel invoeren' });
  const plan = () =>
    within(screen.getByRole('group', { name: 'Wat Enter doet' }))
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('li') === null)
      .map((item) => item.textContent);
  const options = () => screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);
  const network = () => ask('network.snapshot', {});
  const names = () =>
    network()
      .actors.map(({ label }) => label)
      .toSorted();
  return { app, field, plan, options, network, names, user: userEvent.setup() };
}

const known = ['Anna van Jansen', 'Lister', 'Politie Nieuwegein'];

test('A line shows what it will do, Enter does it, and the field is empty and ready for the next', async () => {
  const { user, field, plan, names, network } = await typing();
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.keyboard('Portaal – Lister: meldt bij (4)');
  expect(plan()).toEqual(['nieuwpartner Portaal', 'nieuwrelatie Portaal meldt bij Lister (4 · beslissen samen)']);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(names()).toEqual([...known, 'Portaal']));
  expect(network().relations).toHaveLength(1);
  expect(field.value).toBe('');
  expect(document.activeElement).toBe(field);
  await waitFor(() =>
    expect(useAnnouncement.getState().message).toBe(
      'Toegevoegd: partner Portaal · relatie Portaal meldt bij Lister (4 · beslissen samen).',
    ),
  );
});

test('Tab completes the name that is meant, arrows choose another, and Enter on one takes it', async () => {
  const { user, field, options } = await typing();
  await user.keyboard('jan');
  expect(options()).toEqual(['Anna van Jansen']);
  await user.keyboard('{Tab}');
  expect(field.value).toBe('Anna van Jansen');
  await user.keyboard(', wijkagent bij pol');
  await user.keyboard('{ArrowDown}');
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  await user.keyboard('{Enter}');
  expect(field.value).toBe('Anna van Jansen, wijkagent bij Politie Nieuwegein');
  expect(options()).toEqual([]);
});

test('A name that looks like a known one is asked about, and one press makes it that one', async () => {
  const { user, field, plan } = await typing();
  await user.keyboard('Lister – Politie Niewegein');
  expect(plan()[0]).toBe('nieuwpartner Politie Niewegein (Politie)');
  await user.click(screen.getByRole('button', { name: 'Politie Nieuwegein?' }));
  expect(field.value).toBe('Lister – Politie Nieuwegein');
  await waitFor(() => expect(plan()).toEqual(['nieuwrelatie Lister werkt samen met Politie Nieuwegein']));
});

test('What is not understood is said and stays in the field', async () => {
  const { user, field, plan, names } = await typing();
  await user.keyboard('Lister – Portaal: zwaait naar{Enter}');
  expect(plan()).toEqual(['‘zwaait naar’ is geen soort relatie, status of intensiteit (0–5).']);
  expect(field.value).toBe('Lister – Portaal: zwaait naar');
  expect(names()).toEqual(known);
});

test('Pasted lines come in together; a refused one stays with its reason, and one undo takes back the others', async () => {
  const { user, field, plan, names, app } = await typing();
  await user.paste('Portaal\nLister – Abrona: iets geks\nMo Proef, begeleider bij Portaal');
  await waitFor(() => expect(plan()[0]).toBe('nieuwpartner Portaal'));
  expect(plan()[1]).toBe('2Lister – Abrona: iets geks‘iets geks’ is geen soort relatie, status of intensiteit (0–5).');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field.value).toBe('Lister – Abrona: iets geks'));
  expect(names()).toEqual(['Anna van Jansen', 'Lister', 'Mo Proef', 'Politie Nieuwegein', 'Portaal']);
  app.backend.ask('history.undo', {});
  expect(names()).toEqual(known);
});

test('Two lines typed without waiting: the second knows the first', async () => {
  const { user, names, network } = await typing();
  await user.keyboard('Portaal{Enter}Portaal – Lister{Enter}');
  await waitFor(() => expect(network().relations).toHaveLength(1));
  expect(names()).toEqual([...known, 'Portaal']);
});

test('In an empty field Ctrl+Z takes back the last line', async () => {
  const { user, names } = await typing();
  await user.keyboard('Portaal{Enter}');
  await waitFor(() => expect(names()).toContain('Portaal'));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(names()).toEqual(known));
});

test('Escape closes the bar and keeps what was typed', async () => {
  const { user, field } = await typing();
  await user.keyboard('Portaal{Escape}');
  expect(field.isConnected).toBe(false);
  act(openQuickEntry);
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('Portaal');
});
