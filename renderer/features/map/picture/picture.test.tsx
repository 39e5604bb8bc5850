// The dialog of a picture as a user meets it: what is on the map is on the picture, saving can fail and be stopped.
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { createTestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import type { Reply } from '../../../../shared/api/contract.ts';
import type { DesktopTransport } from '../../../../shared/api/desktop.ts';
import { failure, success } from '../../../../shared/api/result.ts';
import { changeLook } from '../../../data/mapLook.ts';
import { useUi } from '../../../data/uiStore.ts';
import { MapPage } from '../index.ts';
import { enterFile } from '../mapStore.ts';

beforeEach(() => {
  localStorage.clear();
  enterFile('');
  enterFile('another');
  HTMLCanvasElement.prototype.getContext = () => null;
});

type Told = { readonly route: string; readonly input: unknown };

/** Lister (pinned) and Politie, of two domains; `answer` is what the computer says to each question of the window. */
function show(
  answer: (route: string) => Reply<unknown> | Promise<Reply<unknown>>,
  mode: 'browser' | 'electron' = 'browser',
) {
  const backend = createTestBackend();
  const told: Told[] = [];
  const add = (name: string, typeId: string, x: number) =>
    backend.ask('organisation.create', { organisation: { name, typeIds: [typeId] }, at: { x, y: 0 } }).id;
  const lister = add('Lister', 'bw', 0);
  add('Politie', 'politie', 300);
  backend.ask('placement.move', { items: [{ actorId: lister, x: 0, y: 0, isPinned: true }], reason: 'pin' });
  const desktop: DesktopTransport = (route, input) => {
    told.push({ route, input });
    return Promise.resolve(route === 'app.info' ? ok({ mode }) : answer(route));
  };
  const app = createTestApp(backend, desktop);
  renderInApp(app, <MapPage />);
  return { told, backend };
}

const ok = (value: unknown): Reply<unknown> => success(value);
const no = (): Reply<unknown> => failure('NOT_HERE');

async function openDialog(format: string) {
  const user = userEvent.setup();
  await screen.findByRole('application');
  useUi.getState().openDialog({ name: 'savePicture' });
  await user.click(await screen.findByRole('radio', { name: format }));
  return user;
}

const saveButton = () => screen.getByRole('button', { name: 'Afbeelding opslaan' });

function savedText(told: readonly Told[]): string {
  const saved = told.find(({ route }) => route === 'file.save')?.input as { readonly bytes: Uint8Array } | undefined;
  return new TextDecoder().decode(saved?.bytes);
}

test.each(['SVG', 'Webpagina'])('%s holds the islands of the arrangement and the pin', async (format) => {
  const { told } = show((route) => (route === 'file.save' ? ok({ savedAs: 'kaart' }) : no()));
  await screen.findByRole('application');
  changeLook({ arrangement: 'domains', centreId: null, layersBy: 'level' });
  const user = await openDialog(format);
  await waitFor(() => expect(screen.queryByText(/De kaart wordt gerangschikt/)).toBeNull());
  await user.click(saveButton());
  await waitFor(() => expect(told.map(({ route }) => route)).toContain('file.save'));
  const page = new DOMParser().parseFromString(savedText(told), 'text/html');
  expect([...page.querySelectorAll('.areas text')].map((text) => text.textContent)).toEqual(
    expect.arrayContaining(['Veiligheid']),
  );
  expect(page.querySelectorAll('.nodes circle.pin')).toHaveLength(1);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a picture that cannot be saved says so, and the dialog stays with what was chosen', async () => {
  const { backend } = show(() => no());
  const user = await openDialog('SVG');
  await user.type(screen.getByRole('textbox', { name: /Titel/ }), ' Zuid');
  await user.click(saveButton());
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Titel/ }).value).toMatch(/ Zuid$/);
  expect((saveButton() as HTMLButtonElement).disabled).toBe(false);
  expect(backend.ask('network.snapshot', {}).actors).toHaveLength(2);
});

test('stopping leaves the dialog open, and tells the computer to stop too', async () => {
  // Making the PDF goes on until it is told to end, and then it has failed.
  let end: (reply: Reply<unknown>) => void = () => {};
  const printing = new Promise<Reply<unknown>>((resolve) => {
    end = resolve;
  });
  const { told } = show((route) => {
    if (route === 'picture.savePdf') return printing;
    if (route === 'picture.stopPdf') end(no());
    return route === 'picture.stopPdf' ? ok(null) : no();
  }, 'electron');
  const user = await openDialog('PDF');
  await user.click(await screen.findByRole('button', { name: 'Afbeelding opslaan' }));
  await user.click(await screen.findByRole('button', { name: 'Stoppen' }));
  await waitFor(() => expect(told.map(({ route }) => route)).toContain('picture.stopPdf'));
  await waitFor(() => expect((saveButton() as HTMLButtonElement).disabled).toBe(false));
  expect(screen.queryByRole('button', { name: 'Stoppen' })).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});
