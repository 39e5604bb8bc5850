// The review round with others: one mail per organisation with its own data, the term, and the logbook of what left.
import { AxeBuilder } from '@axe-core/playwright';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const { actions, logbook, privacy, reviewRound, settings } = nl;

test('An organisation gets a mail with its own people, and the logbook tells that it left without a name', async ({
  app,
}) => {
  await app.openExample();
  const { page } = app;
  await app.do(actions.label.showReview);
  const dialog = page.getByRole('dialog', { name: privacy.review.title });
  await dialog.getByRole('tab', { name: reviewRound.tab.mails }).click();
  const list = dialog.getByRole('list', { name: reviewRound.mails.organisations });
  await list.getByRole('button', { name: /^Politie Nieuwegein/ }).click();
  const text = dialog.getByLabel(reviewRound.mails.text, { exact: true });
  await expect(text).toHaveValue(/Fenna Tuin/);
  await expect(text).not.toHaveValue(/06-/);
  // Legacy mode looks at this page alone; the other opens a second page, which Electron does not have.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await dialog.getByRole('button', { name: reviewRound.mails.copy }).click();
  await expect(page.getByTestId('live-polite')).toHaveText(reviewRound.mails.copied);
  await page.keyboard.press('Escape');

  await app.do(actions.label.showSettings);
  const sections = page.getByRole('navigation', { name: settings.sections });
  await sections.getByRole('button', { name: settings.section.log, exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: logbook.kind.mail });
  await expect(row).toContainText(reviewRound.mails.purpose);
  const csv = await app.savedBy(() => page.getByRole('button', { name: logbook.save }).click());
  const saved = csv.toString('utf8');
  expect(saved).toContain(`;${logbook.kind.mail};${reviewRound.mails.purpose};`);
  expect(saved).not.toContain('Fenna');
});

test('The term is set in Beheer, and the review round then lists who was kept too long', async ({ app }) => {
  await app.openExample();
  const { page } = app;
  await app.do(actions.label.showSettings);
  await page.getByRole('combobox', { name: reviewRound.term.name }).click();
  await page.getByRole('option', { name: '36 maanden' }).click();
  await expect(page.getByRole('combobox', { name: reviewRound.term.name })).toHaveValue('36 maanden');
  await app.do(actions.label.showReview);
  const dialog = page.getByRole('dialog', { name: privacy.review.title });
  await dialog.getByRole('tab', { name: reviewRound.tab.retention }).click();
  await expect(dialog.getByText(reviewRound.retention.none)).toBeVisible();
  await page.keyboard.press('Escape');
  await app.undo();
  await expect(page.getByRole('combobox', { name: reviewRound.term.name })).toHaveValue('12 maanden (gebruikelijk)');
});
