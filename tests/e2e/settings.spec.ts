// Beheer: words and areas that are changed once and follow everywhere, with the keyboard.
import { AxeBuilder } from '@axe-core/playwright';
import { nl } from '../../renderer/i18n/nl.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const { settings } = nl;
type Section = keyof typeof settings.section;

async function openSection(app: Ketenkaart, section: Section): Promise<void> {
  await app.goTo('settings');
  const list = app.page.getByRole('navigation', { name: settings.sections });
  await list.getByRole('button', { name: settings.section[section], exact: true }).click();
  await expect(app.page.getByRole('heading', { level: 2, name: settings.section[section] })).toBeVisible();
}

const nameField = (app: Ketenkaart, name: string) =>
  app.page.getByRole('textbox', { name: settings.nameOf.replace('{{name}}', name), exact: true });

test('A role that is renamed in Beheer has its new name in the table and in search, until that is undone', async ({
  app,
}) => {
  await app.newNetwork('Woorden');
  await app.page.keyboard.press('i');
  await app.page.keyboard.type('Anna Voorbeeld, wijkagent bij Politie Voorbeeld');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Escape');
  await openSection(app, 'role');
  await nameField(app, 'Wijkagent').fill('Buurtagent');
  await app.page.keyboard.press('Enter');
  await expect(nameField(app, 'Buurtagent')).toBeVisible();

  await app.goTo('contacts');
  await expect(app.page.getByRole('gridcell', { name: 'Buurtagent' })).toBeVisible();
  const palette = await app.openPalette('buurtagent');
  await expect(palette.getByRole('option', { name: /^Anna Voorbeeld/ })).toBeVisible();
  await app.leaveDialog();
  await app.undo();
  await expect(app.page.getByRole('gridcell', { name: 'Wijkagent' })).toBeVisible();
});

test('A partner type in use is removed by choosing another, and one undo brings all of it back', async ({ app }) => {
  await app.openExample();
  await openSection(app, 'partner_type');
  const { page } = app;
  await page.getByRole('button', { name: settings.menu.name.replace('{{name}}', 'Beschermd wonen') }).click();
  await page.getByRole('menuitem', { name: nl.common.action.remove }).click();
  const dialog = page.getByRole('dialog', { name: settings.replace.title.replace('{{name}}', 'Beschermd wonen') });
  await app.pick(dialog, settings.replace.with, 'Maatschappelijke opvang');
  await dialog.getByRole('button', { name: /^Vervangen op \d+ plaatsen$/ }).click();
  await expect(nameField(app, 'Beschermd wonen')).toHaveCount(0);
  await app.undo();
  await expect(nameField(app, 'Beschermd wonen')).toBeVisible();
});

test('An area of their own is chosen for a new partner and cannot go while it is in use', async ({ app }) => {
  await app.newNetwork('Gebieden');
  await openSection(app, 'area');
  const { page } = app;
  await page.getByRole('textbox', { name: settings.area.add }).fill('Lekstroom-zuid');
  await page.keyboard.press('Enter');
  await app.pick(page.getByRole('main'), 'Lekstroom-zuid bestaat uit', 'Nieuwegein');
  await app.goTo('partners');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: nl.actions.label.addOrganisation });
  await form.getByLabel(nl.forms.field.name).fill('Lister');
  await app.pick(form, nl.forms.field.areas, 'Lekstroom-zuid');
  await form.getByRole('button', { name: nl.common.action.add, exact: true }).click();
  await openSection(app, 'area');
  await page.getByRole('button', { name: settings.area.remove.replace('{{name}}', 'Lekstroom-zuid') }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Lister' })).toHaveText(
    '‘Lekstroom-zuid’ is nog in gebruik bij: Lister. Kies daar eerst een ander gebied.',
  );
  await expect(nameField(app, 'Lekstroom-zuid')).toBeVisible();
});

test('The words are walked and changed with the keys alone', async ({ app }) => {
  await app.newNetwork('Toetsen');
  const { page } = app;
  await page.keyboard.press('b');
  const labels = page.getByRole('button', { name: settings.section.tag, exact: true });
  await labels.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: settings.add.tag }).focus();
  for (const label of ['Alfa', 'Beta']) {
    await page.keyboard.type(label);
    await page.keyboard.press('Enter');
    await expect(nameField(app, label)).toBeVisible();
  }
  await nameField(app, 'Alfa').focus();
  await page.keyboard.press('ArrowDown');
  await expect(nameField(app, 'Beta')).toBeFocused();
  // Past where it stands and what it is, to what can be done with it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: settings.menu.retire })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(settings.retired, { exact: true })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`Every part of Beheer is free of serious accessibility faults, ${scheme}`, async ({ app }) => {
    test.setTimeout(120_000);
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await app.openExample();
    await openSection(app, 'area');
    await app.page.getByRole('textbox', { name: settings.area.add }).fill('Eigen kring');
    await app.page.keyboard.press('Enter');
    for (const section of Object.keys(settings.section) as Section[]) {
      await openSection(app, section);
      const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect
        .soft(
          serious.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]),
          section,
        )
        .toEqual([]);
    }
  });
}
