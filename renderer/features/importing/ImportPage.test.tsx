import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import readXlsxFile from 'read-excel-file/node';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DesktopIn, DesktopTransport } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { startAgain } from './importStore.ts';
import { ImportPage } from './index.ts';

beforeEach(() => startAgain(''));

const twoRows = [
  'Organisatie;Naam;Functie;E-mail',
  'Lister;Anna van Jansen;begeleider;anna@example.org',
  'Politie Nieuwegein;Bas de Boer;wijkagent;bas@example.org',
];

function openPage(backend: TestBackend = createTestBackend(), desktop?: DesktopTransport) {
  const testApp = createTestApp(backend, desktop);
  renderInApp(testApp, <ImportPage />);
  return { backend, user: userEvent.setup() };
}

async function give(lines: readonly string[] | Uint8Array<ArrayBuffer>, name = 'lijst.csv') {
  const content = lines instanceof Uint8Array ? lines : lines.join('\r\n');
  const input = await screen.findByLabelText<HTMLInputElement>('Bestand kiezen', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}

async function goToCheck(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Controleren' }));
  return screen.findByRole('button', { name: /^Alles/ });
}

test('a list of two rows is recognised, shown and read in as one step that undo takes back', async () => {
  const { backend, user } = openPage();
  const before = backend.dump();
  await give(twoRows);
  expect(await screen.findByLabelText('Veld voor Organisatie')).toHaveProperty('value', 'organisation');
  expect(screen.getByLabelText('Veld voor Naam')).toHaveProperty('value', 'fullName');
  expect(screen.getByLabelText('Veld voor E-mail')).toHaveProperty('value', 'email');
  expect(screen.getByRole('cell', { name: 'Anna van Jansen' })).toBeDefined();

  await goToCheck(user);
  const rows = screen.getByRole('list', { name: 'Rijen van de lijst' });
  expect(within(rows).getByText('Anna van Jansen · Lister')).toBeDefined();
  expect(backend.dump()).toBe(before);
  await user.click(screen.getByRole('button', { name: '4 toevoegen' }));

  await screen.findByRole('heading', { name: 'De lijst is ingelezen' });
  const { actors, positions } = backend.ask('network.snapshot', {});
  expect(actors.map((actor) => actor.label).toSorted()).toEqual([
    'Anna van Jansen',
    'Bas de Boer',
    'Lister',
    'Politie Nieuwegein',
  ]);
  expect(positions.map(({ roleText, roleId }) => roleText || roleId).length).toBe(2);
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByText('Het inlezen is ongedaan gemaakt. De lijst zelf is er nog.');
  expect(backend.dump()).toBe(before);
});

test('a column that was read wrong is put right, and the plan follows', async () => {
  const { user } = openPage();
  await give(['Organisatie;Naam;Iets', 'Lister;Anna van Jansen;begeleider']);
  await user.selectOptions(await screen.findByLabelText('Veld voor Iets'), 'Niet inlezen');
  await user.selectOptions(screen.getByLabelText('Veld voor Naam'), 'Niet inlezen');
  await goToCheck(user);
  expect(screen.getByRole('button', { name: '1 toevoegen' })).toBeDefined();
});

test('a likely match is shown with its reason; "zelfde" changes what is there instead of adding it again', async () => {
  const backend = createTestBackend();
  backend.ask('organisation.create', { organisation: { name: 'Stichting Lister' } });
  const { user } = openPage(backend);
  await give(['Organisatie;Telefoon', 'Lister;000-0000001']);
  await goToCheck(user);
  const card = screen.getByRole('group', { name: 'Organisatie Lister: is dit dezelfde?' });
  expect(within(card).getByText('In het netwerk')).toBeDefined();
  await user.click(within(card).getByRole('button', { name: 'Zelfde als Stichting Lister' }));
  await user.click(await screen.findByRole('button', { name: '1 wijzigen' }));
  await screen.findByRole('heading', { name: 'De lijst is ingelezen' });
  const { actors } = backend.ask('network.snapshot', {});
  expect(actors.map((actor) => actor.label)).toEqual(['Stichting Lister']);
  expect(actors[0]).toMatchObject({ contactPoints: [{ value: '000-0000001' }] });
});

test('a question about the whole list that was answered by a wrong click is asked again', async () => {
  const { user } = openPage();
  await give(['Organisatie;Naam', 'Lister;Anna Bos / Karim Aydin']);
  await goToCheck(user);
  const questions = async () => within(await screen.findByRole('region', { name: 'Vragen over de hele lijst' }));
  await user.click((await questions()).getByRole('button', { name: 'Nee' }));
  expect(await screen.findByRole('button', { name: '2 toevoegen' })).toBeDefined();
  expect((await questions()).queryByRole('button', { name: 'Ja' })).toBeNull();

  await user.click((await questions()).getByText('1 vraag beantwoord'));
  await user.click((await questions()).getByRole('button', { name: 'Opnieuw vragen' }));
  await user.click(await (await questions()).findByRole('button', { name: 'Ja' }));
  expect(await screen.findByRole('button', { name: '3 toevoegen' })).toBeDefined();
});

test('a workbook that is cut off is refused with what to do, and nothing is lost', async () => {
  const { backend } = openPage();
  const before = backend.dump();
  await give(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'lijst.xlsx');
  expect((await screen.findByRole('alert')).textContent).toContain('Dit bestand is beschadigd.');
  expect(screen.getByRole('button', { name: 'Bestand kiezen' })).toBeDefined();
  expect(backend.dump()).toBe(before);
});

test('what is left out adds up: rows that are no data with their reason, and blank ones counted', async () => {
  const { user } = openPage();
  await give([...twoRows, ';;;', 'Totaal;2;;']);
  await goToCheck(user);
  await user.click(screen.getByRole('button', { name: 'Overgeslagen 2' }));
  expect(screen.getByText(/^Totaalregel/)).toBeDefined();
  expect(screen.getByText('1 lege rij')).toBeDefined();
});

test('of many refused rows the first are told, and how many more there are', async () => {
  const { user } = openPage(createTestBackend());
  const broken = Array.from(
    { length: 8 },
    (_none, at) => `Buurtteam;Cor Smit${at};consulent;c${at}@example.org;te;veel`,
  );
  await give([...twoRows, ...broken]);
  await goToCheck(user);
  await user.click(screen.getByRole('button', { name: /^\d+ toevoegen$/ }));
  await screen.findByRole('heading', { name: 'De lijst is ingelezen' });
  expect(screen.getAllByText(/Deze rij heeft 6 velden/)).toHaveLength(5);
  expect(screen.getByText('en nog 3: die staan in het verslag')).toBeDefined();
});

test('refused rows are told with number and reason and are in the report', async () => {
  const saved: DesktopIn<'file.save'>[] = [];
  const desktop: DesktopTransport = (route, input) => {
    if (route !== 'file.save') return Promise.resolve(failure('NOT_HERE'));
    saved.push(input as DesktopIn<'file.save'>);
    return Promise.resolve(success({ savedAs: 'rest.csv' }));
  };
  const { user } = openPage(createTestBackend(), desktop);
  await give([...twoRows, 'Buurtteam;Cor Smit;consulent;cor@example.org;te;veel']);
  await goToCheck(user);
  await user.click(screen.getByRole('button', { name: 'Geweigerd 1' }));
  expect(screen.getByText(/Deze rij heeft 6 velden in plaats van 4/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '4 toevoegen' }));
  await screen.findByRole('heading', { name: 'De lijst is ingelezen' });
  expect(screen.getByText(/^Deze rij heeft 6 velden/).textContent).toMatch(/^Rij 4 /);
  await user.click(await screen.findByRole('button', { name: 'Verslag opslaan' }));
  await waitFor(() => expect(saved.length).toBe(1));
  expect(saved[0]?.filename).toBe('Verslag van lijst.xlsx');
  const [refused, all] = await readXlsxFile(Buffer.from(saved[0]?.bytes ?? []));
  expect([refused?.sheet, refused?.data[1]]).toEqual([
    'Niet ingelezen',
    [
      '4',
      expect.stringMatching(/^Deze rij heeft 6 velden/u),
      'Buurtteam',
      'Cor Smit',
      'consulent',
      'cor@example.org',
      'te',
      'veel',
    ],
  ]);
  expect([all?.sheet, all?.data.map((row) => row[1])]).toEqual([
    'Alle rijen',
    ['Uitkomst', 'Nieuw', 'Nieuw', 'Geweigerd'],
  ]);
});

