// The first time: nothing is open, and three ways to begin.
import { nl } from '../../renderer/i18n/nl.ts';
import { exampleName } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

test('The first start offers three ways to begin, and nothing else @packed', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { name: nl.shell.product })).toBeVisible();
  await expect(page.getByText(nl.start.claim)).toBeVisible();
  const choices = page.getByRole('region', { name: nl.start.choices }).getByRole('button');
  await expect(choices).toHaveText([
    new RegExp(`^${nl.start.newNetwork.title}`),
    new RegExp(`^${nl.start.importList.title}`),
    new RegExp(`^${nl.start.openExample.title}`),
  ]);
  await expect(page.getByRole('listitem')).toHaveCount(0);
  await expect(page).toHaveTitle(nl.shell.product);
});

test('The example opens as a map, and is in the list of recent files the next time @packed', async ({ app }) => {
  await app.openExample();
  await expect(app.map.listed).not.toHaveCount(0);
  expect(await app.map.find('Lister')).not.toBeNull();
  await app.expectCounts({ organisations: 12, contacts: 7, relations: 14 });
  await app.restart(exampleName);
  await app.map.isDrawn();
  expect(await app.map.find('Lister')).not.toBeNull();
});

test('A new network needs a name; it is empty, and its map says how to begin', async ({ app }) => {
  await app.page.getByRole('button', { name: nl.start.newNetwork.title }).click();
  const dialog = app.page.getByRole('dialog', { name: nl.start.dialog.title });
  await dialog.getByRole('button', { name: nl.start.dialog.create }).click();
  await expect(dialog.getByText(nl.start.dialog.needed)).toBeVisible();
  await dialog.getByRole('button', { name: nl.common.action.cancel }).click();
  await expect(dialog).toHaveCount(0);

  await app.newNetwork('Ketenpartners Voorbeeldregio');
  await expect(app.page.getByRole('heading', { name: nl.map.empty.title })).toBeVisible();
  await app.expectCounts({ organisations: 0, contacts: 0, relations: 0 });
  await expect(app.undoButton).toHaveAccessibleName(nl.shell.nothingToUndo);
});
