// Everything a window or the command line can ask, as a list to look at when it changes.
import { expect, test } from 'vitest';
import { contract } from '../../shared/api/contract.ts';

const routes = Object.entries(contract).map(([name, { kind }]) => `${kind.padEnd(9)} ${name}`);

test('the routes are the ones in routes.txt; update it with -u and read the difference', async () => {
  await expect(`${routes.toSorted().join('\n')}\n`).toMatchFileSnapshot('routes.txt');
});

test('every route is named noun.verb', () => {
  const wrong = Object.keys(contract).filter((name) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name));
  expect(wrong).toEqual([]);
});
