// The map as a file: what comes out is read back with other tools than the one that wrote it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { nl } from '../../renderer/i18n/nl.ts';
import { readPdf } from '../builders/pdfReader.ts';
import { ask } from './driver/ask.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const texts = nl.picture;

async function openDialog(app: Ketenkaart): Promise<Locator> {
  await app.page.getByRole('button', { name: nl.actions.label.savePicture }).click();
  const dialog = app.page.getByRole('dialog', { name: texts.title });
  await expect(dialog.getByRole('img', { name: texts.preview })).toBeVisible();
  return dialog;
}

async function choose(dialog: Locator, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices) await dialog.getByText(choice, { exact: true }).click();
}

const save = (dialog: Locator) => dialog.getByRole('button', { name: texts.save }).click();

const pdfOf = (app: Ketenkaart, dialog: Locator) => app.printed(dialog, texts.save, texts.print);

function pngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('The map becomes a PNG of the paper that was chosen, and the choice is remembered', async ({ app }) => {
  await app.openExample();
  const dialog = await openDialog(app);
  await choose(dialog, texts.formats.png, texts.papers.a3, texts.turns.portrait);
  const png = await app.savedBy(() => save(dialog));
  await expect(dialog).toBeHidden();
  expect(pngSize(png)).toEqual([3508, 4961]);
  expect(inflateSync(Buffer.concat(dataOf(png))).length).toBeGreaterThan(3508 * 4961);
  const again = await openDialog(app);
  await expect(again.getByRole('radio', { name: texts.papers.a3 })).toBeChecked();
});

/** The packed pixels of a PNG. */
function dataOf(png: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(png.subarray(at + 8, at + 8 + length));
  }
  return found;
}

test('The SVG has the names as text, its letters in it, and what it is for', async ({ app }) => {
  await app.openExample();
  const dialog = await openDialog(app);
  await dialog.getByLabel(texts.heading).fill('Wie zien we over het hoofd?');
  await dialog.getByLabel(texts.purpose).fill('Werksessie dinsdag');
  await choose(dialog, texts.formats.svg);
  const svg = (await app.savedBy(() => save(dialog))).toString('utf8');
  const [style = ''] = /<style>.*?<\/style>/s.exec(svg) ?? [];
  expect(style).toContain(
    '@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,',
  );
  const read = await app.page.evaluate(
    (text) => {
      const page = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = (group: string) => [...page.querySelectorAll(`.${group} text`)].map((each) => each.textContent);
      return {
        wrong: page.querySelector('parsererror') !== null,
        heading: all('heading'),
        names: all('names'),
        missing: page.querySelectorAll('.nodes path[stroke-dasharray]').length,
        dashed: page.querySelectorAll('.lines path[stroke-dasharray]').length,
      };
    },
    svg.replace(style, ''),
  );
  expect(read.wrong).toBe(false);
  expect(read.heading[0]).toBe('Wie zien we over het hoofd?');
  expect(read.heading.join(' ')).toContain('Voorbeeld Lekstroom');
  expect(read.heading.join(' ')).toContain('Werksessie dinsdag');
  expect(read.names).toHaveLength(23);
  expect(read.names).toContain('Lister');
  expect([read.missing, read.dashed]).toEqual([1, 1]);
});

