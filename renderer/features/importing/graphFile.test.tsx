import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { writeWorkbook } from '../../../shared/export/spreadsheet.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { ImportPage } from './index.ts';
import { startAgain } from './importStore.ts';

beforeEach(() => startAgain(''));

const csv = (name: string, ...lines: readonly string[]) => new File([lines.join('\n')], name, { type: 'text/csv' });
const nodes = csv('nodes.csv', 'Id;Label;Type', 'a;Lister;Zorg', 'b;Politie;Veiligheid', 'c;Anna Proef;Medewerkster');
const edges = csv('edges.csv', 'Source;Target;Type', 'a;b;Undirected', 'c;a;Undirected');

async function openPage() {
  const backend = createTestBackend();
  renderInApp(createTestApp(backend), <ImportPage />);
  const user = userEvent.setup({ applyAccept: false });
  return { backend, user, input: await screen.findByLabelText('Bestand kiezen', { selector: 'input' }) };
}

test('nodes and edges of Gephi come in together, and the user says which nodes are people', async () => {
  const { backend, user, input } = await openPage();
  await user.upload(input, [nodes, edges]);
  expect(await screen.findByText('2 verbindingen komen mee als relatie.')).toBeDefined();
  const kinds = screen.getByRole('group', { name: /Wie zijn personen/ });
  await user.click(within(kinds).getByRole('checkbox', { name: 'Medewerkster (1)' }));
  await waitFor(() =>
    expect(within(kinds).getByRole('checkbox', { name: 'Medewerkster (1)' })).toHaveProperty('checked', true),
  );
  await user.click(screen.getByRole('button', { name: 'Controleren' }));

  await user.click(await screen.findByText('Relaties: 2 nieuw, 0 gewijzigd, 0 gelijk'));
  const list = screen.getByRole('list', { name: 'Relaties uit het bestand' });
  expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('Lister – Politie');
  await user.click(screen.getByRole('button', { name: '5 toevoegen' }));
  await screen.findByText('De lijst is ingelezen');
  const { actors, relations } = backend.ask('network.snapshot', {});
  expect(actors.map(({ kind, label }) => `${kind} ${label}`).toSorted()).toEqual([
    'organisation Lister',
    'organisation Politie',
    'person Anna Proef',
  ]);
  expect(relations).toHaveLength(2);
});

test('a table of nodes alone asks for its edges', async () => {
  const { user, input } = await openPage();
  await user.upload(input, nodes);
  const more = await screen.findByLabelText('Bestand met verbindingen erbij', { selector: 'input' });
  await user.upload(more, edges);
  expect(await screen.findByText('2 verbindingen komen mee als relatie.')).toBeDefined();
  expect(screen.queryByRole('button', { name: /erbij/ })).toBeNull();
});

test('of a workbook with several sheets one is chosen, or all', async () => {
  const sheet = (name: string, organisation: string) => ({
    name,
    headings: ['Organisatie'],
    rows: [[{ text: organisation }]],
    footer: '',
  });
  const bytes = await writeWorkbook([sheet('Zorg', 'Lister'), sheet('Veiligheid', 'Politie')]);
  const { user, input } = await openPage();
  await user.upload(input, new File([bytes], 'lijst.xlsx'));
  const choice = await screen.findByLabelText('Blad');
  expect(choice).toHaveProperty('value', 'Zorg');
  await user.selectOptions(choice, 'Veiligheid');
  expect(await screen.findByRole('cell', { name: 'Politie' })).toBeDefined();
  await user.selectOptions(screen.getByLabelText('Blad'), 'Alle bladen');
  await waitFor(() => expect(screen.getByRole('cell', { name: 'Lister' })).toBeDefined());
  expect(screen.getByRole('cell', { name: 'Politie' })).toBeDefined();
});
