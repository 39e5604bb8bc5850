import { expect, test } from 'vitest';
import { kindOfDropped } from './dropped.ts';

const files = (...names: readonly string[]) => names.map((name) => ({ name, isFolder: false }));

test.each([
  ['network', files('Regio.ketenkaart')],
  ['network', files('REGIO.KETENKAART')],
  ['list', files('contacten.xlsx')],
  ['list', files('punten.csv', 'lijnen.CSV')],
  ['strange', files('a.csv', 'b.csv', 'c.csv')],
  ['strange', files('a.ketenkaart', 'b.ketenkaart')],
  ['strange', files('contacten.csv.exe')],
  ['strange', files('Regio.ketenkaart.lnk')],
  ['strange', files('pagina.html')],
  ['strange', files('.ketenkaart~')],
  ['strange', files('zonder ending')],
  ['strange', [{ name: 'map.ketenkaart', isFolder: true }]],
  ['strange', [{ name: 'map.csv', isFolder: true }]],
  ['strange', Array.from({ length: 1_000 }, (_, index) => ({ name: `${index}.csv`, isFolder: false }))],
  ['nothing', []],
])('is %s', (kind, items) => {
  expect(kindOfDropped(items)).toBe(kind);
});
