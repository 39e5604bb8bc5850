import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DesktopIn, DesktopTransport } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { ExportContactsDialog } from './index.ts';

beforeEach(() => localStorage.clear());

/** Lister with Anna, who may leave the building, and Bas, who may not. */
function openLister(desktop?: DesktopTransport) {
  const backend = createTestBackend();
  const lister = backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  const add = (givenName: string, mayExport: boolean) =>
    backend.ask('person.create', {
      person: {
        givenName,
        familyName: 'Voorbeeld',
        mayExport,
        contactPoints: [
          { kind: 'email', value: `${givenName.toLowerCase()}@example.org` },
          { kind: 'mobile', value: '06-00000001' },
        ],
      },
      position: { organisationId: lister.id, roleText: 'begeleider' },
    });
  add('Anna', true);
  add('Bas', false);
  const testApp = createTestApp(backend, desktop);
  renderInApp(testApp, <ExportContactsDialog />);
  useUi.getState().openDialog({ name: 'exportContacts', actorIds: [] });
  return backend;
}

function savingDesktop() {
  const saved: { filename: string; bytes: Uint8Array }[] = [];
  const desktop: DesktopTransport = (route, input) => {
    if (route !== 'file.save') return Promise.resolve(failure('NOT_HERE'));
    const file = input as DesktopIn<'file.save'>;
    saved.push(file);
    return Promise.resolve(success({ savedAs: file.filename }));
  };
  return { saved, desktop };
}

test('the list that is saved reads back: who may, with the chosen fields, and no phone numbers unasked', async () => {
  const { saved, desktop } = savingDesktop();
  openLister(desktop);
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Contactlijst opslaan' });
  expect(within(dialog).getByText('1 contact')).toBeDefined();
  expect(within(dialog).getByRole('checkbox', { name: 'Mobiel' })).toHaveProperty('checked', false);
  await user.click(within(dialog).getByRole('radio', { name: 'CSV' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Niveau' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarvoor is de lijst?' }), 'Uitnodiging');
  await user.click(within(dialog).getByRole('button', { name: 'Lijst opslaan' }));

  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  const [file] = saved;
  expect(file?.filename).toMatch(/^Contactlijst 2026-11-21 vertrouwelijk Regio Voorbeeld\.csv$/);
  const text = new TextDecoder().decode(file?.bytes);
  const lines = text.split('\r\n').map((line) => line.split(';'));
  expect(lines.slice(0, 2)).toEqual([
    [
      'Organisatie',
      'Afdeling',
      'Titel',
      'Voornaam',
      'Tussenvoegsel',
      'Achternaam',
      'Functie',
      'E-mail',
      'Adres',
      'Postcode',
      'Plaats',
      'Werkgebied',
      "Thema's",
    ],
    ['Lister', '', '', 'Anna', '', 'Voorbeeld', 'begeleider', 'anna@example.org', '', '', '', '', ''],
  ]);
  expect(text).not.toContain('Bas');
  expect(text).not.toContain('06-00000001');
});

test('who stays out is named with the reason', async () => {
  openLister();
  const dialog = await screen.findByRole('dialog', { name: 'Contactlijst opslaan' });
  const list = within(dialog).getByText('1 gaat niet mee').closest('details');
  expect(list?.textContent).toContain('Bas Voorbeeld');
  expect(list?.textContent).toContain('Gegevens van deze persoon mogen niet worden gedeeld.');
});

