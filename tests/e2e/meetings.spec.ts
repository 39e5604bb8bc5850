// A consultation from nothing to found again, without a pointer: every step is a key and every step can be taken back.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

test('A consultation is added, filled, chaired, given its rhythm, taken back step by step and found by keyboard alone', async ({
  app,
}) => {
  const { page } = app;
  const keys = page.keyboard;
  await app.newNetwork('Tafels');
  for (const name of ['Lister', 'Politie Nieuwegein', 'Portaal']) await app.addByPalette(name);
  await app.expectCounts({ organisations: 3, contacts: 0, relations: 0 });

  // The last one is shown when adding is done; only then does a key go elsewhere for good.
  await expect(page.getByRole('textbox', { name: nl.details.field.name, exact: true })).toHaveValue('Portaal');
  await keys.press('Escape');
  await keys.press('4');
  await expect(page.getByRole('main', { name: nl.shell.rail.consultations })).toBeVisible();
  await keys.press('o');
  const form = page.getByRole('dialog', { name: nl.actions.label.addConsultation });
  await expect(form.getByLabel(nl.forms.field.name)).toBeFocused();
  await keys.type('Werktafel crisis');
  await keys.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('gridcell', { name: 'Werktafel crisis', exact: true })).toBeVisible();

  const participants = page.getByRole('region', { name: new RegExp(`^${nl.meetings.participants.title}`) });
  const add = participants.getByRole('button', { name: nl.common.action.add });
  const rows = participants.getByRole('listitem');
  for (const [index, name] of ['lister', 'politie', 'portaal'].entries()) {
    await add.focus();
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: nl.meetings.participants.pick })).toBeVisible();
    await keys.type(name);
    await keys.press('Enter');
    await expect(rows).toHaveCount(index + 1);
  }

  await page.getByRole('button', { name: 'Voorzitter maken: Politie Nieuwegein' }).focus();
  await keys.press('Enter');
  await expect(rows.first()).toContainText(`Politie Nieuwegein${nl.meetings.participants.chair}`);

  const when = page.getByRole('region', { name: nl.meetings.agenda.title });
  await when.getByRole('button', { name: new RegExp(`^${nl.meetings.column.frequency}`) }).focus();
  await keys.type('drie weken');
  await keys.press('Enter');
  await expect(page.getByText('elke drie weken', { exact: true })).toBeVisible();
  await when.getByRole('textbox', { name: nl.meetings.agenda.first }).focus();
  await keys.type('3-11-2026');
  await keys.press('Enter');
  await expect(when.getByText(/^De volgende keren: /)).toBeVisible();

  await page.getByRole('grid').getByRole('gridcell').first().focus();
  await keys.press('Control+z');
  await expect(when.getByText(/^De volgende keren: /)).toHaveCount(0);
  await keys.press('Control+z');
  await expect(page.getByText('elke drie weken', { exact: true })).toHaveCount(0);
  await keys.press('Control+z');
  await expect(rows.first()).not.toContainText(nl.meetings.participants.chair);
  for (const left of [2, 1, 0]) {
    await keys.press('Control+z');
    await expect(rows).toHaveCount(left);
  }
  await keys.press('Control+z');
  await expect(page.getByText(nl.meetings.consultations.emptyTitle)).toBeVisible();
  for (let step = 0; step < 7; step++) await app.redo();

  await keys.press('1');
  await app.openPalette('werktafel');
  await expect(page.getByRole('option', { name: 'Werktafel crisis Overleg' })).toBeVisible();
  await keys.press('Enter');
  await expect(page.getByRole('main', { name: nl.shell.rail.consultations })).toBeVisible();
  await expect(page.getByRole('row', { selected: true })).toContainText('Werktafel crisis');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText(`Politie Nieuwegein${nl.meetings.participants.chair}`);
});
