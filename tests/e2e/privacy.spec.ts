// Privacy: inzage of one contact, erasing them for good with the copies that held them, and the review round.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const { actions, privacy } = nl;
const name = 'Fenna Tuin';

test('Inzage is saved as a page, erasing asks twice and reaches the copies, and undo stops there', async ({ app }) => {
  await app.openExample();
  const { page } = app;
  // A copy of before, which holds her.
  await app.do(actions.label.showCopies);
  const copies = page.getByRole('dialog', { name: nl.copies.title });
  await copies.getByRole('button', { name: nl.copies.keep }).click();
  await expect(page.getByTestId('live-polite')).toHaveText(nl.copies.kept);
  await page.keyboard.press('Escape');
  await app.goTo('contacts');
  await page.getByRole('gridcell', { name, exact: true }).first().click();

  await app.do(actions.label.showPersonReport);
  const report = page.getByRole('dialog', { name: privacy.report.title });
  await expect(report.getByRole('region', { name: privacy.report.part.positions })).toContainText('Politie Nieuwegein');
  const html = await app.savedBy(() => report.getByRole('button', { name: privacy.report.saveHtml }).click());
  expect(html.toString('utf8')).toContain(`<h1>Alles over ${name}</h1>`);
  await report.getByRole('button', { name: nl.common.action.close }).click();
  await expect(report).toBeHidden();

  await app.do(actions.label.erasePerson);
  const erase = page.getByRole('dialog', { name: privacy.erase.title });
  await expect(erase.getByRole('region', { name: privacy.erase.copies }).getByRole('listitem')).not.toHaveCount(0);
  await expect(erase.getByRole('button', { name: privacy.erase.submit })).toBeDisabled();
  await erase.getByRole('textbox', { name: `Typ de naam: ${name}` }).fill(name);
  await erase.getByRole('button', { name: privacy.erase.submit }).click();
  const sure = page.getByRole('dialog', { name: `${name} definitief wissen?` });
  await sure.getByRole('button', { name: privacy.erase.submit }).click();
  await expect(erase.getByText(`${name} is definitief gewist.`)).toBeVisible();
  await erase.getByRole('button', { name: /^Ook \d+ kopie(ën)? wissen$/ }).click();
  await expect(erase.getByText(privacy.erase.noCopies)).toBeVisible();
  await erase.getByRole('button', { name: nl.common.action.close }).last().click();

  await expect(page.getByRole('gridcell', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('gridcell', { name: privacy.erase.anonymous, exact: true })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Verder terug kan niet/).first()).toBeVisible();
});

test('The review round is opened from Beheer and confirms everybody in one step', async ({ app }) => {
  await app.openExample();
  const { page } = app;
  await app.do(actions.label.showSettings);
  await page.getByRole('button', { name: privacy.review.open }).click();
  const dialog = page.getByRole('dialog', { name: privacy.review.title });
  await dialog.getByRole('textbox', { name: privacy.review.purpose }).fill('Samenwerken in de keten');
  await dialog.getByRole('textbox', { name: privacy.review.ground }).fill('Publieke taak');
  await dialog.getByRole('button', { name: /^\d+ contacten bevestigen$/ }).click();
  await expect(dialog.getByText(privacy.review.none, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await app.undo();
  await app.do(actions.label.showReview);
  await expect(dialog.getByRole('button', { name: /^\d+ contacten bevestigen$/ })).toBeEnabled();
});
