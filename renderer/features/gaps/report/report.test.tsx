import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readSheet } from 'read-excel-file/browser';
import { beforeEach, expect, test } from 'vitest';
import type { DesktopIn, DesktopTransport } from '../../../../shared/api/desktop.ts';
import { failure, success } from '../../../../shared/api/result.ts';
import { createTestBackend, type TestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { ReportDialog } from '../index.ts';

beforeEach(() => localStorage.clear());

type Ending = 'saved' | 'refused' | 'cancelled' | 'endless';

function open(backend: TestBackend, ending: Ending = 'saved') {
  const files: DesktopIn<'file.save'>[] = [];
  const pages: DesktopIn<'picture.savePdf'>[] = [];
  let end: (() => void) | null = null;
  const desktop: DesktopTransport = (route, input) => {
    if (route === 'app.info') return Promise.resolve(success({ version: '0', mode: 'electron' }));
    if (ending === 'refused') return Promise.resolve(failure('TARGET_LOCKED'));
    if (route === 'picture.stopPdf') end?.();
    if (route === 'picture.savePdf') pages.push(input as DesktopIn<'picture.savePdf'>);
    if (route === 'file.save') files.push(input as DesktopIn<'file.save'>);
    if (ending === 'cancelled' || route === 'picture.stopPdf') return Promise.resolve(success(null));
    if (ending === 'endless')
      return new Promise((resolve) => {
        end = () => resolve(success(null));
      });
    return Promise.resolve(success({ savedAs: (input as DesktopIn<'file.save'>).filename }));
  };
  renderInApp(createTestApp(backend, desktop), <ReportDialog />);
  useUi.getState().openDialog({ name: 'boardReport' });
  return { files, pages };
}

/** Nieuwegein with one partner, its contact Anna, an action and a note. */
function nieuwegein(): TestBackend {
  const backend = createTestBackend();
  const { ask } = backend;
  ask('network.chooseTemplates', { chosen: [{ templateId: 'T6', areaId: 'GM0356' }] });
  const lister = ask('organisation.create', {
    organisation: { name: 'Lister <b>', typeIds: ['bw'], areaIds: ['GM0356'], notes: 'CANARY' },
  });
  const anna = ask('person.create', {
    person: {
      givenName: 'Anna',
      familyName: 'Jansen',
      notes: 'CANARY',
      contactPoints: [{ kind: 'email', value: 'CANARY@example.org' }],
    },
    position: { organisationId: lister.id, roleText: 'begeleider' },
  });
  ask('issue.create', {
    issue: { kind: 'action', title: 'Overleg plannen', note: 'CANARY', ownerId: anna.id, dueOn: '2026-11-01' },
  });
  return backend;
}

const dialogOf = async () => {
  await screen.findByRole('button', { name: 'Verslag opslaan' });
  return screen.getByRole('dialog', { name: 'Verslag voor het bestuur' });
};
const isDone = () => waitFor(() => expect(useUi.getState().dialog).toBeNull(), { timeout: 5_000 });

test('the PDF holds every part, nobody by name, and no note', async () => {
  const { pages } = open(nieuwegein());
  const user = userEvent.setup();
  const dialog = await dialogOf();
  const purpose = within(dialog).getByRole('textbox', { name: 'Waarvoor is het verslag?' });
  expect(document.activeElement).toBe(purpose);
  await user.type(purpose, 'Stuurgroep');
  await user.type(within(dialog).getByRole('textbox', { name: 'Wat veranderde sinds' }), '01-01-2026');
  await user.click(within(dialog).getByRole('button', { name: 'Verslag opslaan' }));
  await isDone();
  const [made] = pages;
  expect(made?.filename).toBe('Verslag 2026-11-21 vertrouwelijk Regio Voorbeeld.pdf');
  const page = new DOMParser().parseFromString(made?.page ?? '', 'text/html');
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'In het kort',
    'Wat er veranderde sinds 1 januari 2026',
    'Dekking',
    'Gaten en besluiten',
    'Acties en knelpunten',
    'Sleutelfiguren',
    'De kaart',
  ]);
  const text = page.body.textContent;
  for (const said of [
    'doel: Stuurgroep',
    'Woningcorporatie niet in beeld',
    'Overleg plannen',
    'contactpersoon bij Lister <b>',
    'over tijd',
  ])
    expect(text).toContain(said);
  expect(text).toContain('Nieuwe partners: Lister <b>');
  expect(page.querySelectorAll('.drawing svg')).toHaveLength(1);
  expect(made?.page).not.toMatch(/CANARY|Anna|Jansen/);
});

