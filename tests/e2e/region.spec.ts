// A region as large as they come: 2,000 organisations and 10,000 contacts stay workable in every place.
import type { Locator } from '@playwright/test';
import { makeRegionNetwork, regionSize } from '../../build/bench/regionNetwork.ts';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const email = '[data-column-id="email"]';

/** Which column lies on top in the middle of a cell. */
const columnOnTop = (cell: Locator) =>
  cell.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    return onTop?.closest<HTMLElement>('[data-column-id]')?.dataset['columnId'];
  });

test('In a region of 10,000 contacts a table is scrolled to its end, changed and undone, and a name is found @browser', async ({
  stopped: app,
}) => {
  test.setTimeout(180_000);
  await app.start(makeRegionNetwork(app.places.files));
  await app.goTo('contacts');
  const { page } = app;
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', String(regionSize.persons + 2));

  for (const share of [0.3, 0.7, 1]) {
    await grid.evaluate((element, part) => element.scrollTo({ top: element.scrollHeight * part }), share);
    const index = Math.min(Math.round(regionSize.persons * share) + 2, regionSize.persons + 2);
    await expect(page.locator(`[aria-rowindex="${index}"]`)).toBeVisible();
  }

  const last = page.locator(`[aria-rowindex="${regionSize.persons + 2}"] > ${email}`);
  const before = (await last.textContent()) ?? '';
  await last.dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('nieuw@example.org');
  await page.keyboard.press('Enter');
  await expect(last).toHaveText('nieuw@example.org');
  await app.undo();
  await expect(last).toHaveText(before);

  const palette = await app.openPalette('contact4321');
  const found = palette.getByRole('group', { name: nl.palette.records }).getByRole('option');
  await expect(found.first()).toContainText('-4321');
});

test('Names stay in sight and in front while a wide table is scrolled sideways @browser', async ({ stopped: app }) => {
  test.setTimeout(180_000);
  await app.start(makeRegionNetwork(app.places.files));
  await app.goTo('contacts');
  const { page } = app;
  await page.setViewportSize({ width: 900, height: 700 });
  const name = page.locator('[aria-rowindex="4"] > [data-column-id="name"]');
  const at = await name.boundingBox();
  await page.getByRole('grid').evaluate((element) => element.scrollTo({ left: 300 }));
  await expect.poll(() => name.boundingBox()).toEqual(at);
  expect(await columnOnTop(name)).toBe('name');
  expect(await columnOnTop(page.locator('[aria-rowindex="4"] > [data-column-id="#select"]'))).toBe('#select');
});
