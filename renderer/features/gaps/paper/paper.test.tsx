import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readSheet } from 'read-excel-file/browser';
import type { DesktopIn, DesktopTransport } from '../../../../shared/api/desktop.ts';
import { success } from '../../../../shared/api/result.ts';
import { createTestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { ExportCoverageDialog, InvitationDialog } from '../index.ts';

type Saved = { readonly filename: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Nieuwegein with one partner, one candidate and one confirmed gap. */
function openNieuwegein() {
  const backend = createTestBackend();
  backend.ask('network.chooseTemplates', { chosen: [{ templateId: 'T6', areaId: 'GM0356' }] });
  const add = (organisation: { name: string; typeIds: string[]; missing?: { stage: 'candidate' | 'gap' } }) =>
    backend.ask('organisation.create', { organisation: { ...organisation, areaIds: ['GM0356'] } });
  add({ name: 'Lister', typeIds: ['bw'] });
  add({ name: 'Altrecht', typeIds: ['ggz'], missing: { stage: 'candidate' } });
  add({ name: 'Iemand van de opvang', typeIds: ['mo'], missing: { stage: 'gap' } });
  const gapKey = 'g1|T6|corp|GM0356';
  const restsOn = backend.ask('gap.list', {}).gaps.find(({ key }) => key === gapKey)?.restsOn ?? '';
  backend.ask('gap.decide', { gapKey, status: 'confirmed', restsOn, reason: 'Nagevraagd' });
  const saved: Saved[] = [];
  const desktop: DesktopTransport = (_route, input) => {
    const file = input as DesktopIn<'file.save'>;
    saved.push(file);
    return Promise.resolve(success({ savedAs: file.filename }));
  };
  renderInApp(
    createTestApp(backend, desktop),
    <>
      <ExportCoverageDialog />
      <InvitationDialog />
    </>,
  );
  return saved;
}

test('coverage is saved as words, with what was decided about a gap', async () => {
  const saved = openNieuwegein();
  useUi.getState().openDialog({ name: 'exportCoverage' });
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Dekking opslaan' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarvoor is de lijst?' }), 'Stuurgroep');
  await user.click(within(dialog).getByRole('button', { name: 'Dekking opslaan' }));
  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  const [file] = saved;
  expect(file?.filename).toBe('Dekking 2026-11-21 vertrouwelijk Regio Voorbeeld.xlsx');
  const read = (sheet: string) => readSheet(new Blob(file ? [file.bytes] : []), sheet);
  const [head = [], row = []] = await read('Dekking per gemeente');
  expect([row[0], row[head.indexOf('Beschermd wonen')], row[head.indexOf('Woningcorporatie')]]).toEqual([
    'Nieuwegein',
    'dun: één persoon, of te weinig',
    'mist',
  ]);
  expect((await read('Dekking per niveau')).map((each) => each[0])).toEqual([
    'Niveau',
    'Bestuur',
    'Beleid',
    'Uitvoering',
    'Casus',
  ]);
  const gaps = await read('Gaten');
  const decided = gaps.find((each) => each[0] === 'Woningcorporatie mist');
  expect(decided?.slice(1, 8)).toEqual([
    'verplicht',
    'Nieuwegein',
    'Uitstroom maatschappelijke opvang en beschermd wonen',
    'mist',
    expect.stringContaining('Nieuwegein'),
    'Bevestigd',
    'Nagevraagd',
  ]);
});

test('the invitation list begins with candidates and confirmed gaps, and holds what is ticked', async () => {
  const saved = openNieuwegein();
  useUi.getState().openDialog({ name: 'invitationList', gapKeys: [] });
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Uitnodigingslijst' });
  const box = (name: RegExp) => within(dialog).findByRole('checkbox', { name });
  expect(await box(/^Altrecht/)).toHaveProperty('checked', true);
  expect(await box(/^Iemand van de opvang/)).toHaveProperty('checked', false);
  expect(await box(/^Woningcorporatie mist/)).toHaveProperty('checked', true);
  await user.click(await box(/^Iemand van de opvang/));
  await user.click(within(dialog).getByRole('radio', { name: 'CSV' }));
  await user.click(within(dialog).getByRole('button', { name: 'Lijst opslaan' }));
  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  const lines = new TextDecoder().decode(saved[0]?.bytes).trim().split('\r\n');
  expect(lines.map((line) => line.split(';').slice(0, 4))).toEqual([
    ['Gemiste partij', 'Soort partner', 'Gebied', 'Stadium'],
    ['Altrecht', 'GGZ', 'Nieuwegein', 'Kandidaat'],
    ['Iemand van de opvang', 'Maatschappelijke opvang', 'Nieuwegein', 'Gat'],
    ['Woningcorporatie', 'Woningcorporatie', 'Nieuwegein', 'Gat'],
  ]);
});

test('from a gap the list begins with that gap alone', async () => {
  openNieuwegein();
  useUi.getState().openDialog({ name: 'invitationList', gapKeys: ['g1|T6|wi|GM0356'] });
  const dialog = await screen.findByRole('dialog', { name: 'Uitnodigingslijst' });
  await within(dialog).findByRole('checkbox', { name: /^Werk en inkomen niet in beeld/ });
  const ticked = within(dialog)
    .getAllByRole('checkbox', { checked: true })
    .map((each) => each.getAttribute('aria-label') ?? each.closest('div')?.parentElement?.textContent);
  expect(ticked).toHaveLength(1);
  expect(ticked[0]).toContain('Werk en inkomen');
});