test('a look at another page on the way loses nothing', async () => {
  const backend = createTestBackend();
  const testApp = createTestApp(backend);
  const page = renderInApp(testApp, <ImportPage />);
  await give(twoRows);
  await screen.findByLabelText('Veld voor Naam');
  page.unmount();
  useUi.getState().goTo('map');
  renderInApp(testApp, <ImportPage />);
  expect(await screen.findByLabelText('Veld voor Naam')).toHaveProperty('value', 'fullName');
});

test('the next list with the same headings has the columns as they were chosen the last time', async () => {
  const { user } = openPage();
  const headings = 'Organisatie;Naam;Iets';
  await give([headings, 'Lister;Anna van Jansen;begeleider']);
  await user.selectOptions(await screen.findByLabelText('Veld voor Iets'), 'notes');
  await goToCheck(user);
  await user.click(screen.getByRole('button', { name: /toevoegen$/ }));
  await screen.findByRole('heading', { name: 'De lijst is ingelezen' });

  startAgain('');
  await give([headings, 'Portaal;Bo Proef;wijkbeheerder'], 'nieuwe-lijst.csv');
  expect(await screen.findByLabelText('Veld voor Iets')).toHaveProperty('value', 'notes');
  expect(screen.getByText('zoals de vorige keer')).toBeDefined();

  startAgain('');
  await give([`${headings};Plaats`, 'Portaal;Bo Proef;wijkbeheerder;Nieuwegein']);
  expect(await screen.findByLabelText('Veld voor Plaats')).toBeDefined();
  expect(screen.queryByText('zoals de vorige keer')).toBeNull();
});

