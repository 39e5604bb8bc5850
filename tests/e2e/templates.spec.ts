// Templates of one's own: a copy that is changed changes what is missing; out to a file, in again, and back by undo.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const { templates, gaps } = nl;
const filled = (text: string, name: string) => text.replace('{{name}}', name);
/** A template in the list: its name and how much it expects. */
const opens = (name: string) => new RegExp(`^${name.replaceAll(/[()]/g, '.')} \\d`);
const t6 = 'Uitstroom maatschappelijke opvang en beschermd wonen';
const copy = filled(templates.copyName, t6);

test('A copy without the one partner that is missing misses nobody; its file comes back in', async ({ app }) => {
  await app.openExample();
  await app.goTo('gaps');
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ontbreekt 1 van de 8/);
  await page.getByRole('button', { name: gaps.choice.editTemplates }).click();
  await page.getByRole('button', { name: opens(t6) }).click();
  await page.getByRole('button', { name: templates.copy }).click();
  await expect(page.getByRole('heading', { name: copy })).toBeVisible();
  await page.getByRole('button', { name: filled(templates.remove, 'Centrumgemeente') }).click();
  await expect(page.getByText(templates.isBuiltin)).toHaveCount(0);
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations.map(({ id }) => id)).toEqual([]);

  await app.goTo('gaps');
  await page.getByRole('button', { name: /^Sjabloon / }).click();
  await page.getByRole('option', { name: t6, exact: true }).click();
  await expect(page.getByText(gaps.empty.noTemplateTitle)).toBeVisible();
  await page.getByRole('option', { name: copy }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/7 verplichte/);
  await expect(page.getByRole('columnheader', { name: 'Centrumgemeente' })).toHaveCount(0);

  await page.getByRole('button', { name: gaps.choice.editTemplates }).click();
  await expect(page.getByRole('listitem').filter({ hasText: copy })).toContainText(templates.inUse);
  await page.getByRole('button', { name: filled(nl.settings.menu.name, copy) }).click();
  const bytes = await app.savedBy(() => page.getByRole('menuitem', { name: templates.toFile }).click());
  const file = join(app.places.saved, 'terug.json');
  writeFileSync(file, bytes);
  const input = page.locator('input[type="file"]');
  writeFileSync(join(app.places.saved, 'kapot.json'), bytes.subarray(0, 200));
  await input.setInputFiles(join(app.places.saved, 'kapot.json'));
  await expect(page.getByRole('alert').filter({ hasText: 'sjabloon' })).toHaveText(
    /^Dit is geen sjabloon van Ketenkaart/,
  );
  await input.setInputFiles(file);
  await expect(page.getByRole('heading', { name: `${copy} (2)` })).toBeVisible();
  await app.undo();
  await expect(page.getByRole('button', { name: opens(copy) })).toBeVisible();
  await expect(page.getByRole('button', { name: opens(`${copy} (2)`) })).toHaveCount(0);
});

test('A template is made of a consultation, with the keyboard', async ({ app }) => {
  await app.openExample();
  const { page } = app;
  await app.do(templates.action.fromNetwork);
  const dialog = page.getByRole('dialog', { name: templates.derive.title });
  await app.pick(dialog, templates.derive.ground, 'Uitstroom');
  await expect(dialog.getByRole('status')).toHaveText(/partners/);
  await dialog.getByRole('textbox', { name: templates.derive.name }).fill('Zoals bij ons');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Zoals bij ons' })).toBeVisible();
  await expect(page.getByRole('list', { name: templates.kind.partner }).getByRole('listitem').first()).toBeVisible();
});
