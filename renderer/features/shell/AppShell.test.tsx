import { Notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { OpenFile } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { noFilters, useUi } from '../../data/uiStore.ts';
import { chooseLanguage } from '../../i18n/language.ts';
import { CallError } from '../../platform/callError.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useNotify } from '../../ui/notify.ts';
import { AppShell } from './index.ts';

const file: OpenFile = { name: 'lekstroom.ketenkaart', folder: 'Documenten', isReadOnly: false };

/** The window around a page, with Lister (care), Politie Nieuwegein (safety) and the relation between them. */
async function shell(open: OpenFile = file) {
  const app = createTestApp();
  const partner = (name: string, typeId: string) =>
    app.backend.ask('organisation.create', { organisation: { name, typeIds: [typeId] } }).id;
  const { partnerTypes } = app.backend.ask('network.snapshot', {}).vocabulary;
  const typeIn = (domainId: string) => partnerTypes.find((type) => type.domainId === domainId)?.id ?? '';
  const [lister, politie] = [partner('Lister', typeIn('zorg')), partner('Politie Nieuwegein', typeIn('veiligheid'))];
  app.backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } });
  renderInApp(
    app,
    <>
      <AppShell file={open} page={<p>De pagina</p>} details={<p>De details</p>} />
      <LiveRegion />
    </>,
  );
  await screen.findByText('De pagina');
  return { app, lister, politie };
}

const status = () => screen.getByRole('contentinfo', { name: 'Stand van zaken' });

afterEach(async () => {
  vi.useRealTimers();
  await chooseLanguage('nl');
});

test('The status bar counts in words', async () => {
  await shell();
  expect(status().textContent).toMatch(/^2 organisaties·0 contacten·1 relatieOpgeslagen/);
});

test('The status bar says since when the last change is saved, and follows each change', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T14:02:00') });
  const { app, lister } = await shell();
  await waitFor(() => expect(status().textContent).toMatch(/Opgeslagen 12:00$/));
  await act(() =>
    app.app.client['organisation.update']({ id: lister, patch: { website: 'https://lister.example.org' } }),
  );
  await waitFor(() => expect(status().textContent).toMatch(/Opgeslagen 14:02$/));
});

test('A file that may only be read says so', async () => {
  await shell({ ...file, isReadOnly: true });
  expect(within(status()).getByText('Alleen-lezen')).toBeDefined();
});

test('What the filters hide is counted, shown by filter, and can be shown again', async () => {
  await shell();
  expect(within(status()).queryByRole('button')).toBeNull();
  act(() => useUi.getState().setFilters({ ...noFilters, domainIds: ['zorg'] }));
  await userEvent.click(within(status()).getByRole('button', { name: '1 verborgen door filters' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Filter Domein Zorg/i }));
  await waitFor(() => expect(useUi.getState().filters.domainIds).toEqual([]));
});

test('Undo and redo say which step they are about', async () => {
  await shell();
  const undo = await screen.findByRole('button', { name: 'Ongedaan maken: relatie Lister – Politie Nieuwegein' });
  expect(screen.getByRole('button', { name: 'Niets om opnieuw te doen' }).getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(undo);
  expect(
    await screen.findByRole('button', { name: 'Opnieuw doen: relatie Lister – Politie Nieuwegein' }),
  ).toBeDefined();
  expect(screen.getByRole('button', { name: 'Ongedaan maken: partner Politie Nieuwegein' })).toBeDefined();
  expect(screen.getByRole('status').textContent.trim()).toBe('Ongedaan gemaakt: relatie Lister – Politie Nieuwegein');
});

test('The network is renamed in place: Enter keeps the name, Escape does not', async () => {
  const { app } = await shell();
  const { name } = app.backend.ask('network.snapshot', {}).network;
  const start = () => userEvent.click(screen.getByRole('button', { name: /^Netwerk hernoemen/ }));
  await start();
  const field = () => screen.getByRole('textbox', { name: 'Naam van het netwerk' });
  await userEvent.clear(field());
  await userEvent.type(field(), 'Vergissing{Escape}');
  expect(app.backend.ask('network.snapshot', {}).network.name).toBe(name);

  await start();
  await userEvent.clear(field());
  await userEvent.type(field(), 'Regio Lekstroom{Enter}');
  const button = await screen.findByRole('button', { name: 'Netwerk hernoemen: Regio Lekstroom' });
  expect(app.backend.ask('network.snapshot', {}).network.name).toBe('Regio Lekstroom');
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test('The rail goes to a page, marks it, and counts what is in it', async () => {
  await shell();
  const rail = within(screen.getByRole('navigation', { name: 'Onderdelen' }));
  expect(rail.getAllByRole('button').map((button) => button.textContent.trim())).toEqual([
    'Kaart',
    'Partners 2',
    'Contacten 0',
    'Overleggen 0',
    'Relaties 1',
    'Lijst inlezen',
    'Wie mist er?',
    'Sleutelfiguren',
    'Acties 0',
    'Beheer',
  ]);
  await userEvent.click(rail.getByRole('button', { name: /^Partners/ }));
  expect(rail.getByRole('button', { current: 'page' }).textContent).toBe('Partners 2');
  expect(screen.getByRole('main', { name: 'Partners' })).toBeDefined();
});

test('Details stand beside the pages that show records, and fold away and back', async () => {
  await shell();
  const details = () => screen.queryByRole('complementary', { name: 'Details' });
  expect(details()?.textContent).toBe('De details');
  await userEvent.click(screen.getByRole('button', { name: 'Details verbergen' }));
  expect(details()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Details tonen' }));
  expect(details()?.textContent).toBe('De details');
  act(() => useUi.getState().goTo('gaps'));
  expect([details(), screen.queryByRole('button', { name: 'Details verbergen' })]).toEqual([null, null]);
});

test('A selection of what is gone is let go', async () => {
  const { app, lister, politie } = await shell();
  act(() => useUi.getState().select({ kind: 'actors', ids: [lister, politie] }));
  await act(() => app.app.client['actor.remove']({ ids: [lister] }));
  await waitFor(() => expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [politie] }));
});

test('When the focused element disappears the focus goes to the page, not nowhere', async () => {
  const app = createTestApp();
  const view = renderInApp(app, <AppShell file={file} page={<button type="button">Weg</button>} details={null} />);
  (await screen.findByRole('button', { name: 'Weg' })).focus();
  act(() => useUi.getState().goTo('partners'));
  screen.getByRole('button', { name: 'Weg' }).focus();
  screen.getByRole('button', { name: 'Weg' }).remove();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  view.unmount();
});

test('When a network takes the place of the start screen the focus goes to the page, once the person has done something', async () => {
  const app = createTestApp();
  const show = () => renderInApp(app, <AppShell file={file} page={null} details={null} />);
  const untouched = show();
  await screen.findByRole('main');
  expect(document.activeElement).toBe(document.body);
  untouched.unmount();
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: true } });
  const view = show();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  view.unmount();
  Reflect.deleteProperty(navigator, 'userActivation');
});

