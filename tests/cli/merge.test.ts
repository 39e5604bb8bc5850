// `merge` on real files: what it takes over, and every second file it can do nothing with.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withNetwork } from '../../electron/cli/openBackend.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { breakPage, makePeopledFile, pagesOf } from '../builders/damagedFile.ts';
import { runCli as cli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-samen-'));
const at = (name: string) => join(folder, name);
const file = at('regio.ketenkaart');
const other = at('regio-conflict.ketenkaart');
beforeAll(() => makePeopledFile(at('gaaf.ketenkaart'), 5));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of readdirSync(folder)) if (name !== 'gaaf.ketenkaart') rmSync(at(name));
  copyFileSync(at('gaaf.ketenkaart'), file);
  copyFileSync(at('gaaf.ketenkaart'), other);
});

// With real ids and a real clock: two people are never at work under the same numbers.
const add = (path: string, name: string) =>
  withNetwork(path, (ask) => ask('organisation.create', { organisation: { name } }));

test('what a colleague added comes in, and a look beforehand writes nothing', async () => {
  add(other, 'Abrona');
  add(file, 'Alleen hier');
  const [before, beside] = [readFileSync(file), readFileSync(other)];
  expect(await cli('merge', file, other, '--dry-run')).toEqual({
    code: 0,
    out: '- nieuw daar: Abrona\n1 verschillen; er is niets gewijzigd\n',
    err: '',
  });
  expect(readFileSync(file)).toEqual(before);
  expect(await cli('merge', file, other)).toEqual({
    code: 0,
    out: '- nieuw daar: Abrona\n1 overgenomen, 0 geweigerd, 1 alleen hier\n',
    err: '',
  });
  expect((await cli('check', file)).out).toContain('7 organisaties');
  expect(readFileSync(other)).toEqual(beside);
});

describe('nothing is done with', () => {
  const bad: Readonly<Record<string, { readonly make: () => void; readonly says: RegExp }>> = {
    'a damaged copy': { make: () => breakPage(other, pagesOf(other, 'actor').at(-1) ?? 0), says: /beschadigd/ },
    'a file of a newer program': {
      make: () => {
        const db = new Sqlite(other);
        db.pragma('user_version = 99999');
        db.close();
      },
      says: /nieuwere versie/,
    },
    'a file with a stranger in it': {
      make: () => {
        const db = new Sqlite(other);
        db.exec('CREATE VIEW loer AS SELECT 1');
        db.close();
      },
      says: /niet van Ketenkaart/,
    },
    'an empty file': { make: () => writeFileSync(other, ''), says: /leeg bestand/ },
    'something else': { make: () => writeFileSync(other, 'geen bestand van ons'), says: /geen Ketenkaart-bestand/ },
    'a file that is not there': { make: () => rmSync(other), says: /niet gevonden/ },
    'another network': {
      make: () => {
        rmSync(other);
        createNetworkFile(other, 'Anders');
        add(other, 'Partner van elders');
      },
      says: /niet uit hetzelfde netwerk/,
    },
  };
  for (const [what, { make, says }] of Object.entries(bad)) {
    test(what, async () => {
      make();
      const before = readFileSync(file);
      const { code, out, err } = await cli('merge', file, other);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(says);
      expect(readFileSync(file)).toEqual(before);
    });
  }

  test('the same file twice', async () => {
    const { code, err } = await cli('merge', file, file);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'Dit is het bestand dat al open is. Kies een ander bestand om mee te vergelijken.\n',
    });
  });
});
