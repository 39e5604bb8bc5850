import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi, type Page } from '../../data/uiStore.ts';
import { CommandPalette } from './index.ts';

/** The palette over a network with two partners and a contact, opened from a page. */
async function palette(page: Page = 'map') {
  const app = createTestApp();
  const partner = (name: string) => app.backend.ask('organisation.create', { organisation: { name } }).id;
  const [lister, portaal] = [partner('Lister'), partner('Portaal')];
  const anna = app.backend.ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider' },
  }).id;
  renderInApp(app, <CommandPalette />);
  await waitFor(() => expect(app.app.queries.getQueryData(['network'])).toBeDefined());
  act(() => {
    useUi.getState().goTo(page);
    useUi.getState().openPalette(true);
  });
  const field = await screen.findByRole('combobox');
  const names = () => screen.queryAllByRole('option').map((option) => option.textContent);
  return { app, lister, portaal, anna, field, names, user: userEvent.setup() };
}

const ui = () => useUi.getState();

test('A name finds its record; Enter selects it and goes where it can be seen', async () => {
  const { portaal, field, user } = await palette('gaps');
  await user.type(field, 'porta');
  await screen.findByRole('option', { name: /^Portaal/ });
  await user.keyboard('{Enter}');
  expect([ui().selection, ui().page, ui().isPaletteOpen]).toEqual([{ kind: 'actors', ids: [portaal] }, 'map', false]);
});

test('A record is shown on the page that already lists its kind', async () => {
  const { anna, field, user } = await palette('contacts');
  await user.type(field, 'jansen{Enter}');
  await waitFor(() => expect(ui().selection).toEqual({ kind: 'actors', ids: [anna] }));
  expect(ui().page).toBe('contacts');
});

test('Name and Enter in one go mean that name, not what stood first a moment before', async () => {
  const { lister, field, user } = await palette();
  await user.type(field, 'lister{Enter}');
  await waitFor(() => expect(ui().selection).toEqual({ kind: 'actors', ids: [lister] }));
});

test('Actions are found by label and by the other words for them, with their shortcut', async () => {
  const { field, names, user } = await palette();
  await user.type(field, 'ongedaan');
  await waitFor(() =>
    expect(names()).toEqual([
      expect.stringMatching(/^Ongedaan maken/),
      expect.stringMatching(/toevoegen als partner$/),
    ]),
  );
  expect(within(screen.getByRole('option', { name: /^Ongedaan maken/ })).getByText('Ctrl Z')).toBeDefined();
  await user.clear(field);
  await user.type(field, 'exc lij');
  await waitFor(() => expect(names()[0]).toMatch(/^Lijst inlezen/));
});

test('The arrows walk through all groups and round again, and the field says where they are', async () => {
  const { field, user } = await palette();
  await user.type(field, 'l');
  await screen.findByRole('option', { name: /^Lister/ });
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  const options = screen.getAllByRole('option').map((option) => option.textContent);
  await waitFor(() => expect(active()).toBe(options[0]));
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(options[1]);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(active()).toBe(options.at(-1));
  expect(screen.getAllByRole('option', { selected: true }).map((option) => option.textContent)).toEqual([
    options.at(-1),
  ]);
});

test('What is not found can be added at once', async () => {
  const { app, field, user } = await palette();
  await user.type(field, 'Jutphaas Wonen');
  expect(await screen.findByText(/Niets gevonden voor ‘Jutphaas Wonen’\./)).toBeDefined();
  await user.click(screen.getByRole('option', { name: '‘Jutphaas Wonen’ toevoegen als partner' }));
  const added = () => app.backend.ask('network.snapshot', {}).actors.find(({ label }) => label === 'Jutphaas Wonen');
  await waitFor(() => expect(ui().selection).toEqual({ kind: 'actors', ids: [added()?.id] }));
});

test('An action runs from the palette', async () => {
  const { field, user } = await palette();
  await user.type(field, 'gaten');
  await user.click(await screen.findByRole('option', { name: /^Wie mist er\?/ }));
  await waitFor(() => expect(ui().page).toBe('gaps'));
});

test('Escape closes it and changes nothing', async () => {
  const { app, user } = await palette();
  const before = app.backend.dump();
  await user.keyboard('lis{Escape}');
  await waitFor(() => expect(ui().isPaletteOpen).toBe(false));
  expect([ui().selection, app.backend.dump() === before]).toEqual([{ kind: 'none' }, true]);
});

test('An action that cannot be done now says so, and adds no partner of its name', async () => {
  const { app, field, names, user } = await palette();
  act(() => ui().select({ kind: 'none' }));
  for (const words of ['Selectie verwijderen', 'weghalen']) {
    await user.clear(field);
    await user.type(field, words);
    expect(await screen.findByText(/^‘Selectie verwijderen’ kan nu niet\./)).toBeDefined();
    expect(names()).toEqual([]);
  }
  await user.keyboard('{Enter}');
  expect(
    app.backend
      .ask('network.snapshot', {})
      .actors.map(({ label }) => label)
      .toSorted(),
  ).toEqual(['Anna van Jansen', 'Lister', 'Portaal']);
  await user.clear(field);
  await user.type(field, 'Schrap');
  await waitFor(() => expect(names()).toEqual(['‘Schrap’ toevoegen als partner']));
});
