import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { KeyFigureDialogs, KeyFiguresPage } from './index.ts';

/** Lister knows the police and the GGZ, which do not know each other; Anna is the only contact at Lister. */
function openNetwork() {
  const backend = createTestBackend();
  const organisation = (name: string, type: string) =>
    backend.ask('organisation.create', { organisation: { name, typeIds: [type] } }).id;
  const [lister, politie, ggz] = [
    organisation('Lister', 'bw'),
    organisation('Politie', 'politie'),
    organisation('GGZ', 'ggz'),
  ];
  for (const toId of [politie, ggz]) {
    backend.ask('relation.create', { relation: { fromId: lister, toId, typeId: 'werkcontact' } });
  }
  const person = (givenName: string, organisationId: string) =>
    backend.ask('person.create', { person: { givenName }, position: { organisationId, roleText: 'teamleider' } }).id;
  const anna = person('Anna', lister);
  const mo = person('Mo', politie);
  return { backend, lister, politie, ggz, anna, mo };
}

function render(backend = createTestBackend()) {
  renderInApp(
    createTestApp(backend),
    <>
      <KeyFiguresPage />
      <KeyFigureDialogs />
    </>,
  );
  return userEvent.setup();
}

test('an empty network says what will stand here', async () => {
  render();
  expect(await screen.findByRole('heading', { name: 'Hier staat straks wie het netwerk draagt' })).toBeDefined();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
});

test('one partner is no figure, and every sentence stays readable', async () => {
  const backend = createTestBackend();
  backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  render(backend);
  const facts = await screen.findByRole('list', { name: 'Over het hele netwerk' });
  expect(facts.textContent).toContain('1 partij en 0 lijnen.');
  expect(screen.getByRole('heading', { name: 'Nog niemand springt eruit' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Relatie leggen' })).toBeDefined();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
});

test('filters that hide everybody are cleared where that is said', async () => {
  const { backend } = openNetwork();
  const user = render(backend);
  act(() => useUi.getState().setFilters({ ...useUi.getState().filters, typeIds: ['woco'] }));
  expect(await screen.findByText('De filters verbergen iedereen.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Filters wissen' }));
  expect(await screen.findByRole('region', { name: 'Breekpunten' })).toBeDefined();
});

test('a card names who, says why, and shows the evidence on the map', async () => {
  const { backend, lister, politie, ggz } = openNetwork();
  const user = render(backend);
  const section = await screen.findByRole('region', { name: 'Breekpunten' });
  expect(section.textContent).toContain('Zonder deze partij raakt los');
  const connectors = screen.getByRole('region', { name: 'Verbinders' });
  expect(connectors.textContent).toContain('Heeft een lijn met 2 van de 2 anderen.');
  await user.click(within(connectors).getByRole('button', { name: 'Lister' }));
  const { page, selection } = useUi.getState();
  expect(page).toBe('map');
  expect(selection).toEqual({
    kind: 'actors',
    ids: [lister, politie, ggz].toSorted((a, b) => (a === lister ? -1 : b === lister ? 1 : a < b ? -1 : 1)),
  });
});

test('at the level of persons the only entrance is named with what hangs on it', async () => {
  const user = render(openNetwork().backend);
  await screen.findByRole('region', { name: 'Verbinders' });
  await user.click(screen.getByRole('radio', { name: 'Personen' }));
  const section = await screen.findByRole('region', { name: 'Enige ingang' });
  expect(
    within(section)
      .getAllByRole('listitem')
      .map((card) => card.textContent),
  ).toEqual([
    expect.stringContaining('Is het enige contact bij Lister.'),
    expect.stringContaining('Is het enige contact bij Politie.'),
  ]);
});

test('what if somebody is gone: the sentences, and the network before and after', async () => {
  const { backend } = openNetwork();
  const user = render(backend);
  const section = await screen.findByRole('region', { name: 'Breekpunten' });
  await user.click(within(section).getByRole('button', { name: 'Wat als … wegvalt?' }));
  const dialog = await screen.findByRole('dialog', { name: 'Wat als … wegvalt?' });
  expect(within(dialog).getByText('Het netwerk valt uiteen: van 1 eiland naar 3 losse eilanden.')).toBeDefined();
  expect(within(dialog).getByText('2 relaties vervallen.')).toBeDefined();
  expect(within(dialog).getByText('Niemand vult dan nog: Beschermd wonen.')).toBeDefined();
  expect(within(dialog).getByRole('img', { name: 'Het netwerk nu: 1 eiland' })).toBeDefined();
  expect(within(dialog).getByRole('img', { name: 'Het netwerk zonder Lister: 3 losse eilanden' })).toBeDefined();
  expect(backend.ask('network.snapshot', {}).relations).toHaveLength(2);
});

test('handing over: the checklist goes to the successor from today, in one step', async () => {
  const { backend, anna, mo, lister } = openNetwork();
  const user = render(backend);
  await screen.findByRole('region', { name: 'Verbinders' });
  useUi.getState().openDialog({ name: 'handOver', personId: anna });
  const dialog = await screen.findByRole('dialog', { name: 'Overdragen aan een opvolger' });
  expect(within(dialog).getByRole('checkbox', { name: 'teamleider bij Lister' })).toHaveProperty('checked', true);
  const submit = within(dialog).getByRole('button', { name: 'Overdragen' });
  expect(submit).toHaveProperty('disabled', true);
  await user.click(within(dialog).getByRole('button', { name: /^Opvolger/ }));
  await user.click(await screen.findByRole('option', { name: /Mo/ }));
  const day = within(dialog).getByRole('textbox', { name: 'Vanaf welke dag?' });
  await user.clear(day);
  await user.type(day, '1-1-2027');
  await user.click(submit);
  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  const at = backend.ask('network.snapshot', {}).positions.filter(({ organisationId }) => organisationId === lister);
  expect(at.map(({ personId, validFrom, validUntil }) => [personId, validFrom, validUntil])).toEqual([
    [anna, null, '2027-01-01'],
    [mo, '2027-01-01', null],
  ]);
  backend.ask('history.undo', {});
  expect(backend.ask('network.snapshot', {}).positions).toHaveLength(2);
});

test('who could meet: why, and a message with the names of both, to be edited and copied', async () => {
  const user = render(openNetwork().backend);
  await screen.findByRole('region', { name: 'Verbinders' });
  await user.click(screen.getByRole('radio', { name: 'Stel aan elkaar voor' }));
  const list = await screen.findByRole('list', { name: 'Stel aan elkaar voor' });
  const [item] = within(list).getAllByRole('listitem');
  expect(item?.textContent).toContain('Beide kennen Lister.');
  await user.click(within(item!).getByRole('button', { name: 'Bericht schrijven' }));
  const letter = within(item!).getByRole<HTMLTextAreaElement>('textbox', { name: 'Bericht' });
  expect(letter.value).toMatch(/^Beste (Mo en GGZ|GGZ en Mo),/);
  await user.type(letter, ' Kees');
  await user.click(within(item!).getByRole('button', { name: 'Kopiëren' }));
  expect(await navigator.clipboard.readText()).toBe(letter.value);
});
