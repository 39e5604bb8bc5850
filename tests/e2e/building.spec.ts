// Building on the map with the hands: moving an end, a loop around several, putting somebody in a place, in line.
import { nl } from '../../renderer/i18n/nl.ts';
import { dumpOf } from './driver/dump.ts';
import { exampleName } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const name = 'Met de hand gebouwd';

test('The end of a relation is dragged to another partner: one step, and the relation keeps what it was', async ({
  app,
}) => {
  await app.newNetwork(name);
  await app.map.addAt(await app.map.spot(0.2, 0.35), 'Lister');
  await app.map.addAt(await app.map.spot(0.5, 0.35), 'Portaal');
  await app.map.addAt(await app.map.spot(0.35, 0.75), 'Mitros');
  await app.map.relate('Lister', 'Portaal', 'verwijst naar');
  const { relation: drawn } = dumpOf(app.fileOf(name));
  await app.map.dragEnd(String(drawn?.[0]?.['id']), 'to', 'Mitros');
  await expect(app.page.getByTestId('live-polite')).toHaveText('Relatie verlegd: Lister verwijst naar Mitros');
  await app.undo();
  await app.redo();
  const { actor, relation } = await app.dump(name);
  const labelOf = new Map(actor?.map(({ id, label }) => [id, label]));
  expect(relation?.map((row) => [labelOf.get(row['from_id']), row['type_id'], labelOf.get(row['to_id'])])).toEqual([
    ['Lister', 'verwijst', 'Mitros'],
  ]);
});

test('A loop drawn with Shift selects who is inside, and the selection is put in line as one step', async ({ app }) => {
  await app.newNetwork(name);
  await app.map.addAt(await app.map.spot(0.2, 0.3), 'Lister');
  await app.map.addAt(await app.map.spot(0.3, 0.5), 'Portaal');
  await app.map.addAt(await app.map.spot(0.24, 0.75), 'Mitros');
  await app.page.keyboard.press('Escape');
  await app.map.lasso([0.1, 0.2], [0.4, 0.2], [0.4, 0.6], [0.1, 0.6]);
  await expect(app.map.listed.and(app.page.locator('[aria-selected="true"]'))).toHaveText([/^Lister/, /^Portaal/]);
  await app.map.lasso([0.1, 0.6], [0.4, 0.65], [0.4, 0.9], [0.1, 0.9]);
  await expect(app.map.listed.and(app.page.locator('[aria-selected="true"]'))).toHaveText([/^Mitros/]);
  await app.page.keyboard.press('Control+a');
  await app.do(nl.build.align.alignLeft);
  await expect(app.undoButton).toHaveAccessibleName('Ongedaan maken: op een lijn zetten');
  const xs = async () =>
    Promise.all(['Lister', 'Portaal', 'Mitros'].map(async (each) => (await app.map.where(each)).x));
  expect(new Set((await xs()).map(Math.round)).size).toBe(1);
  await app.undo();
  expect(new Set((await xs()).map(Math.round)).size).toBe(3);
});

test('A contact let go on an organisation is asked as what; Escape puts it back, a choice is one step', async ({
  app,
}) => {
  await app.openExample();
  const file = app.fileOf(exampleName);
  const before = dumpOf(file);
  const anna = await app.map.where('Anna van Jansen');
  const onto = 'Mitros';
  const dialog = app.page.getByRole('dialog', { name: `Anna van Jansen bij ${onto}` });

  await app.map.drag(await app.map.inSight('Anna van Jansen'), await app.map.where(onto));
  await expect(dialog).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => app.map.find('Anna van Jansen')).toEqual(anna);
  expect(dumpOf(file)).toEqual(before);

  await app.map.drag(await app.map.where('Anna van Jansen'), await app.map.where(onto));
  await app.page.keyboard.type('adviseur');
  await app.page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(app.undoButton).toHaveAccessibleName(`Ongedaan maken: functie Anna van Jansen bij ${onto}`);
  expect(dumpOf(file)['position']).toHaveLength((before['position']?.length ?? 0) + 1);
  await app.undo();
  expect(dumpOf(file)).toEqual(before);
});

test('A missing partner is added at a spot as a dashed shape, by mouse and by key', async ({ app }) => {
  await app.newNetwork(name);
  await app.map.addAt(await app.map.spot(0.2, 0.3), 'Lister');
  await app.page.keyboard.press('Escape');
  const spot = await app.map.spot(0.4, 0.6);
  await app.page.mouse.click(spot.x, spot.y, { button: 'right' });
  await app.page.getByRole('menuitem', { name: nl.build.action.addMissing }).click();
  const form = app.page.getByRole('dialog', { name: nl.build.action.addMissing });
  await form.getByRole('button', { name: nl.build.missing.what }).click();
  await app.page.keyboard.type('Huisarts');
  await app.page
    .getByRole('listbox', { name: nl.build.missing.what })
    .getByRole('option', { name: /^Huisarts/ })
    .first()
    .click();
  await form.getByRole('button', { name: nl.common.action.add, exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(app.map.listed.and(app.page.locator('[aria-selected="true"]'))).toContainText('gemiste partij');
  const row = (await app.map.listed.allTextContents()).find((text) => text.includes('gemiste partij')) ?? '';
  const at = await app.map.where(row.split(',')[0] ?? '');
  expect([Math.abs(at.x - spot.x) < 2, Math.abs(at.y - spot.y) < 2]).toEqual([true, true]);
  await app.undo();
  await app.expectCounts({ organisations: 1, contacts: 0, relations: 0 });
});
