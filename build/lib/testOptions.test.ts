import { expect, test } from 'vitest';
import { readTestOptions } from './testOptions.mjs';

const known = ['types', 'unit', 'e2e-browser', 'e2e-electron'];

test('without arguments every group runs', () => {
  expect(readTestOptions([], known)).toEqual({ groups: known, args: [] });
});

test('--only picks groups and keeps their order; the rest goes to the runner', () => {
  const options = readTestOptions(['--only', 'unit,types', '-t', 'betweenness'], known);
  expect(options).toEqual({ groups: ['types', 'unit'], args: ['-t', 'betweenness'] });
});

test('a path and a name without --only ask for just those tests', () => {
  const options = readTestOptions(['shared/graph', '-t', 'betweenness'], known);
  expect(options).toEqual({ groups: [], args: ['shared/graph', '-t', 'betweenness'] });
});

test('a spec runs on both back ends', () => {
  const options = readTestOptions(['tests/e2e/addRelation.spec.ts'], known);
  expect(options).toEqual({ groups: ['e2e-browser', 'e2e-electron'], args: ['tests/e2e/addRelation.spec.ts'] });
});

test('an unknown group is refused', () => {
  expect(() => readTestOptions(['--only=unti'], known)).toThrow('unknownGroup');
});
