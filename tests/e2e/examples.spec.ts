// The example networks: chosen from a list, from the keyboard.
import { exampleCatalogue } from '../../shared/examples/catalogue.ts';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

test('An example is chosen from the list with the keyboard, and opens with everybody in place', async ({ app }) => {
  const { name, organisations, persons: contacts, relations } = exampleCatalogue['oost-nederland'];
  const { page } = app;
  await page.getByRole('button', { name: /^Alle \d+ voorbeelden/ }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: nl.start.examples.title });
  await list.getByRole('button', { name: new RegExp(`^${name}`) }).focus();
  await page.keyboard.press('Enter');
  await app.expectNetwork(name);
  await app.expectCounts({ organisations, contacts, relations });
  expect(await app.map.find('OM Oost-Nederland')).not.toBeNull();
  await expect(app.undoButton).toHaveAccessibleName(nl.shell.nothingToUndo);
});