test('An A0 is one page of a vector PDF, with its letters in it and text that can be found', async ({ app }) => {
  await app.openExample();
  const dialog = await openDialog(app);
  await choose(dialog, texts.formats.pdf, texts.papers.a0, texts.turns.landscape);
  const pdf = readPdf(await pdfOf(app, dialog));
  expect(pdf.pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual([[1189, 841]]);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  expect(pdf.images).toBe(0);
  for (const name of ['Lister', 'Altrecht', 'Vertrouwelijk', 'Lijndikte']) expect(pdf.text).toContain(name);
});

test('A picture as a PDF has who is drawn, and nothing else that is known of them', async ({ app }) => {
  await app.newNetwork('Kanarie');
  const created = async (route: string, input: object) =>
    ((await ask(app.page, route, input)) as { data: { id: string } }).data.id;
  const points = (mark: string) => [
    { kind: 'email', value: `${mark}@example.org`, label: `${mark}LABEL` },
    { kind: 'mobile', value: '06-00000001', label: '' },
  ];
  const about = (mark: string) => ({ notes: `${mark} notitie`, source: `${mark} bron`, contactPoints: points(mark) });
  const partner = await created('organisation.create', { organisation: { name: 'Lister' }, at: { x: 0, y: 0 } });
  await ask(app.page, 'organisation.update', { id: partner, patch: { ...about('KANARIEA'), goal: 'KANARIEB doel' } });
  const person = { givenName: 'Anna', prefix: 'van', familyName: 'Jansen', mayShow: true };
  const anna = await created('person.create', { person, at: { x: 200, y: 0 } });
  await ask(app.page, 'person.update', { id: anna, patch: { ...about('KANARIEC'), purpose: 'KANARIED waarvoor' } });
  const { data } = (await ask(app.page, 'network.snapshot', {})) as {
    data: { vocabulary: { relationTypes: readonly { id: string }[] } };
  };
  const typeId = data.vocabulary.relationTypes[0]?.id;
  await created('relation.create', {
    relation: { fromId: partner, toId: anna, typeId, note: 'KANARIEE afspraak', source: 'KANARIEF bron' },
  });
  await app.page.reload();
  await app.map.isDrawn();
  await expect(app.map.listed).toHaveCount(2);
  const dialog = await openDialog(app);
  await choose(dialog, texts.formats.pdf, texts.papers.a4, texts.turns.landscape);
  const bytes = await pdfOf(app, dialog);
  const pdf = readPdf(bytes);
  // As it stands, with the blanks that were drawn left out, and as PDF writes the texts that it keeps: UTF-16, also in hex.
  const raw = bytes.toString('latin1');
  const everything = [pdf.text.replaceAll(/\s/g, ''), pdf.unpacked, raw, pdf.unpacked.replaceAll('\0', '')].join('\n');
  expect(pdf.text.replaceAll(/\s/g, '')).toContain('AnnavanJansen');
  expect(everything).not.toMatch(/KANARIE|0-?6-?0000000|example\.org/);
  for (const secret of ['KANARIE', '06-0000', 'example.org'])
    expect(everything.toLowerCase()).not.toContain(Buffer.from(secret, 'utf16le').swap16().toString('hex'));
});

test('An A0 over A4 sheets says how many, and every sheet is an A4', async ({ app }) => {
  await app.openExample();
  const dialog = await openDialog(app);
  await choose(dialog, texts.formats.pdf, texts.papers.a0, texts.turns.landscape);
  await dialog.getByLabel(texts.tiled).check();
  await expect(dialog.getByText(/^\d+ vellen, met snijlijnen/)).toBeVisible();
  const said = Number.parseInt((await dialog.getByText(/^\d+ vellen, met snijlijnen/).textContent()) ?? '', 10);
  const pdf = readPdf(await pdfOf(app, dialog));
  expect(pdf.pages).toHaveLength(said);
  expect(
    new Set(
      pdf.pages.map(({ widthMm, heightMm }) =>
        [Math.round(widthMm), Math.round(heightMm)].toSorted((a, b) => a - b).join(' × '),
      ),
    ),
  ).toEqual(new Set(['210 × 297']));
});

test('The web page opens by itself without internet: a name is found and shown with its line @browser', async ({
  app,
  chrome,
}) => {
  await app.openExample();
  const dialog = await openDialog(app);
  await choose(dialog, texts.formats.html);
  const file = join(app.places.saved, 'kaart.html');
  writeFileSync(file, await app.savedBy(() => save(dialog)));
  const context = await (await chrome()).newContext({ offline: true });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (thrown) => wrong.push(thrown.message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('searchbox').fill('lister');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lister' })).toBeVisible();
  await expect(page.locator('#line')).not.toBeEmpty();
  await expect(page.locator('#ties').getByRole('button', { name: 'Altrecht' })).toBeVisible();
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  expect(wrong).toEqual([]);
  await context.close();
});
