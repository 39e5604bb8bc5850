// The wait after wrong passwords, over restarts of the program.
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTries } from '../../electron/backend/session/tries.ts';

let folder = '';
let now = Date.parse('2026-11-22T12:00:00');
const at = (name: string) => join(folder, name);
/** A program that has just started. */
const started = () => createTries(at('home'), () => new Date(now));
const guess = (path: string, times: number) => {
  for (let each = 0; each < times; each += 1) expect(started().begin(path)).toEqual({ waitSeconds: 0 });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-pogingen-'));
  writeFileSync(at('Jansen.ketenkaart'), 'een');
  writeFileSync(at('ander.ketenkaart'), 'twee');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a restart between tries shortens no wait and gives no free tries', () => {
  guess(at('Jansen.ketenkaart'), 3);
  expect(started().begin(at('Jansen.ketenkaart'))).toEqual({ waitSeconds: 2 });
  now += 2_000;
  guess(at('Jansen.ketenkaart'), 1);
  expect(started().waitSeconds(at('Jansen.ketenkaart'))).toBe(4);
  expect(started().waitSeconds(at('ander.ketenkaart'))).toBe(0);
});

test('the wait goes along when the file is renamed, and stays when it is written anew', () => {
  guess(at('Jansen.ketenkaart'), 3);
  renameSync(at('Jansen.ketenkaart'), at('Pietersen.ketenkaart'));
  expect(started().waitSeconds(at('Pietersen.ketenkaart'))).toBe(2);
  copyFileSync(at('ander.ketenkaart'), at('nieuw'));
  renameSync(at('nieuw'), at('Jansen.ketenkaart'));
  expect(started().waitSeconds(at('Jansen.ketenkaart'))).toBe(2);
});

test('the right password ends it, and so does a day', () => {
  guess(at('Jansen.ketenkaart'), 3);
  guess(at('ander.ketenkaart'), 3);
  started().succeeded(at('Jansen.ketenkaart'));
  guess(at('Jansen.ketenkaart'), 2);
  now += 25 * 3_600_000;
  guess(at('ander.ketenkaart'), 3);
  expect(started().waitSeconds(at('ander.ketenkaart'))).toBe(2);
});

test('what is kept tells neither the name nor the folder of a file', () => {
  guess(at('Jansen.ketenkaart'), 1);
  const text = readFileSync(at('home/pogingen.json'), 'utf8');
  expect(Object.keys((JSON.parse(text) as [object])[0])).toEqual(['marks', 'wrong', 'until']);
  expect(text).not.toContain('Jansen');
  expect(text).not.toContain(folder);
});

test('a clock that is set back lets nobody wait for ever, and a file that cannot be written loses no try', () => {
  guess(at('Jansen.ketenkaart'), 3);
  now -= 365 * 86_400_000;
  const tries = started();
  expect(tries.waitSeconds(at('Jansen.ketenkaart'))).toBe(2);
  now += 2_000;
  expect(tries.waitSeconds(at('Jansen.ketenkaart'))).toBe(0);
  writeFileSync(at('geen-map'), '');
  const unkept = createTries(at('geen-map'), () => new Date(now));
  for (let each = 0; each < 3; each += 1) unkept.begin(at('ander.ketenkaart'));
  expect(unkept.begin(at('ander.ketenkaart'))).toEqual({ waitSeconds: 2 });
});