test('The menu holds the file actions and changes the language, which is remembered', async () => {
  await shell();
  await userEvent.click(screen.getByRole('button', { name: 'Meer' }));
  const menu = within(await screen.findByRole('menu'));
  const items = menu.getAllByRole('menuitem').map((item) => item.textContent);
  expect(items).toEqual([
    'Nieuw netwerk',
    'Opslaan alsCtrl Shift S',
    'Lijst inlezenCtrl I',
    'Contactlijst opslaanCtrl E',
    'Werkboek opslaan',
    'Netwerk opslaan als…',
    'Kaart opslaan als afbeelding…',
    'Verslag maken…',
    'Kopieën',
    'Wachtwoord',
    'Vergrendelen',
    'Netwerk sluiten',
    'Dubbelen zoeken',
    'GeschiedenisCtrl Alt Z',
    'Sneltoetsen?',
    'Hoog contrast aan of uit',
  ]);
  await userEvent.click(menu.getByRole('menuitemradio', { name: 'English' }));
  expect(await screen.findByText('2 organisations')).toBeDefined();
  expect([localStorage.getItem('ketenkaart.language'), document.documentElement.lang]).toEqual(['en', 'en']);
});

test('The sheet of shortcuts is made from the actions', async () => {
  await shell();
  act(() => useUi.getState().openDialog({ name: 'shortcuts' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Sneltoetsen' }));
  const row = (label: string) => sheet.getByText(label).closest('li')?.textContent;
  expect([row('Opnieuw doen'), row('Partner toevoegen')]).toEqual([
    'Opnieuw doenCtrl Shift ZCtrl Y',
    'Partner toevoegenN',
  ]);
});

test('A change that the file refuses offers to save elsewhere, which keeps the name of the network', async () => {
  const asked: unknown[] = [];
  const app = createTestApp(createTestBackend(), (route, input) => {
    if (route === 'file.saveAs') asked.push(input);
    const saved = { name: 'Kopie', folder: 'Bureaublad', isReadOnly: false };
    return Promise.resolve(route === 'file.saveAs' ? success(saved) : failure('NOT_HERE'));
  });
  function Refused() {
    const { notifyFailure } = useNotify();
    return (
      <button type="button" onClick={() => notifyFailure(new CallError({ code: 'READ_ONLY' }))}>
        Wijzig
      </button>
    );
  }
  const screens = (
    <>
      <AppShell file={file} page={<Refused />} details={null} />
      <Notifications />
      <LiveRegion />
    </>
  );
  renderInApp(app, screens);
  await userEvent.click(await screen.findByRole('button', { name: 'Wijzig' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Opslaan als' }));
  await waitFor(() => expect(asked).toEqual([{ name: app.backend.ask('network.snapshot', {}).network.name }]));
  expect(await screen.findAllByText(/Opgeslagen als Kopie\. Hier werk je nu verder\./)).toHaveLength(2);
});
