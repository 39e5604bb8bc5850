// What only the desktop app has: a native menu, and one instance that is handed the files of the others.
import { spawnSync } from 'node:child_process';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

test('The native menu runs the same actions as the window @electron @packed', async ({ app }) => {
  await app.openExample();
  const click = (id: string) =>
    app.running.electron?.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
    }, id);
  await click('showPartners');
  await expect(app.page.getByRole('main', { name: nl.shell.rail.partners })).toBeVisible();
  await click('showShortcuts');
  await expect(app.page.getByRole('dialog', { name: nl.shell.shortcuts.title })).toBeVisible();
});

test('A second start hands its file to the first window and ends @electron @packed', async ({ app }) => {
  await app.newNetwork('Tweede');
  const file = app.fileOf('Tweede');
  await app.do(nl.actions.label.closeNetwork);
  await expect(app.page.getByRole('region', { name: nl.start.choices })).toBeVisible();
  const { command, args, env } = app.ownCommand(file);
  expect(spawnSync(command, args, { env, timeout: 30_000 }).status).toBe(0);
  await app.expectNetwork('Tweede');
});
