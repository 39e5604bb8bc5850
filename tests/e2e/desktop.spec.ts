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

test('A command is answered in the terminal, beside the window and without one @electron @packed', async ({ app }) => {
  await app.newNetwork('Opdracht');
  const file = app.fileOf('Opdracht');
  const { command, args, env } = app.ownCommand('check');
  const run = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, [...args, ...words], {
      env,
      timeout: 30_000,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const inOrder = { status: 0, stdout: 'In orde: 0 organisaties, 0 contacten, 0 relaties.\n' };
  expect(run(file)).toMatchObject(inOrder);
  const refused = run(`${file}-er-is-niets`);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('Dit bestand is niet gevonden.');
  const wrong = run();
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('Gebruik: ketenkaart check <bestand> [--json]');
  await app.close();
  expect(run(file)).toMatchObject(inOrder);
  await app.start();
});
