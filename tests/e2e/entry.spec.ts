// Quick entry without a pointer: lines typed one after the other, and ten pasted at once, taken back in one step.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

test('Lines typed on the map, completed with Tab, become partners, contacts and relations', async ({ app }) => {
  await app.newNetwork('Werksessie');
  const { page } = app;
  const keys = page.keyboard;
  await keys.press('i');
  const field = page.getByRole('textbox', { name: nl.entry.title });
  await expect(field).toBeFocused();
  await keys.type('Politie Nieuwegein');
  await expect(page.getByRole('group', { name: nl.entry.plan })).toContainText('partner Politie Nieuwegein');
  await keys.press('Enter');
  await app.expectCounts({ organisations: 1, contacts: 0, relations: 0 });
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();

  await keys.type('Lister > pol');
  const offered = page.getByRole('listbox', { name: nl.entry.options }).getByRole('option');
  await expect(offered).toHaveText([/^Politie Nieuwegein/]);
  await keys.press('Tab');
  await keys.type(': meldt');
  await keys.press('Enter');
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 1 });
  await keys.type('Anna van Jansen, wijkagent bij Politie Nieuwegein');
  await keys.press('Enter');
  await app.expectCounts({ organisations: 2, contacts: 1, relations: 1 });

  // The bar goes along to another page, and leaves with Escape.
  await app.goTo('contacts');
  await expect(field).toBeVisible();
  await field.focus();
  await keys.press('Control+z');
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 1 });
  await keys.press('Escape');
  await expect(field).toHaveCount(0);
});

test('Ten pasted lines come in at once, and one undo takes them back', async ({ app }) => {
  await app.newNetwork('Geplakt');
  const { page } = app;
  await page.keyboard.press('i');
  const field = page.getByRole('textbox', { name: nl.entry.title });
  await expect(field).toBeFocused();
  const lines = [
    'Lister (beschermd wonen, Nieuwegein)',
    'Politie Nieuwegein',
    'Portaal – Lister',
    'Portaal > Politie Nieuwegein: meldt bij',
    'Anna van Jansen, wijkagent bij Politie Nieuwegein',
    'Mo Proef, begeleider bij Lister en lid van Schakelteam X',
    'vacature: wijkagent bij Politie Nieuwegein',
    'Lister – Schakelteam X: gewenst (2)',
    'Lister – Portaal: iets geks',
    'Anna van Jansen – Mo Proef',
  ];
  await page.keyboard.insertText(lines.join('\n'));
  const plan = page.getByRole('group', { name: nl.entry.plan });
  await expect(plan).toContainText('10 regels');
  await expect(plan).toContainText('iets geks');
  await page.keyboard.press('Enter');
  await app.expectCounts({ organisations: 4, contacts: 2, relations: 4 });
  await expect(field).toHaveValue('Lister – Portaal: iets geks');

  await field.fill('');
  await page.keyboard.press('Control+z');
  await app.expectCounts({ organisations: 0, contacts: 0, relations: 0 });
});
