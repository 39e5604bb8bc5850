// The own workbook in the import screen: known by its sheets, shown field by field, read in as one step.
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { handMade } from '../../../tests/builders/workbookOf.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { startAgain } from './importStore.ts';
import { ImportPage } from './index.ts';

beforeEach(() => startAgain(''));

async function give(backend: TestBackend, sheets: Parameters<typeof handMade>[0]) {
  renderInApp(createTestApp(backend), <ImportPage />);
  const input = await screen.findByLabelText<HTMLInputElement>('Bestand kiezen', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([await handMade(sheets)], 'werkboek.xlsx')] } });
  return userEvent.setup();
}

test('what changes is shown field by field, what cannot with its sheet and row, and undo takes it back', async () => {
  const backend = createTestBackend();
  const { id } = backend.ask('organisation.create', {
    organisation: { name: 'Lister', website: 'https://oud.example.org', typeIds: ['bw'] },
  });
  const before = backend.dump();
  const user = await give(backend, {
    Organisaties: [
      ['Sleutel', 'Naam', 'Type', 'Website', 'Kleur'],
      [id, 'Lister', 'bw', 'https://nieuw.example.org', 'rood'],
      ['', 'Abrona', 'vgz', '', ''],
      ['', 'Portaal', 'corporatie-achtig', '', ''],
    ],
  });
  const refused = await screen.findByText('Het woord ‘corporatie-achtig’ in ‘Type’ is niet bekend.');
  expect(within(refused.closest('li') ?? refused).getByText('Organisaties 4')).toBeDefined();
  expect(screen.getByText('Organisaties: de kolom ‘Kleur’ is niet bekend en wordt niet gelezen.')).toBeDefined();

  await user.click(screen.getByRole('button', { name: 'Gewijzigd 1' }));
  const changed = screen.getByRole('list', { name: 'Rijen van het werkboek' });
  expect(within(changed).getByText('https://oud.example.org').tagName).toBe('DEL');
  expect(within(changed).getByText('https://nieuw.example.org').tagName).toBe('INS');
  expect(backend.dump()).toBe(before);

  await user.click(screen.getByRole('button', { name: '1 toevoegen, 1 wijzigen' }));
  await screen.findByRole('heading', { name: 'Het werkboek is ingelezen' });
  expect(
    backend
      .ask('network.snapshot', {})
      .actors.map(({ label }) => label)
      .toSorted(),
  ).toEqual(['Abrona', 'Lister']);
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByText('Het inlezen is ongedaan gemaakt. Het werkboek zelf is er nog.');
  expect(backend.dump()).toBe(before);
});

test('another workbook with a sheet of that name is still a list', async () => {
  await give(createTestBackend(), {
    Organisaties: [
      ['Organisatie', 'Contactpersoon'],
      ['Lister', 'Anna van Jansen'],
    ],
  });
  expect(await screen.findByLabelText('Veld voor Organisatie')).toHaveProperty('value', 'organisation');
});
