// Coverage on other axes, on paper, and the way from a gap to an invitation.
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const { coverage, gaps } = nl;

test('Coverage is looked at by level and by theme, and stays so', async ({ app }) => {
  await app.openExample();
  await app.goTo('gaps');
  const { page } = app;
  const by = page.getByRole('radiogroup', { name: coverage.axis.name });
  await by.getByText(coverage.axis.level, { exact: true }).click();
  const levels = page.getByRole('grid', { name: coverage.grid.level });
  await expect(levels.getByRole('rowheader')).toHaveText(['Bestuur', 'Beleid', 'Uitvoering', 'Casus']);
  await levels.getByRole('gridcell', { name: `Beschermd wonen, Beleid: ${gaps.state.thin}` }).click();
  await expect(page.getByRole('group', { name: 'Beschermd wonen: Beleid' })).toContainText('Mo Proef');
  await by.getByText(coverage.axis.theme, { exact: true }).click();
  await expect(page.getByRole('grid', { name: coverage.grid.theme }).getByRole('rowheader')).toHaveText([
    'Uitstroom maatschappelijke opvang en beschermd wonen',
  ]);
  await app.goTo('partners');
  await app.goTo('gaps');
  await expect(page.getByRole('grid', { name: coverage.grid.theme })).toBeVisible();
});

test('Coverage goes out as a workbook with words for signs', async ({ app }) => {
  await app.openExample();
  await app.goTo('gaps');
  const { page } = app;
  await page.getByRole('button', { name: coverage.save.action }).click();
  const dialog = page.getByRole('dialog', { name: coverage.save.title });
  await dialog.getByLabel(coverage.save.purpose).fill('Stuurgroep');
  const bytes = await app.savedBy(() => dialog.getByRole('button', { name: coverage.save.button }).click());
  const [head = [], row = []] = await readSheet(bytes, coverage.sheet.municipality);
  expect([row[0], row[head.indexOf('Beschermd wonen')], row[head.indexOf('Centrumgemeente')]]).toEqual([
    'Nieuwegein',
    gaps.state.filled,
    gaps.state.unknown,
  ]);
  const [first, worst] = await readSheet(bytes, coverage.sheet.gaps);
  expect(first?.[0]).toBe(coverage.column.gap);
  expect(worst?.[0]).toBe('Centrumgemeente niet in beeld');
});

test('From a gap to a missing partner, to the invitation list, to who opens the door', async ({ app }) => {
  await app.openExample();
  await app.goTo('gaps');
  const { page } = app;
  const list = page.getByRole('region', { name: gaps.list.title });
  const gap = list.getByRole('listitem').filter({ hasText: 'Crisisdienst niet in beeld' });
  await gap.getByRole('button').first().click();
  await gap.getByRole('button', { name: gaps.step.missingPartner }).click();
  const door = page.getByRole('group', { name: coverage.door.title });
  await door.getByRole('combobox', { name: coverage.door.from }).click();
  await page.getByRole('option', { name: 'Lister', exact: true }).click();
  await expect(door).toContainText(coverage.door.none);
  await app.goBy(nl.actions.label.showMissing, 'missing');
  await page.getByRole('button', { name: coverage.invite.action }).click();
  const dialog = page.getByRole('dialog', { name: coverage.invite.title });
  await dialog.getByRole('checkbox', { name: /^Crisisdienst Nieuwegein/ }).check();
  await dialog.getByText('CSV', { exact: true }).click();
  const bytes = await app.savedBy(() => dialog.getByRole('button', { name: coverage.invite.button }).click());
  const { data } = Papa.parse<readonly string[]>(new TextDecoder().decode(bytes), { delimiter: ';' });
  expect(data[1]?.slice(0, 4)).toEqual(['Crisisdienst Nieuwegein', 'Crisisdienst', 'Nieuwegein', 'Rol']);
});
