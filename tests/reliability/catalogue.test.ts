import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

const rowsOf = (letter: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);

test('every row is there once, in order', () => {
  expect(catalogue.map(({ row }) => row)).toEqual([
    ...rowsOf('A', 1, 19),
    ...rowsOf('B', 20, 49),
    ...rowsOf('C', 50, 66),
    ...rowsOf('D', 67, 77),
    ...rowsOf('E', 78, 95),
    ...rowsOf('F', 96, 106),
  ]);
});

test('every row has a test, or says why not', () => {
  expect(catalogue.filter(({ by, open }) => (by ?? []).length === 0 && open === undefined)).toEqual([]);
});

test('every test that is named exists under that title', () => {
  const named = [...new Set(catalogue.flatMap(({ by }) => by ?? []))];
  const missing = named.filter((each) => {
    const [file = '', ...words] = each.split(': ');
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(words.join(': '));
  });
  expect(missing).toEqual([]);
});
