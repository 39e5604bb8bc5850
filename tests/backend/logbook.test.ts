// The logbook: everything that goes out, comes in, is erased or put back leaves a line, and no line tells of whom.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import Sqlite from 'better-sqlite3';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { createSession, type Session } from '../../electron/backend/session/session.ts';
import type { In, Out, RouteName } from '../../shared/api/contract.ts';
import { readReply } from '../../electron/backend/replyText.ts';
import { importOf } from '../builders/importOf.ts';
import { createTestBackend } from '../builders/testBackend.ts';
import { workerScript } from '../builders/workerScript.ts';

const canary = 'Kanarie';
let folder = '';
let session: Session;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-logboek-'));
  session = createSession({
    workerScript,
    userFolder: join(folder, 'home'),
    onEvent: () => {},
    log: () => {},
  });
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const path = () => join(folder, 'net.ketenkaart');
async function ask<R extends RouteName>(route: R, input: In<R>): Promise<Out<R>> {
  const reply = readReply(await session.call(route, input));
  if (!reply.ok) throw new Error(reply.error.code);
  // The contract says what a route answers.
  return reply.data as Out<R>;
}
const kinds = async () => (await ask('logbook.list', {})).map(({ group, kind }) => `${group} ${kind}`);

test('a file that was only looked at is not written to; with the first change the opening stands in it', async () => {
  createNetworkFile(path(), 'Net');
  await session.open(path());
  await session.close();
  const before = readFileSync(path());
  await session.open(path());
  await ask('network.snapshot', {});
  await session.close();
  expect(readFileSync(path()).equals(before)).toBe(true);

  await session.open(path());
  await ask('organisation.create', { organisation: { name: 'Lister' } });
  await ask('organisation.create', { organisation: { name: 'Politie' } });
  await session.close();
  await session.open(path());
  const lines = await ask('logbook.list', {});
  expect(lines.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['closed', 2],
    ['opened', null],
  ]);
});

test('nothing that leaves, comes in or is erased is without a line, and no name of anybody is in any of them', async () => {
  await session.create(path(), 'Net');
  const organisationId = (await ask('organisation.create', { organisation: { name: 'Lister' } })).id;
  const person = { givenName: `${canary}voornaam`, familyName: `${canary}achternaam` };
  const { id } = await ask('person.create', { person, position: { organisationId, roleText: 'rol' } });
  await ask('person.create', {
    person: { familyName: `${canary}blijft` },
    position: { organisationId, roleText: 'rol' },
  });
  const purpose = `Voor ${person.givenName} ${person.familyName} en mevrouw ${canary}blijft`;
  await ask('export.contactRows', { fields: ['familyName', 'email'], format: 'xlsx', purpose });
  await ask('export.workbook', { purpose });
  await ask('export.network', { format: 'gexf', purpose });
  await ask('privacy.exportReport', { id, form: 'text', purpose });
  await ask('privacy.exportReviewMail', { organisationId, purpose });
  const plan = importOf(createTestBackend(), ['Organisatie;Achternaam', `Zorggroep;${canary}ingelezen`]);
  await ask('import.apply', { ...plan, meta: { ...plan.meta, fileName: `Lijst ${canary}ingelezen.xlsx` } });
  await ask('privacy.erasePerson', { id, leave: { kind: 'nothing' }, replacement: 'een contact' });
  await ask('privacy.eraseCopies', { ids: ['is-er-niet'] }).catch(() => null);

  const lines = await ask('logbook.export', {});
  expect(JSON.stringify(lines)).not.toContain(canary);
  expect(lines.map(({ group, kind, rows }) => [group, kind, rows])).toEqual(
    expect.arrayContaining([
      ['export', 'contacts-xlsx', 2],
      ['export', 'workbook', expect.any(Number)],
      ['export', 'gexf', 3],
      ['export', 'person-report-text', 1],
      ['export', 'review-mail', 3],
      ['import', 'import', expect.any(Number)],
      ['erase', 'erase-person', 1],
      ['file', 'opened', null],
    ]),
  );
  expect(lines.find(({ kind }) => kind === 'workbook')?.purpose).toBe('Voor een contact en mevrouw …');
  expect(await kinds()).toContain('export logbook');
});

test('going back to a copy does not unsay what left after it, and says that it was put back', async () => {
  await session.create(path(), 'Net');
  await ask('organisation.create', { organisation: { name: 'Lister' } });
  const copy = await session.copies.keep();
  await ask('organisation.create', { organisation: { name: 'Later' } });
  await ask('export.workbook', { purpose: 'Overleg' });
  await session.copies.restore(copy.id);
  const labels = (await ask('network.snapshot', {})).actors.map(({ label }) => label);
  expect(labels).toEqual(['Lister']);
  expect(await kinds()).toEqual(['restore restore', 'export workbook', 'file opened']);
  const count = () => new Sqlite(path(), { readonly: true }).prepare('SELECT count(*) FROM export_log').pluck().get();
  expect(count()).toBe(1);
});

test('a whole file that is saved elsewhere has left too', async () => {
  await session.create(path(), 'Net');
  await session.saveAs(join(folder, 'elders.ketenkaart'));
  await session.open(path());
  expect(await kinds()).toEqual(['export save-as']);
});
