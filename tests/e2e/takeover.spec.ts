// A conflict copy beside the file: the warning leads to the comparison, and what is chosen comes in as one step.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { withNetwork } from '../../electron/cli/openBackend.ts';
import { expect, test } from './driver/test.ts';

test('What a second version has more is seen, taken over and taken back', async ({ app }) => {
  await app.newNetwork('Regio');
  await app.addByPalette('Lister');
  await app.close();
  const second = join(app.places.files, 'Regio (conflicted copy 2026-11-20).ketenkaart');
  copyFileSync(app.fileOf('Regio'), second);
  withNetwork(second, (ask) => {
    const lister = ask('network.snapshot', {}).actors[0]?.id ?? '';
    ask('organisation.create', { organisation: { name: 'Abrona' } });
    ask('organisation.update', { id: lister, patch: { website: 'https://lister.example.org' } });
  });

  await app.start();
  await app.openRecent('Regio');
  await app.page.getByRole('button', { name: 'Vergelijken en overnemen' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Overnemen uit een ander bestand' });
  await dialog.getByRole('button', { name: /^Vergelijken met Regio \(conflicted/ }).click();
  const list = dialog.getByRole('list', { name: 'Verschillen' });
  await expect(list.getByText('Website: hier leeg, daar https://lister.example.org')).toBeVisible();
  await expect(list.getByText('Abrona')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app.page }).include('[role=dialog]').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog.getByRole('status')).toContainText('overgenomen uit Regio (conflicted copy 2026-11-20)');
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });
  await app.undo();
  await app.expectCounts({ organisations: 1, contacts: 0, relations: 0 });
});
