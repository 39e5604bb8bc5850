// Protected files on the command line: the password comes from the surroundings, never from an argument.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FileKey, newFileKey, recoveryCode } from '../../electron/backend/protection/fileKey.ts';
import { breakPage, makePeopledFile, pagesOf } from '../builders/damagedFile.ts';
import { protectTo, testPassword } from '../builders/protectedFile.ts';
import { runCli } from '../builders/runCli.ts';

let folder = '';
let code = '';
let key: FileKey;
const at = (name: string) => join(folder, name);
const give = (text: string) => {
  process.env['KETENKAART_WACHTWOORD'] = text;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-cli-slot-'));
  key = await newFileKey(testPassword);
  code = recoveryCode(key);
  makePeopledFile(at('open.ketenkaart'), 12);
  protectTo(at('open.ketenkaart'), at('dicht.ketenkaart'), key);
});
afterEach(() => delete process.env['KETENKAART_WACHTWOORD']);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a protected file is asked for, and says where its password goes', async () => {
  const sentence =
    'Dit bestand heeft een wachtwoord. Zet het wachtwoord of de herstelcode in de omgevingsvariabele KETENKAART_WACHTWOORD.\n';
  expect(await runCli('check', at('dicht.ketenkaart'))).toEqual({ code: 1, out: '', err: sentence });
  expect(await runCli('gaps', at('dicht.ketenkaart'))).toEqual({ code: 1, out: '', err: sentence });
  give('niet goed');
  const wrong = await runCli('check', at('dicht.ketenkaart'));
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('Wachtwoord of herstelcode klopt niet.')]);
});

test.each([
  ['password', () => testPassword],
  ['recovery code', () => code.toLowerCase()],
])('with its %s it is checked, and read like any other', async (_what, given) => {
  give(given());
  expect(await runCli('check', at('dicht.ketenkaart'))).toEqual({
    ...{ code: 0, err: '', out: 'In orde: 12 organisaties, 12 contacten, 12 relaties.\n' },
  });
  const compared = await runCli('compare', at('dicht.ketenkaart'), '--from', '2020-01-01', '--to', '2026-11-21');
  expect([compared.code, compared.err]).toEqual([0, '']);
});

test('damage is called damage, and what is readable is saved under the same password', async () => {
  give(testPassword);
  breakPage(at('dicht.ketenkaart'), pagesOf(at('dicht.ketenkaart'), 'area', key)[1] ?? 0);
  const checked = await runCli('check', at('dicht.ketenkaart'));
  expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('Opbouw: beschadigd')]);
  expect(await runCli('repair', at('dicht.ketenkaart'), '--out', at('gered.ketenkaart'))).toMatchObject({ code: 0 });
  expect(readFileSync(at('gered.ketenkaart')).includes('Voorbeeld')).toBe(false);
  expect(await runCli('check', at('gered.ketenkaart'))).toMatchObject({ code: 0 });
});
