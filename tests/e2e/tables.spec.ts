// Tables as a spreadsheet: a block from elsewhere, filling down and bulk edit, each undone in one step.
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/i18n/nl.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { ask } from './driver/ask.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const rows = Array.from({ length: 20 }, (_, index) => index);
const two = (index: number) => String(index + 1).padStart(2, '0');

/** A new network with twenty partners, on the page of partners. */
async function openTwenty(app: Ketenkaart): Promise<void> {
  await app.newNetwork('Tabelproef');
  for (const index of rows) {
    await ask(app.page, 'organisation.create', { organisation: { name: `Proef ${two(index)}` } });
  }
  await app.close();
  await app.start();
  await app.openRecent('Tabelproef');
  await app.goTo('partners');
  await expect(app.page.getByRole('grid')).toHaveAttribute('aria-rowcount', '22');
}

const cellOf = (page: Page, row: number, column: string) =>
  page.locator(`[aria-rowindex="${row + 3}"] > [data-column-id="${column}"]`);

async function textsOf(page: Page, columns: readonly string[]): Promise<readonly (readonly (string | null)[])[]> {
  return Promise.all(rows.map((row) => Promise.all(columns.map((column) => cellOf(page, row, column).textContent()))));
}

/** Puts a text on the clipboard as another program would: marked in a field and copied. */
async function copyElsewhere(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = given;
    field.select();
  }, text);
  await page.keyboard.press('ControlOrMeta+c');
  await page.evaluate(() => document.querySelector('body > textarea:last-child')?.remove());
}

async function readAll(page: Page): Promise<NetworkSnapshot> {
  return ((await ask(page, 'network.snapshot', {})) as { readonly data: NetworkSnapshot }).data;
}

test('A block of 20 by 4 is pasted from the clipboard, and undone in one step', async ({ app }) => {
  await openTwenty(app);
  const { page } = app;
  const columns = ['types', 'parent', 'scale', 'areas'];
  const block = rows.map((index) => ['GGZ | Politie', index === 0 ? '' : 'Proef 01', 'Gemeente', 'Nieuwegein']);
  await copyElsewhere(page, `${block.map((cells) => cells.join('\t')).join('\r\n')}\r\n`);
  await cellOf(page, 0, 'types').click();
  const before = await readAll(page);
  await page.keyboard.press('ControlOrMeta+v');
  const said = nl.table.said.paste_other.replace('{{count, number}}', '79');
  await expect(page.getByTestId('live-polite')).toContainText(said);
  const shown = block.map(([, ...rest]) => ['GGZPolitie', ...rest]);
  await expect.poll(() => textsOf(page, columns)).toEqual(shown);
  await app.undo();
  await expect.poll(() => textsOf(page, columns)).toEqual(rows.map(() => ['', '', '', '']));
  expect((await readAll(page)).actors).toEqual(before.actors);
});

test('A range is filled down and copied back out, and chosen rows change together', async ({ app }) => {
  await openTwenty(app);
  const { page } = app;
  await cellOf(page, 0, 'email').click();
  await page.keyboard.type('info@example.org');
  await page.keyboard.press('Enter');
  await expect(cellOf(page, 0, 'email')).toHaveText('info@example.org');
  await cellOf(page, 0, 'email').click();
  await cellOf(page, 4, 'confirmed').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+d');
  const mails = () => textsOf(page, ['email']).then((texts) => texts.filter(([mail]) => mail !== '').length);
  await expect.poll(mails).toBe(5);
  await app.undo();
  await expect.poll(mails).toBe(1);

  await page.getByRole('checkbox', { name: nl.table.grid.selectAll }).click();
  await page.getByRole('button', { name: nl.table.bulk.open }).click();
  await page.getByRole('combobox', { name: nl.table.bulk.column }).selectOption(nl.table.column.confirmed);
  await page.getByRole('textbox', { name: nl.table.bulk.value }).fill('1 maart 2026');
  await page.getByRole('button', { name: nl.table.bulk.apply_other.replace('{{count, number}}', '20') }).click();
  await expect.poll(() => textsOf(page, ['confirmed'])).toEqual(rows.map(() => ['01-03-2026']));
  await app.undo();
  await expect.poll(() => textsOf(page, ['confirmed'])).toEqual(rows.map(() => ['']));
});

test('The choice of columns is kept', async ({ app }) => {
  await openTwenty(app);
  const { page } = app;
  await page.getByRole('button', { name: nl.table.columns.title }).click();
  await page.getByRole('checkbox', { name: nl.table.column.kvk }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await app.goTo('partners');
  await expect(page.getByRole('columnheader', { name: nl.table.column.kvk })).toBeAttached();
});
