// A small network built without a pointer: every step is a key, and the focus is never lost.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

test('A network is made, filled, related, put right and taken back by keyboard alone', async ({ app }) => {
  const { page } = app;
  const keys = page.keyboard;
  await page.getByRole('button', { name: nl.start.newNetwork.title }).waitFor();
  await keys.press('Tab');
  await expect(page.getByRole('button', { name: nl.start.newNetwork.title })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByLabel(nl.start.dialog.name)).toBeFocused();
  await keys.type('Zonder muis');
  await keys.press('Enter');
  await app.expectNetwork('Zonder muis');

  await keys.press('n');
  const partner = page.getByRole('dialog', { name: nl.actions.label.addOrganisation });
  await expect(partner.getByLabel(nl.forms.field.name)).toBeFocused();
  await keys.type('Lister');
  await keys.press('Control+Enter');
  await expect(partner.getByLabel(nl.forms.field.name)).toHaveValue('');
  await keys.type('Portaal');
  await keys.press('Enter');
  await expect(partner).toHaveCount(0);
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });

  // The last one is selected, so a contact is offered there.
  await keys.press('p');
  const contact = page.getByRole('dialog', { name: nl.actions.label.addPerson });
  await expect(contact.getByLabel(nl.forms.field.name)).toBeFocused();
  await keys.type('Anna van Jansen');
  await keys.press('Enter');
  await expect(contact).toHaveCount(0);
  await app.expectCounts({ organisations: 2, contacts: 1, relations: 0 });

  await keys.press('r');
  const relation = page.getByRole('dialog', { name: nl.actions.label.addRelation });
  await expect(relation).toBeVisible();
  await keys.type('Lister');
  await keys.press('Enter');
  await keys.press('Control+Enter');
  await app.expectCounts({ organisations: 2, contacts: 1, relations: 1 });
  await keys.press('Escape');
  await expect(relation).toHaveCount(0);

  await keys.press('Control+z');
  await app.expectCounts({ organisations: 2, contacts: 1, relations: 0 });
  await keys.press('Control+Shift+z');
  await app.expectCounts({ organisations: 2, contacts: 1, relations: 1 });

  await keys.press('2');
  await expect(page.getByRole('main', { name: nl.shell.rail.partners })).toBeVisible();
  await keys.press('1');
  await expect(app.map.surface).toBeVisible();
  await app.map.surface.focus();
  await keys.press('Home');
  await expect(app.map.listed.and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  await keys.press('Escape');
  await expect(app.map.listed.and(page.locator('[aria-selected="true"]'))).toHaveCount(0);
});

test('In a low window the end of a list and of the menu can be reached with the pointer', async ({ app }) => {
  const { page } = app;
  await app.newNetwork('Laag');
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.keyboard.press('n');
  for (const label of [nl.forms.field.types, nl.forms.field.areas]) {
    await page.getByRole('button', { name: `${label}: ${nl.forms.picker.choose}` }).click();
    // A list that was searched grows when its field is emptied by a choice.
    await page.keyboard.type('ni');
    await page.keyboard.press('Enter');
    const lowest = page.getByRole('listbox', { name: label }).getByRole('option').last();
    await lowest.scrollIntoViewIfNeeded();
    await expect(lowest).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: nl.shell.menu.name }).click();
  const last = page.getByRole('menuitemradio', { name: nl.shell.menu.dark });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  await last.click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
