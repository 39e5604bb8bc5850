// Kaart as a matrix: the same selection and filters as the picture, and relations laid from an empty cell.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

test('A click on a cell selects the relation, also on the picture', async ({ app }) => {
  await app.openExample();
  await app.matrix.open();
  const cell = await app.matrix.where('Lister', 'Politie Nieuwegein');
  await app.page.mouse.click(cell.x, cell.y);
  await expect(app.matrix.sentence).toContainText(/Lister.*Politie Nieuwegein|Politie Nieuwegein.*Lister/);
  await expect(app.page.getByRole('complementary')).toContainText('Politie Nieuwegein');
  await app.matrix.close();
  await app.map.isDrawn();
  await expect(app.page.getByRole('complementary')).toContainText('Politie Nieuwegein');
});

test('By keyboard alone: to an empty cell, and Enter lays a relation there', async ({ app }) => {
  await app.newNetwork('Matrix');
  await app.addByPalette('Lister');
  await app.addByPalette('Portaal');
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });
  await app.page.keyboard.press('x');
  await expect(app.matrix.board).toBeVisible();
  await app.matrix.board.focus();
  for (const key of ['ArrowRight', 'Home', 'ArrowRight']) await app.page.keyboard.press(key);
  await expect(app.matrix.sentence).toContainText('geen relatie bekend');
  await app.page.keyboard.press('Enter');
  const form = app.page.getByRole('dialog', { name: nl.actions.label.addRelation });
  await form.getByRole('button', { name: nl.common.action.add, exact: true }).click();
  await expect(form).toHaveCount(0);
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 1 });
  await expect(app.matrix.sentence).toContainText('bestaand');
  await app.undo();
  await expect(app.matrix.sentence).toContainText('geen relatie bekend');
});
