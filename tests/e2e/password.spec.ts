// A password on a network, from the menu to the next start: set, asked, locked, forgotten, changed back to none.
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/i18n/nl.ts';
import { type Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const { unlock, form, code, check, manage, said } = nl.protection;
const password = 'vier losse woorden bij elkaar';
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Nothing serious is wrong on the screen as it is, by the rules of axe. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** From the open dialog with its two fields to a protected file. @returns the recovery code */
async function goThrough(app: Ketenkaart, chosen: string): Promise<string> {
  const { page } = app;
  await field(page, form.password).fill(chosen);
  await field(page, form.repeat).fill(chosen);
  await page.getByRole('button', { name: form.next }).click();
  const groups = page.getByRole('dialog', { name: nl.protection.title }).getByRole('listitem');
  await expect(groups).toHaveCount(8);
  await expectAccessible(page);
  const shown = (await groups.allInnerTexts()).map((text) => text.replace(/^\d+\s*/, '').trim());
  await page.getByRole('button', { name: code.kept }).click();
  const asked = page.getByRole('textbox', { name: /^Groepje \d/ });
  await expect(asked).toHaveCount(2);
  // The button that was pressed is gone; the next thing to type in has the focus.
  await expect(asked.first()).toBeFocused();
  for (const input of await asked.all()) {
    const label = await input.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent ?? '');
    await input.fill((shown[Number(/\d/.exec(label)?.[0]) - 1] ?? '').toLowerCase());
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: check.set }).click();
  return shown.join('-');
}

test('A network gets a password, is asked for it, locked with it, and freed of it', async ({ app }) => {
  await app.newNetwork('Regio');
  await app.addByPalette('Kanariepiet');
  await app.do(nl.actions.label.setPassword);
  await field(app.page, form.password).fill('kort');
  await app.page.getByRole('button', { name: form.next }).click();
  await expect(app.page.getByText(form.short.replace('{{count, number}}', '12'))).toBeVisible();
  await expectAccessible(app.page);
  await goThrough(app, password);
  await expect(app.page.getByTestId('live-polite')).toContainText(said.set);
  expect(readFileSync(app.fileOf('Regio')).includes('Kanariepiet')).toBe(false);
  await app.expectCounts({ organisations: 1, contacts: 0, relations: 0 });

  await app.close();
  await app.start();
  await expect(app.page.getByRole('img', { name: nl.protection.inList })).toBeVisible();
  await app.clickRecent('Regio');
  await expect(app.page.getByRole('heading', { name: unlock.title })).toBeVisible();
  await expect(field(app.page, unlock.password)).toBeFocused();
  await expectAccessible(app.page);
  await app.page.keyboard.type('niet het goede wachtwoord');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('main')).toContainText('klopt niet');
  await field(app.page, unlock.password).fill(password);
  await app.page.keyboard.press('Enter');
  await app.expectNetwork('Regio');

  await app.do(nl.actions.label.lockNetwork);
  await expect(app.page.getByRole('heading', { name: unlock.locked })).toBeVisible();
  await field(app.page, unlock.password).fill(password);
  await app.page.keyboard.press('Enter');
  await app.expectNetwork('Regio');

  await app.do(nl.actions.label.setPassword);
  await expectAccessible(app.page);
  await app.page.getByRole('button', { name: manage.remove }).click();
  await field(app.page, form.current).fill(password);
  await app.page.getByRole('button', { name: manage.remove }).click();
  await expect(app.page.getByTestId('live-polite')).toContainText(said.removed);
  expect(readFileSync(app.fileOf('Regio')).includes('Kanariepiet')).toBe(true);
});

test('Who forgot the password opens with the recovery code and chooses another @packed', async ({ app }) => {
  await app.newNetwork('Regio');
  await app.do(nl.actions.label.setPassword);
  const recovery = await goThrough(app, password);
  await expect(app.page.getByTestId('live-polite')).toContainText(said.set);
  await app.do(nl.actions.label.lockNetwork);
  await app.page.getByRole('button', { name: unlock.useCode }).click();
  await field(app.page, unlock.code).fill(recovery.replaceAll('-', ' ').toLowerCase());
  await expectAccessible(app.page);
  await app.page.getByRole('button', { name: unlock.open, exact: true }).click();
  await expect(app.page.getByText(form.byCode)).toBeVisible();
  await goThrough(app, 'een ander wachtwoord erop');
  await expect(app.page.getByTestId('live-polite')).toContainText(said.changed);
  await app.do(nl.actions.label.lockNetwork);
  await field(app.page, unlock.password).fill('een ander wachtwoord erop');
  await app.page.keyboard.press('Enter');
  await app.expectNetwork('Regio');
});

test('The desktop keeps the key for who asks it to @electron', async ({ app }) => {
  await app.newNetwork('Regio');
  await app.do(nl.actions.label.setPassword);
  await goThrough(app, password);
  await expect(app.page.getByTestId('live-polite')).toContainText(said.set);
  await app.do(nl.actions.label.setPassword);
  await app.page.getByRole('switch', { name: nl.protection.remember.label }).click();
  await expect(app.page.getByRole('switch', { name: nl.protection.remember.label })).toBeChecked();
  await app.restart('Regio');
  await app.do(nl.actions.label.lockNetwork);
  await expect(app.page.getByRole('heading', { name: unlock.locked })).toBeVisible();
});
