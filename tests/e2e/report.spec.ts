// The report for the board: made as PDF and as Excel, and read back down to its packed bytes.
import type { Locator } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { nl } from '../../renderer/i18n/nl.ts';
import { readPdf } from '../builders/pdfReader.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const texts = nl.report;

async function open(app: Ketenkaart): Promise<Locator> {
  await app.openExample();
  await app.goTo('gaps');
  await app.page.getByRole('button', { name: texts.action }).click();
  const dialog = app.page.getByRole('dialog', { name: texts.title });
  await dialog.getByLabel(texts.purpose).fill('Stuurgroep');
  return dialog;
}

test('The report is an A4 document with its map on a lying page, and names nobody unasked', async ({ app }) => {
  const dialog = await open(app);
  await dialog.getByLabel(texts.since).fill('01-01-2026');
  const pdf = readPdf(await app.printed(dialog, texts.button, texts.doPrint));
  const sizes = pdf.pages.map(({ widthMm, heightMm }) => `${Math.round(widthMm)}×${Math.round(heightMm)}`);
  expect(sizes.slice(0, -1)).toEqual(sizes.slice(1).map(() => '210×297'));
  expect(sizes.at(-1)).toBe('297×210');
  expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  const written = pdf.text.replaceAll(/\s/g, '');
  for (const text of [
    'Verslag',
    'Stuurgroep',
    texts.part.coverage,
    texts.part.gaps,
    texts.part.actions,
    texts.part.figures,
    texts.part.map,
    'Centrumgemeentenietinbeeld',
    'contactpersoonbijPortaal',
    `${sizes.length}/${sizes.length}`,
  ])
    expect(written).toContain(text.replaceAll(/\s/g, ''));
  expect(`${written}${pdf.unpacked}`).not.toMatch(/Jansen|Proef|de ?Punt|example\.org|06-0000/);
});

test('The same report goes out as a workbook, with names when they are asked for', async ({ app }) => {
  const dialog = await open(app);
  await dialog.getByText(texts.formats.xlsx, { exact: true }).click();
  await dialog.getByLabel(texts.names).check();
  const bytes = await app.savedBy(() => dialog.getByRole('button', { name: texts.button }).click());
  await expect(dialog).toBeHidden();
  const figures = (await readSheet(bytes, texts.paper.sheetFigures)).flat();
  expect(figures).toContain('Rob Veld');
  expect((await readSheet(bytes, nl.coverage.sheet.gaps))[1]?.[0]).toBe('Centrumgemeente niet in beeld');
  expect((await readSheet(bytes, texts.paper.sheetActions))[0]?.[0]).toBe(nl.followup.column.title);
});
