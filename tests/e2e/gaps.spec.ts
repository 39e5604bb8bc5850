// Wie mist er?: the example against template T6, and what is decided about a gap.
import { nl } from '../../renderer/i18n/nl.ts';
import { exampleName } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const { gaps } = nl;
const required = [
  ['Centrumgemeente', gaps.state.unknown],
  ['Gemeente sociaal domein', gaps.state.thin],
  ['Woningcorporatie', gaps.state.thin],
  ['Beschermd wonen', gaps.state.filled],
  ['Maatschappelijke opvang', gaps.state.thin],
  ['Sociaal (wijk)team', gaps.state.thin],
  ['Werk en inkomen', gaps.state.thin],
  ['GGZ', gaps.state.thin],
] as const;

test('Template T6 says of the example that of the required partners only the lead municipality is missing', async ({
  app,
}) => {
  await app.openExample();
  await app.goTo('gaps');
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'In Nieuwegein ontbreekt 1 van de 8 verplichte partners voor uitstroom uit de opvang.',
  );
  const grid = page.getByRole('grid', { name: nl.coverage.grid.municipality });
  for (const [type, state] of required) {
    await expect(grid.getByRole('gridcell', { name: `${type}, Nieuwegein: ${state}`, exact: true })).toBeVisible();
  }
  const list = page.getByRole('region', { name: gaps.list.title });
  await expect(list.getByRole('listitem')).toHaveCount(32);
  await expect(list.getByRole('listitem').first()).toContainText('Centrumgemeente niet in beeld');
  await expect(list.getByRole('listitem').first()).toContainText('verplicht');
});

test('A gap closes when its partner is added, and opens again on undo', async ({ app }) => {
  await app.openExample();
  await app.goTo('gaps');
  const open = app.page.getByRole('region', { name: gaps.list.title }).getByRole('listitem');
  await expect(open).toHaveCount(32);
  await app.page.keyboard.press('n');
  const form = app.page.getByRole('dialog', { name: nl.actions.label.addOrganisation });
  await form.getByLabel(nl.forms.field.name).fill('Bewind Voorbeeld');
  await app.pick(form, nl.forms.field.types, 'Bewindvoerder');
  await app.pick(form, nl.forms.field.areas, 'Nieuwegein');
  await form.getByRole('button', { name: nl.common.action.add, exact: true }).click();
  await expect(open.filter({ hasText: 'Bewindvoerder niet in beeld' })).toHaveCount(0);
  await app.undo();
  await expect(open.filter({ hasText: 'Bewindvoerder niet in beeld' })).toHaveCount(1);
  await expect(open).toHaveCount(32);
});

test('What is decided about a gap stays, with its reason, also after a restart', async ({ app }) => {
  await app.openExample();
  await app.goTo('gaps');
  const list = () => app.page.getByRole('region', { name: gaps.list.title });
  const gap = list().getByRole('listitem').filter({ hasText: 'Crisisdienst niet in beeld' });
  await gap.getByRole('button').first().click();
  await gap.getByRole('button', { name: gaps.decide.button }).click();
  await app.page.getByRole('menuitem', { name: gaps.decide.notApplicable }).click();
  await gap.getByLabel(gaps.decide.reason).fill('Regionaal geregeld');
  await gap.getByRole('button', { name: gaps.decide.save }).click();
  await expect(list()).toContainText('1 afgehandeld');
  await app.restart(exampleName);
  await app.goTo('gaps');
  await list().getByText('1 afgehandeld').click();
  await list()
    .getByRole('button', { name: /^Crisisdienst niet in beeld/ })
    .click();
  await expect(list()).toContainText('Regionaal geregeld');
});