test('a list is read once: what becomes of the file meanwhile changes nothing', async () => {
  const { backend, user } = openPage();
  const file = new File([twoRows.join('\r\n')], 'lijst.csv');
  let reads = 0;
  const read = file.arrayBuffer.bind(file);
  file.arrayBuffer = () => {
    reads += 1;
    return reads === 1 ? read() : Promise.reject(new DOMException('changed', 'NotReadableError'));
  };
  const input = await screen.findByLabelText<HTMLInputElement>('Bestand kiezen', { selector: 'input' });
  fireEvent.change(input, { target: { files: [file] } });
  await goToCheck(user);
  await user.click(screen.getByRole('button', { name: '4 toevoegen' }));
  await screen.findByRole('heading', { name: 'De lijst is ingelezen' });
  expect(backend.ask('network.snapshot', {}).actors).toHaveLength(4);
  expect(reads).toBe(1);
});

test('of a thousand files that are dropped one or two are read', async () => {
  openPage();
  let reads = 0;
  const files = Array.from({ length: 1_000 }, (_, index) => {
    const file = new File([twoRows.join('\r\n')], `lijst ${index}.csv`);
    const read = file.arrayBuffer.bind(file);
    file.arrayBuffer = () => {
      reads += 1;
      return read();
    };
    return file;
  });
  const button = await screen.findByRole('button', { name: 'Bestand kiezen' });
  const place = button.parentElement;
  if (place) fireEvent.drop(place, { dataTransfer: { files } });
  await screen.findByLabelText('Veld voor Naam');
  expect(reads).toBeLessThanOrEqual(2);
});

test('a reader that ends by itself, as for want of memory, is told with what to do, and the same list can be read again', async () => {
  class Dying {
    onerror: ((event: { readonly message: string }) => void) | null = null;
    postMessage = () => queueMicrotask(() => this.onerror?.({ message: 'out of memory' }));
    terminate = () => {};
  }
  vi.stubGlobal('Worker', Dying);
  const { backend } = openPage();
  const before = backend.dump();
  await give(twoRows);
  const told = await screen.findByText(/^Het lezen van de lijst is gestopt/);
  expect(told.textContent).toContain('Er is niets ingelezen.');
  expect(backend.dump()).toBe(before);
  vi.unstubAllGlobals();
  await give(twoRows);
  expect(await screen.findByLabelText('Veld voor Organisatie')).toHaveProperty('value', 'organisation');
});
