// How the map is arranged, coloured and read: another picture of the same network, and the own one untouched.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nl } from '../../renderer/i18n/nl.ts';
import { dumpOf } from './driver/dump.ts';
import { exampleName } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const names = ['Lister', 'Mitros', 'Anna van Jansen'];

test('Every arrangement is another picture, and the free one comes back as it was', async ({ app }) => {
  await app.openExample();
  const before = dumpOf(app.fileOf(exampleName));
  const picture = async () => Promise.all(names.map((name) => app.map.where(name)));
  const free = await picture();
  const seen = [JSON.stringify(free)];
  for (const name of [
    nl.look.arrange.rings,
    nl.look.arrange.domains,
    nl.look.arrange.municipalities,
    nl.look.arrange.layers.level,
    nl.look.arrange.country,
  ]) {
    await app.page.getByRole('button', { name: nl.look.menu.name, exact: true }).click();
    await app.page.getByRole('menuitemradio', { name }).click();
    await app.page.keyboard.press('Escape');
    await expect.poll(async () => seen.includes(JSON.stringify(await picture()))).toBe(false);
    seen.push(JSON.stringify(await picture()));
  }
  await app.do(nl.actions.label.arrangeFree);
  await expect.poll(picture).toEqual(free);
  expect(dumpOf(app.fileOf(exampleName))).toEqual(before);
});

test('Who is pinned is not moved by rearranging, and the legend says what the colours mean', async ({ app }) => {
  await app.openExample();
  await app.select('Lister');
  await app.do(nl.actions.label.pinSelected);
  const legend = app.page.getByRole('region', { name: nl.map.legend.name });
  await expect(legend.getByText(nl.look.legend.pinned)).toBeVisible();
  await app.do(nl.actions.label.colourByLevel);
  await expect(legend.getByText('Kleur: niveau')).toBeVisible();
  await expect(legend.getByText('Grootte: aantal contacten')).toBeVisible();
  await app.undo();
  await expect(legend.getByText(nl.look.legend.pinned)).toHaveCount(0);
});

test('Own areas that are no GeoJSON are refused with a sentence', async ({ app }) => {
  await app.openExample();
  const path = join(app.places.files, 'grenzen.geojson');
  writeFileSync(path, '{"type": "FeatureCollection"');
  const choosing = app.page.waitForEvent('filechooser');
  await app.do(nl.actions.label.loadAreas);
  await (await choosing).setFiles(path);
  const sentence = nl.look.areas.json.replace('{{name}}', 'grenzen.geojson');
  // On the screen and aloud.
  await expect(app.page.getByText(sentence)).toHaveCount(2);
});

test('High contrast is one action, and remembered', async ({ app }) => {
  await app.openExample();
  await app.do(nl.actions.label.toggleContrast);
  await expect(app.page.locator('html[data-kk-high-contrast]')).toHaveCount(1);
  await app.page.reload();
  await expect(app.page.locator('html[data-kk-high-contrast]')).toHaveCount(1);
});
