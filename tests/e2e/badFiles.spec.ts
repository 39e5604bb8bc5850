// Files that cannot be opened: each gets its sentence, not one byte changes, and the app stays usable.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const { sentence } = nl.errors;

const bad = [
  {
    name: 'Vakantiefoto',
    make: (file: string) => writeFileSync(file, 'PK\u0003\u0004 heel iets anders'),
    says: sentence.FILE_NOT_OURS,
  },
  {
    name: 'Ander programma',
    make: (file: string) => alter(file, 'PRAGMA application_id = 7'),
    says: sentence.FILE_NOT_OURS,
  },
  {
    name: 'Van morgen',
    make: (file: string) => alter(file, 'PRAGMA user_version = 99990'),
    says: sentence.FILE_FROM_FUTURE.split('{{')[0] ?? '',
  },
  { name: 'Afgebroken', make: (file: string) => truncateSync(file, 40_000), says: sentence.FILE_DAMAGED },
  { name: 'Leeg', make: (file: string) => writeFileSync(file, ''), says: sentence.FILE_EMPTY },
  {
    name: 'Met een verrassing',
    make: (file: string) => alter(file, 'CREATE TRIGGER spook AFTER UPDATE ON actor BEGIN SELECT 1; END'),
    says: sentence.FILE_UNTRUSTED,
  },
] as const;

function alter(file: string, sql: string): void {
  const db = new Sqlite(file);
  db.exec(sql);
  db.close();
}

function fingerprints(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test('A file that is not ours, newer, cut off, empty or altered is refused in words and stays as it was', async ({
  app,
}) => {
  await app.newNetwork('Gaaf');
  await app.close();
  const sound = readFileSync(app.fileOf('Gaaf'));
  for (const { name, make } of bad) {
    const file = join(app.places.files, `${name}.ketenkaart`);
    writeFileSync(file, sound);
    make(file);
  }
  app.rememberAsRecent(...bad.map(({ name }) => name), 'Gaaf');
  const before = fingerprints(app.places.files);

  await app.start();
  for (const { name, says } of bad) {
    await test.step(name, async () => {
      await app.clickRecent(name);
      await expect(app.page.getByRole('main')).toContainText(says);
    });
  }
  expect(fingerprints(app.places.files)).toEqual(before);
  await app.openRecent('Gaaf');
});

test('A file that is taken away while it is open: the change is refused in words, and the work can be saved elsewhere', async ({
  app,
}) => {
  await app.newNetwork('Op de stick');
  await app.map.addAt(await app.map.spot(0.3, 0.4), 'Lister');
  renameSync(app.fileOf('Op de stick'), join(app.places.saved, 'Weg.ketenkaart'));
  const gone = readFileSync(join(app.places.saved, 'Weg.ketenkaart'));
  await app.addByPalette('Portaal');
  await expect(app.page.getByTestId('live-assertive')).toHaveText(sentence.FILE_MOVED);
  await app.expectCounts({ organisations: 1, contacts: 0, relations: 0 });
  expect(readFileSync(join(app.places.saved, 'Weg.ketenkaart'))).toEqual(gone);

  await app.page.getByRole('button', { name: nl.actions.label.saveNetworkAs, exact: true }).click();
  await expect(app.page.getByTestId('live-polite')).toHaveText(
    nl.actions.said.savedAs.replace('{{name}}', 'Op de stick'),
  );
  await app.addByPalette('Portaal');
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });
});

test('A stick that is pulled out: told at once, nothing is changed meanwhile, and back in the work goes on', async ({
  stopped: app,
}) => {
  await app.start();
  await app.newNetwork('Op de stick');
  await app.map.addAt(await app.map.spot(0.3, 0.4), 'Lister');
  await app.close();
  const [stick, drawer] = ['stick', 'la'].map((name) => join(app.places.saved, name)) as [string, string];
  const file = join(stick, 'Op de stick.ketenkaart');
  mkdirSync(stick);
  renameSync(app.fileOf('Op de stick'), file);
  await app.start(file);
  await app.expectNetwork('Op de stick');
  renameSync(stick, drawer);
  await expect(app.page.getByTestId('live-assertive')).toHaveText(sentence.FILE_AWAY);
  await expect(app.page.getByText(nl.shell.status.away)).toBeVisible();
  await app.addByPalette('Portaal');
  await app.expectCounts({ organisations: 1, contacts: 0, relations: 0 });
  renameSync(drawer, stick);
  await expect(app.page.getByTestId('live-polite')).toHaveText(nl.copies.troubleOver);
  await expect(app.page.getByText(nl.shell.status.away)).toBeHidden();
  await expect(app.page.getByRole('button', { name: nl.actions.label.saveNetworkAs, exact: true })).toBeHidden();
  await app.addByPalette('Abrona');
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });

  renameSync(stick, drawer);
  await expect(app.page.getByText(nl.shell.status.away)).toBeVisible();
  await app.page.getByRole('button', { name: nl.actions.label.saveNetworkAs, exact: true }).click();
  await expect(app.page.getByTestId('live-polite')).toHaveText(
    nl.actions.said.savedAs.replace('{{name}}', 'Op de stick'),
  );
  // It goes on in the new file: the window reads it before anything can be done in it.
  await expect(app.page.getByText(nl.shell.status.away)).toBeHidden();
  await app.expectCounts({ organisations: 2, contacts: 0, relations: 0 });
  await app.addByPalette('Portaal');
  await app.expectCounts({ organisations: 3, contacts: 0, relations: 0 });
});

test('A file given at the start opens; one that is not ours is refused in words', async ({ stopped: app }) => {
  await app.start();
  await app.newNetwork('Dubbelklik');
  await app.close();
  await app.start(app.fileOf('Dubbelklik'));
  await app.expectNetwork('Dubbelklik');
  await app.close();
  const stranger = join(app.places.files, 'Vreemd.ketenkaart');
  writeFileSync(stranger, 'PK heel iets anders');
  await app.start(stranger);
  await expect(app.page.getByTestId('live-assertive')).toHaveText(sentence.FILE_NOT_OURS);
  await expect(app.page.getByRole('region', { name: nl.start.choices })).toBeVisible();
});
