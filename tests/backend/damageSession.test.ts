// A damaged file in a running app: its newest sound copy opens as a new file, or what is readable does; itself it stays as it is.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReply } from '../../electron/backend/replyText.ts';
import { findShelf } from '../../electron/backend/backup/copyShelf.ts';
import { createSession, type Session } from '../../electron/backend/session/session.ts';
import { breakPage, pagesOf } from '../builders/damagedFile.ts';
import { workerScript } from '../builders/workerScript.ts';

let folder = '';
let session: Session;
const at = (name: string) => join(folder, name);
const files = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ketenkaart'))
    .sort();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-kapot-'));
  session = createSession({
    workerScript,
    userFolder: at('home'),
    onEvent: () => {},
    log: () => {},
  });
  await session.create(at('regio.ketenkaart'), 'Regio');
  await add('Lister');
  await session.copies.keep();
  await add('Portaal');
  await session.copies.keep();
  await session.close();
  breakPage(at('regio.ketenkaart'), pagesOf(at('regio.ketenkaart'), 'area')[1] ?? 0);
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (name: string) => session.call('organisation.create', { organisation: { name } });
const names = async () => {
  const reply = readReply(await session.call('network.snapshot', {})) as { data: { actors: { label: string }[] } };
  return reply.data.actors.map(({ label }) => label).toSorted();
};
const newest = (index = 0) => {
  const shelf = findShelf(at('home/kopieën'), at('regio.ketenkaart'));
  const copy = shelf?.list()[index];
  return { at: copy?.at ?? '', path: shelf?.pathOf(copy?.id ?? '') ?? '' };
};

test('it is refused with the moment of its newest copy, which opens as a new file beside it', async () => {
  const damaged = readFileSync(at('regio.ketenkaart'));
  const refusal = { code: 'FILE_DAMAGED', params: { time: newest().at } };
  await expect(session.open(at('regio.ketenkaart'))).rejects.toMatchObject(refusal);
  expect(await session.damage.current()).toEqual({ name: 'regio', copyAt: newest().at });
  const file = await session.damage.openCopy();
  expect(file.name).toMatch(/^regio \(kopie \d\d-\d\d-\d{4} \d\d\.\d\d\)$/);
  expect(await names()).toEqual(['Lister', 'Portaal']);
  expect(readFileSync(at('regio.ketenkaart'))).toEqual(damaged);
  expect(files()).toEqual([`${file.name}.ketenkaart`, 'regio.ketenkaart']);
});

test('a copy that is damaged too is passed over for the one before it', async () => {
  breakPage(newest().path, 7);
  await expect(session.open(at('regio.ketenkaart'))).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  await session.damage.openCopy();
  expect(await names()).toEqual(['Lister']);
});

test('what is readable is saved into a new file, with an account of it', async () => {
  await session.openGiven(at('regio.ketenkaart'));
  expect(session.takeRefusal()).toEqual({ code: 'FILE_DAMAGED', params: { time: newest().at } });
  const { file, report } = await session.damage.salvage();
  expect(file.name).toBe('regio (gered)');
  expect(report).toMatchObject({ isWhole: false, counts: { organisations: 2, persons: 0, relations: 0 } });
  expect(await names()).toEqual(['Lister', 'Portaal']);
  expect(files()).toEqual(['regio (gered).ketenkaart', 'regio.ketenkaart']);
});
