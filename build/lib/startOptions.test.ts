import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hostArguments, readStartOptions } from './startOptions.mjs';

test('without arguments the app opens its start screen in Electron or the browser', () => {
  const options = readStartOptions([], '/maps');
  expect(options).toEqual({ browser: false, open: true, port: undefined, file: undefined });
  expect(hostArguments(options)).toEqual([]);
});

test('a file is found from where the user is, and everything reaches the browser host', () => {
  const options = readStartOptions(['--browser', '--port', '4100', '--no-open', 'regio.ketenkaart'], '/maps');
  const file = resolve('/maps', 'regio.ketenkaart');
  expect(options).toEqual({ browser: true, open: false, port: 4100, file });
  expect(hostArguments(options)).toEqual(['--port', '4100', '--file', file, '--no-open']);
});

test.each([
  [['--port', 'x'], 'badPort'],
  [['--port'], 'badPort'],
  [['--port=65536'], 'badPort'],
  [['--headless'], 'unknownOption'],
  [['a.ketenkaart', 'b.ketenkaart'], 'unknownOption'],
])('%j is refused', (args, code) => {
  expect(() => readStartOptions(args, '/maps')).toThrow(code);
});
