// From a gap to a partner at the table: missed, candidate, invited by a list that is saved, joined, and the gap is gone.
import Papa from 'papaparse';
import { nl } from '../../renderer/i18n/nl.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const { coverage, followup, gaps } = nl;
const type = 'Crisisdienst';
const partner = `${type} Nieuwegein`;
const { stage } = followup.missing;

const gapOf = (app: Ketenkaart) =>
  app.page
    .getByRole('region', { name: gaps.list.title })
    .getByRole('listitem')
    .filter({ hasText: `${type} niet in beeld` });

const cell = (app: Ketenkaart) =>
  app.page.getByRole('grid', { name: coverage.grid.municipality }).getByRole('gridcell', {
    name: new RegExp(`^${type}, Nieuwegein: `),
  });

const stateIs = (app: Ketenkaart, state: string) =>
  expect(cell(app)).toHaveAccessibleName(`${type}, Nieuwegein: ${state}`);

const stepIs = (app: Ketenkaart, name: string) =>
  expect(app.page.getByRole('list', { name: followup.missing.road }).locator('[aria-current="step"]')).toContainText(
    name,
  );

async function goOn(app: Ketenkaart, next: 'candidate' | 'invited'): Promise<void> {
  const name = followup.missing.next.replace('{{stage}}', stage[next].toLowerCase());
  await app.page.getByRole('button', { name, exact: true }).click();
  await stepIs(app, stage[next]);
}

async function savedInvitations(app: Ketenkaart): Promise<readonly Record<string, string>[]> {
  const { page } = app;
  await page.getByRole('button', { name: coverage.invite.action }).click();
  const dialog = page.getByRole('dialog', { name: coverage.invite.title });
  await expect(dialog.getByRole('checkbox', { name: new RegExp(`^${partner}`) })).toBeChecked();
  await dialog.getByText('CSV', { exact: true }).click();
  const bytes = await app.savedBy(() => dialog.getByRole('button', { name: coverage.invite.button }).click());
  await expect(dialog).toBeHidden();
  const text = new TextDecoder().decode(bytes);
  return Papa.parse<Record<string, string>>(text, { delimiter: ';', header: true, skipEmptyLines: true }).data;
}

test('A gap is worked until the partner has joined, and then it is gone', async ({ app }) => {
  await app.openExample();
  await app.goTo('gaps');
  const { page } = app;
  await stateIs(app, gaps.state.unknown);
  await gapOf(app).getByRole('button').first().click();

  await gapOf(app).getByRole('button', { name: gaps.step.missingPartner }).click();
  const chosen = app.map.listed.and(page.locator('[aria-selected="true"]'));
  await expect(chosen).toHaveText(new RegExp(`^${partner}, ${nl.map.node.missing}, `));
  await expect(page.getByRole('region', { name: nl.map.legend.name })).toContainText(nl.map.legend.missing);
  await stepIs(app, stage.role);
  await goOn(app, 'candidate');
  await goOn(app, 'invited');

  await app.goBy(nl.actions.label.showMissing, 'missing');
  expect(await savedInvitations(app)).toEqual([
    expect.objectContaining({
      [coverage.invitation.name]: partner,
      [coverage.invitation.types]: type,
      [coverage.invitation.areas]: 'Nieuwegein',
      [coverage.invitation.stage]: stage.invited,
    }),
  ]);

  await app.goTo('gaps');
  await expect(gapOf(app)).toHaveCount(1);
  await stateIs(app, gaps.state.unknown);
  await app.goBy(nl.actions.label.showMissing, 'missing');
  await page.getByRole('gridcell').getByRole('button', { name: partner }).click();
  await page.getByRole('button', { name: followup.missing.join, exact: true }).click();
  await expect(page.getByRole('region', { name: followup.missing.history.title })).toContainText('Aangesloten.');
  await app.goTo('gaps');
  await expect(gapOf(app)).toHaveCount(0);
  // Nobody is known there yet, so the cell is not filled but thin.
  await stateIs(app, gaps.state.thin);
});
