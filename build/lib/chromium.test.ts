import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.mjs';

afterEach(() => vi.unstubAllEnvs());

test('CHROMIUM_PATH is taken at its word when it runs', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findChromium(() => undefined)).toBe(process.execPath);
});

test('a CHROMIUM_PATH that does not run is told, not passed over', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  expect(() => findChromium(() => undefined)).toThrow('chromiumPathWrong');
});
