// A large map opens folded into groups, that open where one goes and fold back as they were.
import { makeRegionNetwork } from '../../build/bench/regionNetwork.ts';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const folded = (name: string) => new RegExp(`^${name}, groep van .*dichtgeklapt$`);

test('A region opens folded by municipality; who is searched for unfolds the own group, and all fold back where they were', async ({
  stopped: app,
}) => {
  test.setTimeout(180_000);
  await app.start(makeRegionNetwork(app.places.files));
  await app.map.isDrawn();
  await app.map.surface.focus();
  await expect(app.map.listed.filter({ hasText: folded('Assen') })).toHaveCount(1, { timeout: 30_000 });
  const groups = await app.map.listed.count();
  expect(groups).toBeLessThan(100);
  const before = await app.map.where('Assen');

  const palette = await app.openPalette('contact4321');
  await palette.getByRole('group', { name: nl.palette.records }).getByRole('option').first().click();
  await expect.poll(() => app.map.listed.count()).toBeGreaterThan(groups);
  await expect(app.page.getByRole('button', { name: nl.fold.minimap })).toBeVisible();

  await app.page.keyboard.press('Escape');
  await app.do(nl.actions.label.foldAll);
  await expect(app.map.listed).toHaveCount(groups);
  await app.page.getByRole('button', { name: nl.map.zoom.fit }).click();
  const after = await app.map.where('Assen');
  expect({ x: Math.round(after.x), y: Math.round(after.y) }).toEqual({
    x: Math.round(before.x),
    y: Math.round(before.y),
  });
});

test('A small map is grouped from its menu; Enter opens a group and the action folds it again', async ({ app }) => {
  await app.openExample();
  await app.page.getByRole('button', { name: nl.fold.button }).click();
  await app.page.getByRole('menuitemradio', { name: nl.fold.by.domain }).click();
  await app.map.surface.focus();
  const groups = app.map.listed.filter({ hasText: /dichtgeklapt$/ });
  const count = await groups.count();
  expect(count).toBeGreaterThan(1);
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('Enter');
  await expect(groups).toHaveCount(count - 1);
  await app.do(nl.actions.label.foldAll);
  await expect(groups).toHaveCount(count);
});
