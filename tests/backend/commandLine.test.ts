// What of a start is a command and what is a window: the line may be written by anybody.
import { expect, test } from 'vitest';
import { commandIn } from '../../electron/main/commandLine.ts';

test.each([
  [['Ketenkaart'], null],
  [['Ketenkaart', 'net.ketenkaart'], null],
  [['Ketenkaart', '/tmp/check'], null],
  [['Ketenkaart', '--check', '-psn_0_1'], null],
  [['Ketenkaart', 'file:///tmp/check'], null],
  [
    ['Ketenkaart', 'check', 'net.ketenkaart', '--json'],
    ['check', 'net.ketenkaart', '--json'],
  ],
  [
    ['Ketenkaart', '--user-data-dir=/tmp/x', 'gaps', 'a b.ketenkaart'],
    ['gaps', 'a b.ketenkaart'],
  ],
])('%j asks for %j', (argv, wanted) => {
  expect(commandIn(argv, true)).toEqual(wanted);
});

test('a checkout names the folder of the app first', () => {
  expect(commandIn(['electron', 'app', 'check'], false)).toEqual(['check']);
  expect(commandIn(['electron', 'check'], false)).toBe(null);
});
