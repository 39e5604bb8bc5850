import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DesktopTransport, OpenFile, RecentFile } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { queryKeys } from '../../data/queries.ts';
import { useUi } from '../../data/uiStore.ts';
import { NewNetworkDialog, StartScreen } from './index.ts';

const lekstroom: OpenFile = { name: 'Regio Lekstroom', folder: 'Documenten', isReadOnly: false };
const recent: readonly RecentFile[] = [
  { id: 'a', name: 'Regio Lekstroom', folder: 'Documenten', modifiedAt: '2026-03-12T13:02:00' },
  { id: 'b', name: 'Oude proef', folder: 'Bureaublad', modifiedAt: null },
];

type Desk = { readonly mode: 'electron' | 'browser'; readonly opens?: 'nothing' | 'damaged' };

/** A desktop with two recent files, that opens what it is asked and remembers how it was asked. */
async function startScreen({ mode, opens }: Desk = { mode: 'browser' }) {
  let current: OpenFile | null = null;
  let files = recent;
  const asked: (readonly [string, unknown])[] = [];
  const open = () => {
    if (opens === 'nothing') return success(null);
    if (opens === 'damaged') return failure('FILE_DAMAGED', { time: '14:02' });
    current = lekstroom;
    return success(current);
  };
  const desktop: DesktopTransport = async (route, input) => {
    if (route === 'app.info') return success({ version: '0.1.0', mode });
    if (route === 'file.current') return success(current);
    if (route === 'file.recent') return success(files);
    asked.push([route, input]);
    if (route !== 'file.forgetRecent') return open();
    files = files.filter(({ id }) => id !== (input as { id: string }).id);
    return success(null);
  };
  const app = createTestApp(createTestBackend(), desktop);
  renderInApp(
    app,
    <>
      <StartScreen />
      <NewNetworkDialog />
    </>,
  );
  await screen.findByText('Onlangs geopend');
  const opened = () => app.app.queries.getQueryData<OpenFile | null>(queryKeys.file) ?? null;
  return { asked, opened };
}

beforeEach(() => useUi.getState().reset());

test('The start screen says what this is and offers three ways to begin', async () => {
  await startScreen();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ketenkaart');
  expect(screen.getByText('De sociale kaart van je keten: wie is er, wie kent wie, en wie mist er.')).toBeDefined();
  const choices = screen.getByRole('region', { name: 'Beginnen' });
  expect([...choices.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
    expect.stringMatching(/^Nieuw netwerk/),
    expect.stringMatching(/^Lijst inlezen/),
    expect.stringMatching(/^Voorbeeld openen/),
  ]);
});

test('A new network asks its name, refuses an empty one, and opens', async () => {
  const { asked, opened } = await startScreen();
  await userEvent.click(screen.getByRole('button', { name: /^Nieuw netwerk/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Netwerk maken' }));
  expect(screen.getByText('Geef het netwerk een naam.')).toBeDefined();
  expect(asked).toEqual([]);

  await userEvent.type(screen.getByRole('textbox', { name: /Naam van het netwerk/ }), ' Regio Lekstroom {Enter}');
  await waitFor(() => expect(opened()).toEqual(lekstroom));
  expect(asked).toEqual([['file.create', { name: 'Regio Lekstroom' }]]);
  expect([useUi.getState().dialog, useUi.getState().page]).toEqual([null, 'map']);
});

test('Reading in a list makes a network first and goes to the import', async () => {
  const { asked } = await startScreen();
  await userEvent.click(screen.getByRole('button', { name: /^Lijst inlezen/ }));
  await userEvent.type(await screen.findByRole('textbox', { name: /Naam van het netwerk/ }), 'Regio Lekstroom{Enter}');
  await waitFor(() => expect(useUi.getState().page).toBe('import'));
  expect(asked).toEqual([['file.create', { name: 'Regio Lekstroom' }]]);
});

test('The example opens with one click', async () => {
  const { asked, opened } = await startScreen();
  await userEvent.click(screen.getByRole('button', { name: /^Voorbeeld openen/ }));
  await waitFor(() => expect(opened()).toEqual(lekstroom));
  expect(asked).toEqual([['file.openExample', { id: 'lekstroom' }]]);
});

test('Every other example is in a list that says what it shows and how large it is', async () => {
  const { asked, opened } = await startScreen();
  await userEvent.click(screen.getByRole('button', { name: 'Alle 14 voorbeelden…' }));
  const list = await screen.findByRole('dialog', { name: 'Voorbeelden' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(14);
  const row = within(list).getByRole('button', { name: /^Voorbeeld Oost-Nederland/ });
  expect(row.textContent).toBe(
    'Voorbeeld Oost-Nederland 76 gemeenten: welke heb ik nog niet gesproken? 84 organisaties · 54 contacten · 86 relaties',
  );
  expect(asked).toEqual([]);

  row.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(opened()).toEqual(lekstroom));
  expect(asked).toEqual([['file.openExample', { id: 'oost-nederland' }]]);
});

test('Who cancels the save dialog is still where they were, with the name they typed', async () => {
  const { opened } = await startScreen({ mode: 'electron', opens: 'nothing' });
  await userEvent.click(screen.getByRole('button', { name: /^Nieuw netwerk/ }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /Naam van het netwerk/ });
  await userEvent.type(field, 'Regio Lekstroom{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Netwerk maken' })).toBeDefined());
  expect([opened(), field.value, useUi.getState().dialog]).toEqual([null, 'Regio Lekstroom', { name: 'newNetwork' }]);
});

test('A file that cannot be opened says why, and the screen stays usable', async () => {
  const { opened } = await startScreen({ mode: 'browser', opens: 'damaged' });
  await userEvent.click(screen.getByRole('button', { name: /^Regio Lekstroom Documenten/ }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Dit bestand is beschadigd. Er is niets aan gewijzigd. De reservekopie van 14:02 is in orde.',
  );
  expect(opened()).toBeNull();
});

test('Recent files show place and date; a missing one cannot be opened but can be forgotten', async () => {
  const { asked } = await startScreen();
  expect(screen.getByRole('button', { name: 'Regio Lekstroom Documenten 12 maart 13:02' })).toBeDefined();
  const missing = screen.getByRole<HTMLButtonElement>('button', {
    name: 'Oude proef Bureaublad Niet gevonden',
  });
  expect(missing.disabled).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Oude proef uit de lijst halen' }));
  await waitFor(() => expect(screen.queryByText('Oude proef')).toBeNull());
  expect(asked).toEqual([['file.forgetRecent', { id: 'b' }]]);
});

test('Any other file can be opened in the desktop app, and not in a browser, which has no such dialog', async () => {
  const { asked } = await startScreen({ mode: 'electron' });
  await userEvent.click(await screen.findByRole('button', { name: 'Bestand openen…' }));
  await waitFor(() => expect(asked).toEqual([['file.open', {}]]));
});

test('In a browser there is no Bestand openen', async () => {
  await startScreen({ mode: 'browser' });
  expect(screen.queryByRole('button', { name: 'Bestand openen…' })).toBeNull();
});
