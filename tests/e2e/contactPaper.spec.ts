// The contact list on paper: the PDF is read back, from its pages to its packed bytes.
import type { Locator } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { nl } from '../../renderer/i18n/nl.ts';
import { contactFieldLabelsNl as labels } from '../../shared/export/contactFields.ts';
import { readPdf } from '../builders/pdfReader.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const texts = nl.exporting;

async function open(app: Ketenkaart, format: string): Promise<Locator> {
  await app.page.keyboard.press('Control+e');
  const dialog = app.page.getByRole('dialog', { name: texts.title });
  await dialog.getByText(format, { exact: true }).click();
  return dialog;
}

test('The contact list is printed on A4, page after page, without a field that was not ticked', async ({ app }) => {
  await app.openExample();
  const dialog = await open(app, texts.formats.list);
  await dialog.getByLabel(texts.purpose).fill('Ketenoverleg');
  await dialog.getByLabel(labels.email, { exact: true }).uncheck();
  const pdf = readPdf(await app.printed(dialog, texts.save, texts.paper.doPrint));
  expect(pdf.pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual([
    [210, 297],
    [210, 297],
  ]);
  expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  const written = pdf.text.replaceAll(/\s/g, '');
  for (const text of ['Contactlijst', 'Ketenoverleg', 'Vertrouwelijk', 'AnnavanJansen', 'Lister', '1/2', '2/2'])
    expect(written).toContain(text);
  expect(`${written}${pdf.unpacked}`).not.toMatch(/06-00000001|example\.org|Belt/);
});

test('The smoelenboek has a card for everybody, with what was ticked', async ({ app }) => {
  await app.openExample();
  const dialog = await open(app, texts.formats.faces);
  await dialog.getByLabel(labels.mobile, { exact: true }).check();
  const pdf = readPdf(await app.printed(dialog, texts.save, texts.paper.doPrint));
  expect(pdf.pages.map(({ widthMm }) => Math.round(widthMm))).toEqual(pdf.pages.map(() => 210));
  const written = pdf.text.replaceAll(/\s/g, '');
  for (const text of ['Smoelenboek', 'AJ', 'AnnavanJansen', 'begeleider', '06-00000001'])
    expect(written).toContain(text);
});

test('A list of a consultation is one of who takes part, and one of a gap of whom it rests on', async ({ app }) => {
  await app.openExample();
  const { page } = app;
  const firstNames = (bytes: Buffer) =>
    bytes
      .toString('utf8')
      .split('\r\n')
      .slice(1)
      .flatMap((row) => row.split(';')[3] || []);
  await app.select('Werktafel crisissituaties');
  expect(firstNames(await app.saveContactList('csv'))).toEqual(['Sara', 'Anna', 'Mo', 'Fenna']);
  await page.keyboard.press('Escape');
  await app.goTo('gaps');
  const gap = page.getByRole('listitem').filter({ hasText: 'Hangt aan één persoon: GGZ' });
  await gap.getByRole('button').first().click();
  await gap.getByRole('button', { name: nl.table.action.exportContacts }).click();
  const dialog = page.getByRole('dialog', { name: texts.title });
  await dialog.getByText(texts.formats.xlsx, { exact: true }).click();
  const bytes = await app.savedBy(() => dialog.getByRole('button', { name: texts.save }).click());
  expect((await readSheet(bytes)).slice(1).map((row) => row[3])).toEqual(['Sara']);
});

test('A dark window prints on white paper @browser', async ({ app }) => {
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.openExample();
  const dialog = await open(app, texts.formats.faces);
  // What is printed goes as soon as it is printed: it is looked at before.
  await app.page.evaluate(() => {
    window.print = () => {};
  });
  await dialog.getByRole('button', { name: texts.paper.doPrint }).click();
  await expect(app.page.locator('#print-room')).toBeAttached();
  await app.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const scheme = await app.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme).toBe('light');
});
