// Ctrl+K: records and actions are found in one place, and what is not there can be added.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

test('The palette finds a partner by part of its name and shows it on the map, and a contact by its organisation', async ({
  app,
}) => {
  await app.openExample();
  const palette = await app.openPalette('jutfaas');
  await expect(palette.getByText(nl.palette.nothing.replace('{{text}}', 'jutfaas'))).toBeVisible();
  await palette.getByRole('combobox').fill('JUTPHÁ');
  await expect(palette.getByRole('group', { name: nl.palette.records }).getByRole('option')).toHaveText(
    /^Jutphaas Wonen/,
  );
  await app.page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(app.map.listed.and(app.page.locator('[aria-selected="true"]'))).toHaveText(/^Jutphaas Wonen/);
  const again = await app.openPalette('Tuin politie');
  const people = again.getByRole('group', { name: nl.palette.records }).getByRole('option');
  await expect(people.first()).toContainText('Fenna Tuin');
});

test('The palette starts an action by a word of the user, and offers to add an unknown name', async ({ app }) => {
  await app.openExample();
  const palette = await app.openPalette('excel');
  const actions = palette.getByRole('group', { name: nl.palette.actions }).getByRole('option');
  await expect(actions.filter({ hasText: nl.actions.label.importList })).toHaveCount(1);
  await app.page.keyboard.press('Escape');
  await app.addByPalette('Stichting Nieuwkomer');
  await app.expectCounts({ organisations: 13, contacts: 7, relations: 14 });
  await expect.poll(() => app.map.find('Stichting Nieuwkomer')).not.toBeNull();
  await app.undo();
  await app.expectCounts({ organisations: 12, contacts: 7, relations: 14 });
});

test('What is asked right after saving as another file is asked of the window that goes on', async ({ app }) => {
  await app.openExample();
  await app.goTo('partners');
  await app.page.getByRole('banner').getByText('Voorbeeld Lekstroom').click();
  const name = app.page.getByRole('textbox', { name: nl.shell.renameField });
  await name.fill('Tweede naam');
  await name.press('Enter');
  await expect(app.page.getByRole('banner')).toContainText('Tweede naam');
  await app.page.keyboard.press('Control+Shift+s');
  await app.page.keyboard.press('Control+k');
  const palette = app.page.getByRole('dialog').getByRole('combobox');
  await palette.fill('Jutphaas');
  await expect(app.page.getByText(nl.actions.said.savedAs.replace('{{name}}', 'Tweede naam')).first()).toBeVisible();
  await expect(palette).toHaveValue('Jutphaas');
  await expect(app.page.getByRole('option').first()).toContainText('Jutphaas Wonen');
});
