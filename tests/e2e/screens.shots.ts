// Not a test: through all screens as a user would, with a picture of each, light and dark, for `npm run screenshots`.
import { join } from 'node:path';
import { nl } from '../../renderer/i18n/nl.ts';
import { root } from './driver/backEnd.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { test } from './driver/test.ts';

const list = join(root, 'tests/fixtures/import/voorbeeld_rommelige_contactlijst_cp1252.csv');
const folder = process.env['SCREENSHOT_FOLDER'] ?? 'test-results';
const [width = 1440, height = 900] = (process.env['SCREENSHOT_SIZE'] ?? '').split('x').filter(Boolean).map(Number);

type Shot = (name: string) => Promise<void>;

for (const [suffix, colorScheme] of [
  ['licht', 'light'],
  ['donker', 'dark'],
] as const) {
  test(`Every screen, ${suffix}`, async ({ app }) => {
    test.setTimeout(180_000);
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.page.setViewportSize({ width, height });
    await walk(app, async (name) => {
      // Away from everything that answers to a pointer, and after what fades by itself.
      await app.page.mouse.move(width / 2, 2);
      await app.page.waitForTimeout(400);
      await app.page.screenshot({ path: join(folder, `${name}-${suffix}.png`), animations: 'disabled', caret: 'hide' });
    });
  });
}

async function walk(app: Ketenkaart, shot: Shot): Promise<void> {
  await app.page.getByRole('region', { name: nl.start.choices }).waitFor();
  await shot('start');
  await app.openExample();
  await app.map.where('Lister');
  await shot('kaart');
  await app.select('Lister');
  await shot('details');
  await app.page.keyboard.press('Escape');
  await app.goTo('partners');
  await shot('partners');
  await app.goTo('contacts');
  await shot('contacten');
  await app.goTo('consultations');
  await shot('overleggen');
  await app.goTo('relations');
  await shot('relaties');
  await app.goTo('issues');
  await shot('acties');
  await app.goBy(nl.actions.label.showGoals, 'goals');
  await shot('doelen');
  await app.goTo('settings');
  await shot('beheer');
  await app.goTo('gaps');
  await app.page.getByRole('region', { name: nl.gaps.list.title }).getByRole('listitem').first().waitFor();
  await shot('wie-mist-er');
  await app.goTo('map');
  await app.map.where('Lister');
  await app.openDialog('Control+e', nl.exporting.title);
  await shot('contactlijst');
  await app.leaveDialog();
  await app.openPalette('ni');
  await app.page.getByRole('group', { name: nl.palette.records }).waitFor();
  await shot('zoeken');
  await app.page.keyboard.press('Escape');
  await app.do(nl.actions.label.compareDates);
  await app.page.getByRole('dialog', { name: nl.dated.compare.title }).waitFor();
  await shot('vergelijken');
  await app.leaveDialog();
  await app.goTo('map');
  await app.page.keyboard.press('i');
  await app.page.keyboard.type('Karin Berg, wijkagent bij Politie Nieuwegein');
  await app.page.getByRole('group', { name: nl.entry.plan }).waitFor();
  await shot('snel-invoeren');
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Delete');
  await app.page.keyboard.press('Escape');
  await walkImport(app, shot);
  await app.do(nl.actions.label.showHistory);
  await app.page.getByRole('dialog', { name: nl.history.title }).getByRole('listitem').first().waitFor();
  await shot('geschiedenis');
}

async function walkImport(app: Ketenkaart, shot: Shot): Promise<void> {
  await app.goTo('import');
  await shot('lijst-inlezen-1');
  await app.chooseList(list);
  await app.page.getByRole('button', { name: nl.importing.columns.next }).waitFor();
  await shot('lijst-inlezen-2');
  await app.page.getByRole('button', { name: nl.importing.columns.next }).click();
  const apply = app.page.getByRole('button', { name: /\d (toevoegen|wijzigen)$/ });
  await apply.waitFor();
  await shot('lijst-inlezen-3');
  await apply.click();
  await app.page.getByRole('heading', { name: nl.importing.done.title }).waitFor();
  await shot('lijst-inlezen-4');
}