test('a file that is in use is said in the dialog, which stays open with what was filled in', async () => {
  openLister(() => Promise.resolve(failure('TARGET_LOCKED')));
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Contactlijst opslaan' });
  const purpose = within(dialog).getByRole('textbox', { name: 'Waarvoor is de lijst?' });
  await user.type(purpose, 'Uitnodiging');
  await user.click(within(dialog).getByRole('button', { name: 'Lijst opslaan' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Sluit het bestand in Excel');
  expect(purpose).toHaveProperty('value', 'Uitnodiging');
});

test('the chosen fields are there again next time, phones are not', async () => {
  const { desktop } = savingDesktop();
  openLister(desktop);
  const user = userEvent.setup();
  await screen.findByRole('dialog');
  await user.click(screen.getByRole('checkbox', { name: 'Niveau' }));
  await user.click(screen.getByRole('checkbox', { name: 'Mobiel' }));
  await user.click(screen.getByRole('button', { name: 'Lijst opslaan' }));
  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  useUi.getState().openDialog({ name: 'exportContacts', actorIds: [] });
  expect(await screen.findByRole('checkbox', { name: 'Niveau' })).toHaveProperty('checked', false);
  expect(screen.getByRole('checkbox', { name: 'Mobiel' })).toHaveProperty('checked', false);
  expect(screen.getByRole('checkbox', { name: 'E-mail' })).toHaveProperty('checked', true);
});

test('a choice of fields is kept under a name, taken again another time, and thrown away', async () => {
  openLister(savingDesktop().desktop);
  const user = userEvent.setup();
  await screen.findByRole('dialog');
  await user.click(screen.getByRole('checkbox', { name: 'Mobiel' }));
  const choice = () => screen.getByRole('combobox', { name: 'Keuze van gegevens' });
  expect(choice()).toHaveProperty('value', ':own');
  await user.click(screen.getByRole('button', { name: 'Deze keuze bewaren onder een naam' }));
  await user.type(screen.getByRole('textbox', { name: 'Naam van deze keuze' }), 'Piketlijst{Enter}');
  expect(choice()).toHaveProperty('value', 'Piketlijst');

  useUi.getState().openDialog(null);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  useUi.getState().openDialog({ name: 'exportContacts', actorIds: [] });
  expect(await screen.findByRole('checkbox', { name: 'Mobiel' })).toHaveProperty('checked', false);
  await user.selectOptions(choice(), 'Piketlijst');
  expect(screen.getByRole('checkbox', { name: 'Mobiel' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('button', { name: 'Keuze ‘Piketlijst’ weggooien' }));
  expect(within(choice()).queryByRole('option', { name: 'Piketlijst' })).toBeNull();
  expect(screen.getByRole('checkbox', { name: 'Mobiel' })).toHaveProperty('checked', true);
});

test('addresses are copied for who may be mailed, and the log tells it', async () => {
  const backend = openLister();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Adressen kopiëren' }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('anna@example.org'));
  const anna = backend.ask('network.snapshot', {}).actors.find(({ label }) => label === 'Anna Voorbeeld');
  const { exports } = backend.ask('privacy.personReport', { id: anna?.id ?? '' });
  expect(exports.map(({ kind }) => kind)).toEqual(['contacts-addresses']);
});

test('a list for a mail merge has a salutation when it was asked for', async () => {
  const { saved, desktop } = savingDesktop();
  openLister(desktop);
  const user = userEvent.setup();
  await screen.findByRole('dialog');
  await user.click(screen.getByRole('radio', { name: 'CSV' }));
  await user.click(screen.getByRole('checkbox', { name: 'Aanhef' }));
  await user.click(screen.getByRole('button', { name: 'Lijst opslaan' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const [headings = '', first = ''] = new TextDecoder().decode(saved[0]?.bytes).split('\r\n');
  expect(first.split(';')[headings.split(';').indexOf('Aanhef')]).toBe('Beste Anna');
});

/** A desktop that makes the PDF itself, and one that never ends making it. */
function printingDesktop(isEndless: boolean) {
  const pages: DesktopIn<'picture.savePdf'>[] = [];
  let end: (() => void) | null = null;
  const desktop: DesktopTransport = (route, input) => {
    if (route === 'app.info') return Promise.resolve(success({ version: '0', mode: 'electron' }));
    if (route === 'picture.stopPdf') {
      end?.();
      return Promise.resolve(success(null));
    }
    pages.push(input as DesktopIn<'picture.savePdf'>);
    const saved = success({ savedAs: (input as DesktopIn<'picture.savePdf'>).filename });
    if (!isEndless) return Promise.resolve(saved);
    return new Promise((resolve) => {
      end = () => resolve(success(null));
    });
  };
  return { pages, desktop };
}

test('a smoelenboek is printed with who may leave, without what was not ticked, and stands in the log', async () => {
  const { pages, desktop } = printingDesktop(false);
  const backend = openLister(desktop);
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Contactlijst opslaan' });
  await user.click(within(dialog).getByRole('radio', { name: 'Smoelenboek' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarvoor is de lijst?' }), 'Kennismaking');
  await user.click(within(dialog).getByRole('button', { name: 'Lijst opslaan' }));
  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  const [made] = pages;
  expect([made?.filename, made?.widthMm, made?.heightMm]).toEqual([
    'Smoelenboek 2026-11-21 vertrouwelijk Regio Voorbeeld.pdf',
    210,
    297,
  ]);
  for (const text of ['Anna Voorbeeld', 'begeleider', 'anna@example.org'.replace('@', '<wbr>@'), 'doel: Kennismaking'])
    expect(made?.page).toContain(text);
  expect(made?.page).not.toMatch(/Bas|06-00000001/);
  expect(backend.ask('logbook.list', {}).map(({ kind, purpose, leftOut }) => [kind, purpose, leftOut])).toEqual([
    ['contacts-faces', 'Kennismaking', 1],
  ]);
});

test('printing can be stopped, and says that nothing was saved', async () => {
  const { pages, desktop } = printingDesktop(true);
  openLister(desktop);
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Contactlijst opslaan' });
  await user.click(within(dialog).getByRole('radio', { name: 'Lijst' }));
  await user.click(within(dialog).getByRole('button', { name: 'Lijst opslaan' }));
  await waitFor(() => expect(pages).toHaveLength(1));
  await user.click(within(dialog).getByRole('button', { name: 'Stoppen' }));
  expect(await within(dialog).findByRole('button', { name: 'Annuleren' })).toBeDefined();
  expect(useUi.getState().dialog).not.toBeNull();
});
