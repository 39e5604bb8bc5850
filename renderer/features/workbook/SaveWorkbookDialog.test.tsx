// "Werkboek opslaan": everything in one file, who stays out named before, and a line in the log after.
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DesktopIn, DesktopTransport } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { readWorkbookBytes } from '../../../shared/workbook/workbookFile.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { SaveWorkbookDialog } from './index.ts';

test('saves the whole network, without who may not be exported', async () => {
  const backend = createTestBackend();
  backend.ask('organisation.create', { organisation: { name: 'Lister', notes: 'belt graag' } });
  backend.ask('person.create', { person: { givenName: 'Mo', mayExport: false } });
  const saved: DesktopIn<'file.save'>[] = [];
  const desktop: DesktopTransport = (route, input) => {
    if (route !== 'file.save') return Promise.resolve(failure('NOT_HERE'));
    saved.push(input as DesktopIn<'file.save'>);
    return Promise.resolve(success({ savedAs: 'Werkboek.xlsx' }));
  };
  renderInApp(createTestApp(backend, desktop), <SaveWorkbookDialog />);
  useUi.getState().openDialog({ name: 'saveWorkbook' });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Waarvoor is het werkboek?'), 'jaarlijkse controle');
  expect(screen.getByText('1 gaat niet mee')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Werkboek opslaan' }));
  await waitFor(() => expect(saved.length).toBe(1));
  expect(saved[0]?.filename).toBe('Werkboek Regio Voorbeeld.xlsx');
  const read = readWorkbookBytes(saved[0]?.bytes ?? new Uint8Array());
  if (!read?.ok) throw new Error('no workbook');
  expect(read.content.sheets.Organisaties?.rows.map(({ cells }) => [cells['Naam'], cells['Opmerkingen']])).toEqual([
    ['Lister', 'belt graag'],
  ]);
  expect(read.content.sheets.Personen?.rows).toEqual([]);
  expect(backend.db.prepare('SELECT purpose, left_out FROM export_log').all()).toEqual([
    { purpose: 'jaarlijkse controle', left_out: 1 },
  ]);
  await waitFor(() => expect(useUi.getState().dialog).toBe(null));
});
