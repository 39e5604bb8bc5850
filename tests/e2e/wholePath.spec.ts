// The whole path of a ketenmanager: a messy list in, put right by hand, all of it taken back and done again, and kept.
import { join } from 'node:path';
import { nl } from '../../renderer/i18n/nl.ts';
import { root } from './driver/backEnd.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const name = 'Regio Voorbeeld';
const list = join(root, 'tests/fixtures/import/voorbeeld_rommelige_contactlijst_cp1252.csv');

test('A messy list is read in and edited; undo takes all of it back, redo brings all of it again, also after a restart', async ({
  app,
}) => {
  test.setTimeout(150_000);
  await app.newNetwork(name);
  const empty = await app.dump(name);

  await app.start();
  await app.openRecent(name);
  await app.importList(list);
  await app.page.getByRole('button', { name: nl.importing.done.show }).click();
  await editTwentyTimes(app);
  const edited = await app.dump(name);

  await app.start();
  await app.openRecent(name);
  const steps = await app.undoAll();
  expect(steps).toBeGreaterThanOrEqual(21);
  await app.expectCounts({ organisations: 0, contacts: 0, relations: 0 });
  expect(await app.dump(name)).toEqual(empty);

  await app.start();
  await app.openRecent(name);
  expect(await app.redoAll()).toBe(steps);
  expect(await app.dump(name)).toEqual(edited);
});

async function editTwentyTimes(app: Ketenkaart): Promise<void> {
  const { map } = app;
  await map.addAt(await map.emptySpot(), 'Lister', 'Portaal', 'Altrecht');
  for (const each of ['Abrona', 'Mitros', 'Geynwijs']) await app.addByPalette(each);
  for (const by of [
    { x: 30, y: 10 },
    { x: -20, y: 25 },
    { x: 15, y: -40 },
  ])
    await moveAndSee(app, 'Lister', by);
  await map.relate('Lister', 'Portaal', 'verwijst naar');
  await map.relate('Altrecht', 'Lister', 'werkt samen met');
  await app.renameNetwork('Regio Vóórbeeld');
  await app.renameNetwork(name);
  await app.goTo('partners');
  await app.editCell('Lister', 'Naam', 'Lister (beschermd wonen)');
  await app.editCell('Portaal', 'Naam', 'Portaal Nieuwegein');
  await app.editCell('Altrecht', 'E-mail', 'info@altrecht.example.org');
  await app.editCell('Mitros', 'Telefoon', '000-0000009');
  await app.goTo('contacts');
  await app.editCell('Anna van Jansen', 'E-mail', 'anna@voorbeeldzorg.example.org');
  await app.goTo('map');
  await app.remove('Geynwijs');
  await app.remove('Abrona');
}

async function moveAndSee(
  app: Ketenkaart,
  label: string,
  by: { readonly x: number; readonly y: number },
): Promise<void> {
  // From where it was taken: bringing it in sight may have moved the whole picture before.
  const from = await app.map.move(label, by);
  // A pointer stands on whole pixels, a node between them.
  await expect.poll(async () => Math.abs((await app.map.where(label)).x - from.x - by.x)).toBeLessThanOrEqual(1);
}
