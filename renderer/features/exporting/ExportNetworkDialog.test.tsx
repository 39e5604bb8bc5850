import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DesktopIn, DesktopTransport } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { ExportContactsDialog, ExportNetworkDialog } from './index.ts';

/** Lister with Anna, who may leave the building, and Bas, who may not. */
async function openDialog(name: 'exportNetwork' | 'exportContacts') {
  localStorage.clear();
  const backend = createTestBackend();
  const { id: lister } = backend.ask('organisation.create', {
    organisation: { name: 'Lister', contactPoints: [{ kind: 'phone', value: '000-0000001' }] },
  });
  for (const [givenName, mayExport] of [
    ['Anna', true],
    ['Bas', false],
  ] as const)
    backend.ask('person.create', {
      person: { givenName, familyName: 'Voorbeeld', mayExport },
      position: { organisationId: lister },
    });
  const saved: DesktopIn<'file.save'>[] = [];
  const desktop: DesktopTransport = (route, input) => {
    if (route !== 'file.save') return Promise.resolve(failure('NOT_HERE'));
    const file = input as DesktopIn<'file.save'>;
    saved.push(file);
    return Promise.resolve(success({ savedAs: file.filename }));
  };
  renderInApp(
    createTestApp(backend, desktop),
    <>
      <ExportNetworkDialog />
      <ExportContactsDialog />
    </>,
  );
  useUi.getState().openDialog({ name, actorIds: [] });
  const dialog = await screen.findByRole('dialog');
  return { backend, saved, dialog, user: userEvent.setup() };
}

const textOf = (file: DesktopIn<'file.save'> | undefined) => new TextDecoder().decode(file?.bytes);

test('the network leaves as GEXF without who may not and without phone numbers, and stands in the log', async () => {
  const { backend, saved, dialog, user } = await openDialog('exportNetwork');
  expect(within(dialog).getByText('1 organisatie · 1 contact · 0 relaties')).toBeDefined();
  expect(within(dialog).getByText('1 gaat niet mee').closest('details')?.textContent).toContain('Bas Voorbeeld');
  expect(within(dialog).getByRole('checkbox')).toHaveProperty('checked', false);
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarvoor is het bestand?' }), 'Analyse');
  await user.click(within(dialog).getByRole('button', { name: 'Netwerk opslaan' }));

  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  expect(saved.map(({ filename }) => filename)).toEqual(['Netwerk 2026-11-21 vertrouwelijk Regio Voorbeeld.gexf']);
  const text = textOf(saved[0]);
  expect(text).toContain('Anna Voorbeeld');
  expect(text).not.toContain('Bas');
  expect(text).not.toContain('000-0000001');
  expect(backend.db.prepare('SELECT kind, purpose, rows, left_out FROM export_log').all()).toEqual([
    { kind: 'gexf', purpose: 'Analyse', rows: 2, left_out: 1 },
  ]);
});

test('for Gephi two tables are saved, and phone numbers go along only when asked', async () => {
  const { saved, dialog, user } = await openDialog('exportNetwork');
  await user.click(within(dialog).getByRole('radio', { name: /Gephi \(CSV\)/ }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Telefoonnummers en notities gaan mee' }));
  await user.click(within(dialog).getByRole('button', { name: 'Netwerk opslaan' }));
  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  expect(saved.map(({ filename }) => filename)).toEqual([
    'Netwerk 2026-11-21 vertrouwelijk Regio Voorbeeld.csv',
    'Netwerk 2026-11-21 vertrouwelijk verbindingen Regio Voorbeeld.csv',
  ]);
  expect(textOf(saved[0])).toContain('000-0000001');
});

test('a contact list leaves as cards, with one card that names them all', async () => {
  const { saved, dialog, user } = await openDialog('exportContacts');
  await user.click(within(dialog).getByRole('radio', { name: 'vCard 4' }));
  await user.click(within(dialog).getByRole('checkbox', { name: /verzendlijst/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Lijst opslaan' }));
  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  expect(saved.map(({ filename }) => filename)).toEqual(['Contacten 2026-11-21 vertrouwelijk Regio Voorbeeld.vcf']);
  const lines = textOf(saved[0]).split('\r\n');
  expect(lines.filter((line) => /^(VERSION|FN|KIND:group)/u.test(line))).toEqual([
    'VERSION:4.0',
    'FN:Anna Voorbeeld',
    'VERSION:4.0',
    'KIND:group',
    'FN:Regio Voorbeeld',
  ]);
});
