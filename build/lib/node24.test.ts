import { delimiter, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { isAtLeast, nodeEnvironment } from './node24.mjs';

test.each([
  ['22.18.0', '22.18.0', true],
  ['22.9.0', '22.18.0', false],
  ['20.20.2', '22.18.0', false],
  ['24.0.0', '22.18.0', true],
])('Node %s is at least %s: %s', (version, least, answer) => {
  expect(isAtLeast(version, least)).toBe(answer);
});

test('a child finds the chosen Node first on its PATH', () => {
  const env = nodeEnvironment('/opt/node24/bin/node', { EXTRA: 'yes', HOME: undefined });
  expect((env['PATH'] ?? '').split(delimiter)[0]).toBe(dirname('/opt/node24/bin/node'));
  expect({ extra: env['EXTRA'], hasHome: 'HOME' in env }).toEqual({ extra: 'yes', hasHome: false });
});
