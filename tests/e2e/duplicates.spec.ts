// Doubles: found with why, merged field by field, taken back in one step; what is no double is not asked again.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const { duplicates } = nl;
const lister = { left: 'Lister', right: 'Stichting Lister' };
const filled = (text: string, names: Readonly<Record<string, string>>) =>
  text.replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => names[name] ?? '');

test('two records of one partner become one, undo makes them two again, and no double is not asked again', async ({
  app,
}) => {
  await app.openExample();
  await app.addByPalette('Stichting Lister');
  await app.goBy(nl.actions.label.findDuplicates, 'duplicates');
  const pair = app.page.getByRole('region', { name: filled(duplicates.pair, lister) });
  await expect(pair).toContainText('Zelfde naam op rechtsvorm');

  await pair.getByRole('button', { name: filled(duplicates.mergeThese, lister) }).click();
  const dialog = app.page.getByRole('dialog', { name: duplicates.dialog.title });
  await expect(dialog).toContainText(duplicates.moves.nothing);
  const names = dialog.getByRole('radiogroup', { name: duplicates.field.name });
  await names.getByRole('radio', { name: 'Lister', exact: true }).check();
  await dialog.getByRole('button', { name: duplicates.dialog.merge }).click();
  await expect(dialog).toBeHidden();
  await expect(pair).toBeHidden();

  await app.undo();
  await expect(pair).toBeVisible();
  await pair.getByRole('button', { name: filled(duplicates.dismissThese, lister) }).click();
  await expect(pair).toBeHidden();
});
