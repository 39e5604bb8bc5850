// `check` says what is wrong with a file, `repair` writes what is readable to a new one; neither touches the file itself.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { breakPage, makePeopledFile, pagesOf } from '../builders/damagedFile.ts';
import { runCli as cli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-herstel-'));
const at = (name: string) => join(folder, name);
const file = at('regio.ketenkaart');
beforeAll(() => makePeopledFile(at('gaaf.ketenkaart'), 30));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of readdirSync(folder)) if (name !== 'gaaf.ketenkaart') rmSync(at(name));
  copyFileSync(at('gaaf.ketenkaart'), file);
});

test('check of a sound file', async () => {
  expect(await cli('check', file)).toEqual({
    code: 0,
    out: 'In orde: 30 organisaties, 30 contacten, 30 relaties.\n',
    err: '',
  });
});

test('check of a damaged one names the damage, on stdout also as JSON, and exits with 1', async () => {
  breakPage(file, pagesOf(file, 'relation').at(-1) ?? 0);
  const before = readFileSync(file);
  const { code, out, err } = await cli('check', file);
  expect({ code, err }).toEqual({
    code: 1,
    err: 'Dit bestand is niet in orde. Er is niets aan gewijzigd. Open een kopie, of red wat te lezen is met ketenkaart repair.\n',
  });
  expect(out).toMatch(/^Opbouw: beschadigd \(\d+ melding(en)?\)$/m);
  const json = JSON.parse((await cli('check', file, '--json')).out) as { ok: boolean };
  expect(json.ok).toBe(false);
  expect(readFileSync(file)).toEqual(before);
});

test('check of a file with a stranger in it', async () => {
  const db = new Sqlite(file);
  db.exec('CREATE VIEW loer AS SELECT 1');
  db.close();
  const { code, out, err } = await cli('check', file);
  expect({ code, err }).toEqual({
    code: 1,
    err: 'Dit bestand is niet in orde. Er is niets aan gewijzigd. Er zit iets in dat niet van Ketenkaart komt; vraag om een contactlijst en lees die in.\n',
  });
  expect(out).toContain('Vreemde onderdelen: loer\n');
});

test('repair writes a new file beside it, says per table what was saved, and check finds the new one sound', async () => {
  breakPage(file, pagesOf(file, 'relation').at(-1) ?? 0);
  const before = readFileSync(file);
  const { code, out, err } = await cli('repair', file);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^relation +\d+ gered, \d+ verloren$/m);
  expect(out).toContain(`Geschreven: ${at('regio (hersteld).ketenkaart')}\n`);
  expect(await cli('check', at('regio (hersteld).ketenkaart'))).toMatchObject({ code: 0 });
  expect(readFileSync(file)).toEqual(before);
  await cli('repair', file);
  expect(readdirSync(folder)).toContain('regio (hersteld) 2.ketenkaart');
});

test('repair --out never replaces a file, and a stranger file is refused', async () => {
  writeFileSync(at('bezet.ketenkaart'), 'van een ander');
  expect(await cli('repair', file, '--out', at('bezet.ketenkaart'))).toMatchObject({ code: 1, out: '' });
  expect(readFileSync(at('bezet.ketenkaart'), 'utf8')).toBe('van een ander');
  expect(await cli('repair', at('bezet.ketenkaart'))).toMatchObject({ code: 1, out: '' });
  expect(await cli('repair')).toMatchObject({ code: 2, out: '' });
});
