// Drawing the network by hand: adding, relating and moving with the mouse, and taking each of them back.
import { dumpOf } from './driver/dump.ts';
import { exampleName } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const name = 'Met de hand getekend';

test('A double-click adds a partner where it was clicked, and the next below it', async ({ app }) => {
  await app.newNetwork(name);
  const spot = await app.map.spot(0.3, 0.4);
  await app.map.addAt(spot, 'Lister', 'Portaal');
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });
  const lister = await app.map.where('Lister');
  expect({ x: Math.round(lister.x - spot.x), y: Math.round(lister.y - spot.y) }).toEqual({ x: 0, y: 0 });
  const portaal = await app.map.where('Portaal');
  expect(portaal.y).toBeGreaterThan(lister.y);

  await app.undo();
  expect(await app.map.find('Portaal')).toBeNull();
  await app.undo();
  await app.expectCounts({ organisations: 0, contacts: 0, relations: 0 });
  await app.redoAll();
  await app.restart(name);
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });
});

test('Dragging from the handle of a partner to another lays a relation of the chosen kind', async ({ app }) => {
  await app.newNetwork(name);
  await app.map.addAt(await app.map.spot(0.2, 0.3), 'Lister');
  await app.map.addAt(await app.map.spot(0.45, 0.7), 'Portaal');
  await app.map.relate('Lister', 'Portaal', 'verwijst naar');
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 1 });

  await app.undo();
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });
  await app.redo();
  const { actor, relation } = await app.dump(name);
  const labelOf = new Map(actor?.map(({ id, label }) => [id, label]));
  expect(relation?.map((row) => [labelOf.get(row['from_id']), row['type_id'], labelOf.get(row['to_id'])])).toEqual([
    ['Lister', 'verwijst', 'Portaal'],
  ]);
});

test('A dragged partner moves, nobody else does, and undo brings it back to the same spot', async ({ app }) => {
  await app.openExample();
  const file = app.fileOf(exampleName);
  const before = dumpOf(file);
  const onScreen = async () => Promise.all(['Lister', 'Mitros', 'Anna van Jansen'].map((each) => app.map.where(each)));
  const [lister, ...others] = await onScreen();

  await app.map.move('Lister', { x: 40, y: 90 });
  await expect(app.undoButton).toHaveAccessibleName('Ongedaan maken: verplaatsen op de kaart');
  const after = dumpOf(file);
  const [moved, ...stayed] = await onScreen();
  expect({
    x: Math.round((moved?.x ?? 0) - (lister?.x ?? 0)),
    y: Math.round((moved?.y ?? 0) - (lister?.y ?? 0)),
  }).toEqual({ x: 40, y: 90 });
  expect(stayed).toEqual(others);
  const changed = after['placement']?.filter(
    (row, index) => JSON.stringify(row) !== JSON.stringify(before['placement']?.[index]),
  );
  expect(changed).toHaveLength(1);
  expect({ ...after, placement: [] }).toEqual({ ...before, placement: [] });

  await app.undo();
  expect(dumpOf(file)).toEqual(before);
  await expect.poll(onScreen).toEqual([lister, ...others]);
});