test('the workbook has a sheet for each part that was ticked, and names who was asked for', async () => {
  const { files } = open(nieuwegein());
  const user = userEvent.setup();
  const dialog = await dialogOf();
  await user.click(within(dialog).getByRole('radio', { name: 'Excel' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Dekking' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Namen van contactpersonen' }));
  await user.click(within(dialog).getByRole('button', { name: 'Verslag opslaan' }));
  await isDone();
  const bytes = files[0]?.bytes ?? new Uint8Array();
  const read = (sheet: string) => readSheet(new Blob([bytes]), sheet);
  expect(await read('Acties')).toEqual([
    ['Titel', 'Soort', 'Gaat over', 'Wie', 'Voor', 'Status'],
    ['Overleg plannen', 'Actie', null, 'Anna Jansen', new Date('2026-11-01'), 'Open, over tijd'],
  ]);
  expect((await read('Gaten'))[0]?.[0]).toBe('Gat');
  await expect(read('Dekking per gemeente')).rejects.toThrow(/Dekking per gemeente/);
  useUi.getState().openDialog({ name: 'boardReport' });
  const again = await dialogOf();
  expect(within(again).getByRole('radio', { name: 'Excel' })).toHaveProperty('checked', true);
  expect(within(again).getByRole('checkbox', { name: 'Dekking' })).toHaveProperty('checked', false);
  expect(within(again).getByRole('checkbox', { name: 'Namen van contactpersonen' })).toHaveProperty('checked', false);
});

test('an empty network has a report that says what is missing of it', async () => {
  const { pages } = open(createTestBackend());
  const user = userEvent.setup();
  await user.click(within(await dialogOf()).getByRole('button', { name: 'Verslag opslaan' }));
  await isDone();
  const text = new DOMParser().parseFromString(pages[0]?.page ?? '', 'text/html').body.textContent;
  for (const said of [
    'Er staat nog niemand op de kaart',
    'Er is nog geen sjabloon gekozen',
    'Er zijn geen acties',
    'Er staat nog niets op de kaart',
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('a refusal is a sentence in the dialog, a day to come cannot be asked, and neither can nothing', async () => {
  open(nieuwegein(), 'refused');
  const user = userEvent.setup();
  const dialog = await dialogOf();
  const save = within(dialog).getByRole('button', { name: 'Verslag opslaan' });
  const since = within(dialog).getByRole('textbox', { name: 'Wat veranderde sinds' });
  await user.type(since, `01-01-${new Date().getFullYear() + 2}`);
  expect(within(dialog).getByText('Kies een dag die al geweest is.')).toBeDefined();
  expect(save).toHaveProperty('disabled', true);
  await user.clear(since);
  await user.click(save);
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Sluit het bestand');
  for (const part of [
    'Wat er veranderde',
    'Dekking',
    'Gaten en besluiten',
    'Acties en knelpunten',
    'Sleutelfiguren',
    'De kaart',
  ])
    await user.click(within(dialog).getByRole('checkbox', { name: part }));
  expect(within(dialog).getByText('Kies minstens één onderdeel.')).toBeDefined();
  expect(save).toHaveProperty('disabled', true);
});

test.each(['cancelled', 'refused'] as const)(
  'a report that was %s is none: the next one compares with nothing',
  async (ending) => {
    const backend = nieuwegein();
    open(backend, ending);
    const user = userEvent.setup();
    const save = within(await dialogOf()).getByRole('button', { name: 'Verslag opslaan' });
    await user.click(save);
    await waitFor(() => expect(backend.ask('logbook.list', {})).toHaveLength(1));
    await waitFor(() => expect(save.getAttribute('data-loading')).toBeNull());
    expect(useUi.getState().dialog).not.toBeNull();
    expect(backend.ask('report.days', {})).toEqual([]);
  },
);

test('a report that is stopped is not there, and one that was saved is', async () => {
  const backend = nieuwegein();
  const { pages } = open(backend, 'endless');
  const user = userEvent.setup();
  const dialog = await dialogOf();
  await user.click(within(dialog).getByRole('button', { name: 'Verslag opslaan' }));
  await waitFor(() => expect(pages).toHaveLength(1), { timeout: 5_000 });
  const stop = within(dialog).getByRole('button', { name: 'Stoppen' });
  await user.click(stop);
  await waitFor(() => expect(stop.textContent).toBe('Annuleren'));
  expect(backend.ask('report.days', {})).toEqual([]);
  cleanup();
  open(backend);
  await user.click(within(await dialogOf()).getByRole('button', { name: 'Verslag opslaan' }));
  await isDone();
  expect(backend.ask('report.days', {})).toHaveLength(1);
});

test('a report of an earlier day compares with a day before that', async () => {
  const backend = nieuwegein();
  backend.ask('network.update', { referenceDate: '2026-06-01' });
  open(backend);
  const user = userEvent.setup();
  const dialog = await dialogOf();
  const since = within(dialog).getByRole('textbox', { name: 'Wat veranderde sinds' });
  await user.type(since, '02-06-2026');
  expect(within(dialog).getByRole('alert').textContent).toContain('1 juni 2026');
  expect(within(dialog).getByRole('button', { name: 'Verslag opslaan' })).toHaveProperty('disabled', true);
  await user.clear(since);
  await user.type(since, '31-05-2026');
  expect(within(dialog).getByRole('button', { name: 'Verslag opslaan' })).toHaveProperty('disabled', false);
});
