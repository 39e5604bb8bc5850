// The contact list on paper: the PDF is read back, from its pages to its packed bytes.
import type { Locator } from '@playwright/test';
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
