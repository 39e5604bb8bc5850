// What opens over the map, dark and at 200 %: held against the rules of axe, and every control within reach.
import type { Locator } from '@playwright/test';
import { nl } from '../../renderer/i18n/nl.ts';
import { seriousFaults } from './driver/axe.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { project } from './driver/projector.ts';
import { expect, test } from './driver/test.ts';

/** What opens over the map, by name: how to open it, and where its controls are. */
const parts: readonly (readonly [string, (app: Ketenkaart) => Promise<Locator>])[] = [
  ['weergave', (app) => opened(app, nl.look.menu.name, app.page.getByRole('menu'))],
  ['groeperen', (app) => opened(app, nl.fold.button, app.page.getByRole('menu'))],
  ['weergaven', openViews],
  ['menu van de kaart', openMapMenu],
  ['plaatje', (app) => opened(app, nl.actions.label.savePicture, app.page.getByRole('dialog'))],
  ['dichtgeklapt', openFolded],
  ['matrix', openMatrix],
];

async function opened({ page }: Ketenkaart, button: string, shown: Locator): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await shown.waitFor();
  return shown;
}

async function openViews(app: Ketenkaart): Promise<Locator> {
  const { views } = nl.closer;
  const menu = await opened(app, views.name, app.page.getByRole('dialog', { name: views.name }));
  await menu.getByRole('textbox', { name: views.field }).fill('Werksessie');
  await app.page.keyboard.press('Enter');
  await menu.getByRole('button', { name: views.remove.replace('{{name}}', 'Werksessie') }).waitFor();
  return menu;
}

async function openMapMenu({ page, map }: Ketenkaart): Promise<Locator> {
  const { x, y } = await map.emptySpot();
  await page.mouse.click(x, y, { button: 'right' });
  const menu = page.getByRole('menu', { name: nl.map.menu.name });
  await menu.waitFor();
  return menu;
}

async function openFolded(app: Ketenkaart): Promise<Locator> {
  await opened(app, nl.fold.button, app.page.getByRole('menu'));
  await app.page.getByRole('menuitemradio', { name: nl.fold.by.domain }).click();
  await expect(app.map.listed.filter({ hasText: /dichtgeklapt$/ })).not.toHaveCount(0);
  return app.page.getByRole('main');
}

async function openMatrix(app: Ketenkaart): Promise<Locator> {
  await app.matrix.open();
  return app.page.getByRole('main');
}

/** The names of the controls that cannot be brought whole into the window, sideways or up and down. */
function outOfReach(shown: Locator): Promise<readonly string[]> {
  return shown.evaluate((element) => {
    const controls = element.querySelectorAll<HTMLElement>('button, input, [role^="menuitem"], a[href]');
    return [...controls].flatMap((control) => {
      // A part of a switch is what its label shows of it.
      const seen = control instanceof HTMLInputElement ? (control.labels?.[0] ?? control) : control;
      if (!seen.checkVisibility({ visibilityProperty: true }) || seen.closest('[aria-hidden="true"]')) return [];
      seen.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      // What only a script can scroll, a user cannot.
      for (let around = seen.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (!/auto|scroll/.test(overflowX)) around.scrollLeft = 0;
        if (!/auto|scroll/.test(overflowY)) around.scrollTop = 0;
      }
      const { left, top, right, bottom, width } = seen.getBoundingClientRect();
      const isWhole = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      const name = control.getAttribute('aria-label') ?? seen.textContent ?? '';
      return isWhole || width <= 1 ? [] : [`${name.trim()} (${[left, top, right, bottom].map(Math.round).join(' ')})`];
    });
  });
}

async function checkParts(app: Ketenkaart): Promise<void> {
  for (const [name, open] of parts) {
    const shown = await open(app);
    expect.soft(await seriousFaults(app.page), name).toEqual([]);
    expect.soft(await outOfReach(shown), name).toEqual([]);
    await app.page.keyboard.press('Escape');
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`What opens over the map is free of serious accessibility faults, ${scheme}${scheme === 'light' ? ' @browser' : ''}`, async ({
    app,
  }) => {
    test.setTimeout(120_000);
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await app.openExample();
    const { page } = await project(app);
    expect.soft(await seriousFaults(app.page), 'balk van de projectie').toEqual([]);
    expect.soft(await seriousFaults(page), 'projectie').toEqual([]);
    await app.do(nl.present.action.stop);
    await checkParts(app);
  });
}

/** A window of 1280×800 in which everything is twice as large (WCAG 2.2, 1.4.4 and 1.4.10). */
test('At 200 % everything that opens over the map can be reached @browser', async ({ app }) => {
  test.setTimeout(120_000);
  await app.page.setViewportSize({ width: 640, height: 400 });
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.openExample();
  await project(app);
  const bar = app.page.getByRole('region', { name: nl.present.bar.name });
  expect.soft(await outOfReach(bar), 'balk van de projectie').toEqual([]);
  await bar.getByRole('button', { name: nl.present.bar.stop }).click();
  await checkParts(app);
});
