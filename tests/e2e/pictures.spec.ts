// Photos and logos: chosen in the details, seen there, in the table and on the map, taken back; and what a camera wrote
// beside the picture never reaches the file.
import Sqlite from 'better-sqlite3';
import { nl } from '../../renderer/i18n/nl.ts';
import { exampleName, type Ketenkaart } from './driver/ketenkaart.ts';
import { type Colour, plainPng } from './driver/plainPng.ts';
import { expect, test } from './driver/test.ts';

const red: Colour = [220, 30, 30];

const place = 'PLEK-52.0907N-5.1214E';

/** A JPEG of the browser, with what a camera adds to it: EXIF that says where the photo was taken. */
async function photoOfACamera(app: Ketenkaart): Promise<Buffer> {
  const base64 = await app.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1_200, 900);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = 'rgb(220, 30, 30)';
    context.fillRect(0, 0, 1_200, 900);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  });
  const plain = Buffer.from(base64, 'base64');
  // One ASCII entry (0x010e, ImageDescription) in little-endian TIFF.
  const entry = [0x0e, 0x01, 2, 0, place.length + 1, 0, 0, 0, 26, 0, 0, 0];
  const tiff = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, ...entry, 0, 0, 0, 0]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(`${place}\0`)]);
  const length = exif.length + 2;
  return Buffer.concat([
    plain.subarray(0, 2),
    Buffer.from([0xff, 0xe1, length >>> 8, length & 255]),
    exif,
    plain.subarray(2),
  ]);
}

const details = (app: Ketenkaart) => app.page.getByRole('complementary', { name: nl.shell.details });
const shown = (app: Ketenkaart) => details(app).locator('header').first().locator('img');

async function choose(app: Ketenkaart, name: string, buffer: Buffer, mimeType = 'image/png'): Promise<void> {
  await details(app).getByLabel(nl.pictures.file, { exact: true }).setInputFiles({ name, mimeType, buffer });
}

/** The colour that is written at the middle of a node. */
async function colourOf(app: Ketenkaart, label: string): Promise<Colour> {
  const { x, y } = await app.map.where(label);
  return app.map.surface.evaluate(
    (surface, at) => {
      const ink = [...surface.querySelectorAll('canvas')].at(-1);
      const context = ink?.getContext('2d');
      if (!ink || !context) throw new Error('nothing is drawn');
      const box = ink.getBoundingClientRect();
      const scale = ink.width / box.width;
      const [r = 0, g = 0, b = 0, opacity = 0] = context.getImageData(
        (at.x - box.x) * scale,
        (at.y - box.y) * scale,
        1,
        1,
      ).data;
      // The edge of a line is all but clear, and its colour chance.
      return opacity > 200 ? ([r, g, b] as const) : ([0, 0, 0] as const);
    },
    { x, y },
  );
}

const isRed = ([r, g, b]: Colour) => r > 180 && g < 80 && b < 80;

/** The pictures in a file, read past the app. */
function assetsIn(file: string) {
  const db = new Sqlite(file, { readonly: true });
  const assets = db
    .prepare<[], { mime: string; width: number; height: number; bytes: Buffer }>('SELECT * FROM asset')
    .all();
  db.close();
  return assets;
}

test('A logo that is chosen stands in the details, the table and on the map, and undo takes it back', async ({
  app,
}) => {
  await app.openExample();
  await app.select('Lister');
  await expect(details(app).getByRole('button', { name: nl.pictures.logo.add })).toBeVisible();
  await choose(app, 'logo.png', plainPng(1_600, 1_200, red));
  await expect(details(app).getByRole('button', { name: nl.pictures.logo.change })).toBeVisible();
  expect(await shown(app).evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    1_024, 768,
  ]);
  await expect.poll(async () => isRed(await colourOf(app, 'Lister'))).toBe(true);
  await app.goTo('partners');
  await expect(app.page.getByRole('row').filter({ hasText: 'Lister' }).locator('img').first()).toBeVisible();

  await app.goTo('map');
  await app.undo();
  await expect(details(app).getByRole('button', { name: nl.pictures.logo.add })).toBeVisible();
  await expect(shown(app)).toHaveCount(0);
  await expect.poll(async () => isRed(await colourOf(app, 'Lister'))).toBe(false);
  await app.redo();
  await expect.poll(async () => isRed(await colourOf(app, 'Lister'))).toBe(true);

  await details(app).getByRole('button', { name: nl.pictures.logo.change }).press('Enter');
  await app.page.getByRole('menuitem', { name: nl.pictures.logo.remove }).click();
  await expect(shown(app)).toHaveCount(0);
});

test('A photo keeps nothing of where the camera was, and is a small square', async ({ app }) => {
  await app.openExample();
  await app.select('Anna van Jansen');
  const photo = await photoOfACamera(app);
  expect(photo.includes(place)).toBe(true);
  await choose(app, 'vakantie.jpg', photo, 'image/jpeg');
  await expect(shown(app)).toBeVisible();
  await expect.poll(async () => isRed(await colourOf(app, 'Anna van Jansen'))).toBe(true);
  const file = app.fileOf(exampleName);
  await app.close();
  const assets = assetsIn(file);
  expect(assets.map(({ mime, width, height }) => ({ mime, width, height }))).toEqual([
    { mime: 'image/webp', width: 512, height: 512 },
  ]);
  for (const word of [place, 'Exif', 'EXIF', 'XMP']) expect(assets[0]?.bytes.includes(word), word).toBe(false);
});

test('A file that is no picture, or a broken one, is refused with a sentence and nothing is kept', async ({ app }) => {
  await app.openExample();
  await app.select('Lister');
  const sound = plainPng(300, 300, red);
  const refusals = [
    ['tekening.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'), nl.pictures.refused.svg],
    ['tekst.png', Buffer.from('geen plaatje'), nl.pictures.refused.kind],
    ['kapot.png', Buffer.concat([sound.subarray(0, 40), Buffer.from('kapot')]), nl.pictures.refused.broken],
  ] as const;
  for (const [name, buffer, sentence] of refusals) {
    await choose(app, name, buffer);
    await expect(details(app).getByRole('alert')).toHaveText(sentence);
  }
  await expect(shown(app)).toHaveCount(0);
  await choose(app, 'goed.png', sound);
  await expect(shown(app)).toBeVisible();
  await expect(details(app).getByRole('alert')).toHaveCount(0);
});
