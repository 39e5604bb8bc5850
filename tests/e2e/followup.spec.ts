// What is to be done, who was not spoken for long, who is missed and what partners want: worked by keyboard and in words.
import { AxeBuilder } from '@axe-core/playwright';
import { nl } from '../../renderer/i18n/nl.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { ask } from './driver/ask.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const { followup, actions } = nl;

/** A new network with a partner and a partner that is missed. */
async function openNetwork(app: Ketenkaart): Promise<void> {
  await app.newNetwork('Opvolging');
  const { page } = app;
  await ask(page, 'organisation.create', { organisation: { name: 'Lister', areaIds: ['GM0356'] } });
  const missing = { stage: 'candidate', inviteBefore: '2020-03-01' };
  await ask(page, 'organisation.create', { organisation: { name: 'Schuldhulp', presence: 'missing', missing } });
  await app.close();
  await app.start();
  await app.openRecent('Opvolging');
}

/** Nothing serious is wrong on this screen by the rules of axe. */
async function expectNoSeriousFaults(app: Ketenkaart): Promise<void> {
  // Legacy mode looks at this page alone; the other opens a second page, which Electron does not have.
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
}

async function readAll(app: Ketenkaart): Promise<NetworkSnapshot> {
  return ((await ask(app.page, 'network.snapshot', {})) as { readonly data: NetworkSnapshot }).data;
}

test('An action is added by keyboard, is too late in words, and is changed in place; a service number is never kept', async ({
  app,
}) => {
  await openNetwork(app);
  const { page } = app;
  await app.do(actions.label.showIssues);
  await expect(page.getByRole('main', { name: nl.shell.rail.issues })).toBeVisible();
  await app.openDialog('t', actions.label.addAction);
  const title = page.getByRole('textbox', { name: followup.form.title, exact: true });
  await expect(title).toBeFocused();
  await page.keyboard.type('Lister bellen');
  const due = page.getByRole('textbox', { name: followup.form.due, exact: true });
  await due.fill('1-2-2020');
  await due.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(followup.issues.overdue_one.replace('{{count, number}}', '1'))).toBeVisible();
  await expect(page.getByRole('gridcell').getByText(/dagen te laat, 01-02-2020$/)).toBeVisible();

  await app.openDialog('t', actions.label.addAction);
  await expect(title).toBeFocused();
  await page.keyboard.type('bsn 111222333');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('burgerservicenummer');
  await app.leaveDialog();
  expect((await readAll(app)).issues.map(({ title }) => title)).toEqual(['Lister bellen']);

  await expectNoSeriousFaults(app);
  await app.editCell('Lister bellen', followup.column.note, 'voor de wijktafel');
  await app.undo();
  expect((await readAll(app)).issues[0]?.note).toBe('');
});

test('Who was never spoken is listed, and no longer once spoken today', async ({ app }) => {
  await openNetwork(app);
  const { page } = app;
  await app.do(actions.label.showUnspoken);
  await page.getByRole('gridcell').getByRole('button', { name: 'Lister' }).click();
  const field = page.getByRole('textbox', { name: followup.section.quick });
  await field.fill('kennisgemaakt');
  await field.press('Enter');
  await expect(page.getByText(`Laatste contact ${followup.last.today}`)).toBeVisible();
  await expect(page.getByRole('gridcell').getByRole('button', { name: 'Lister' })).toHaveCount(0);
  await app.undo();
  await expect(page.getByRole('gridcell').getByRole('button', { name: 'Lister' })).toBeVisible();
  await expectNoSeriousFaults(app);
});

test('A missing partner joins, and its road stays to be read after a restart', async ({ app }) => {
  await openNetwork(app);
  const { page } = app;
  await app.do(actions.label.showMissing);
  await expect(page.getByText(followup.missing.overdue_one.replace('{{count, number}}', '1'))).toBeVisible();
  await page.getByRole('gridcell').getByRole('button', { name: 'Schuldhulp' }).click();
  await page.getByRole('button', { name: followup.missing.join }).click();
  await expect(page.getByRole('region', { name: followup.missing.history.title })).toContainText('Aangesloten.');
  await app.restart('Opvolging');
  const joined = (await readAll(app)).actors.find(({ label }) => label === 'Schuldhulp');
  expect(joined).toMatchObject({ presence: 'present', missing: { stage: 'joined', inviteBefore: '2020-03-01' } });
});

test('Goals of partners stand side by side and are changed in place', async ({ app }) => {
  await openNetwork(app);
  const { page } = app;
  await app.do(actions.label.showGoals);
  const main = page.getByRole('main', { name: nl.shell.rail.goals });
  await app.pick(main, followup.goals.partners, 'Lister');
  const goal = page.getByRole('textbox', { name: `${followup.goals.field.goal}, Lister` });
  await expect(goal).toHaveAttribute('placeholder', followup.goals.unknown);
  await goal.fill('Wonen met begeleiding');
  await goal.press('Tab');
  await expect
    .poll(async () => (await readAll(app)).actors.find(({ label }) => label === 'Lister'))
    .toMatchObject({ goal: 'Wonen met begeleiding' });
  await expectNoSeriousFaults(app);
});
