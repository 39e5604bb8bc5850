// Photos and logos in the file: kept once, shown as long as anything can show them, and gone when nothing can.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeVerifiedCopy } from '../../electron/backend/db/copies.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { salvageFile } from '../../electron/backend/db/salvage/salvage.ts';
import { createLiveFile, type LiveFile } from '../../electron/backend/liveFile.ts';
import type { In, Out, RouteName } from '../../shared/api/contract.ts';
import { type Picture, largestPicture } from '../../shared/api/routes/pictures.ts';
import { redactNetwork } from '../../shared/export/redactNetwork.ts';

let folder = '';
let file = '';
let open: LiveFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-pictures-'));
  file = join(folder, 'regio.ketenkaart');
  createNetworkFile(file, 'Regio');
  open = opened();
});
afterEach(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

function opened(): LiveFile {
  return createLiveFile({
    path: file,
    copiesFolder: join(folder, 'kopieën'),
    clock: () => new Date('2026-11-21T12:00:00'),
    publish: () => {},
    log: () => {},
  });
}

async function reopen(): Promise<void> {
  await open.close();
  open = opened();
}

function ask<R extends RouteName>(route: R, input: In<R>): Out<R> {
  const reply = open.call(route, input);
  if (!reply.ok) throw new Error(reply.error.code);
  // The contract's own answer, from the backend in this process.
  return reply.data as Out<R>;
}

/** A picture that says it is a PNG; which one it is, is told by its bytes. */
function pictureOf(content: string): Picture {
  const bytes = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), deflateSync(content)]);
  return { mime: 'image/png', width: 2, height: 2, base64: bytes.toString('base64') };
}

const addPerson = () => ask('person.create', { person: { givenName: 'Anna', familyName: 'Proef' } }).id;
const setPicture = (id: string, picture: Picture | null) => ask('actor.setPicture', { id, picture });
const shownFor = (id: string) => {
  const actor = ask('network.snapshot', {}).actors.find((each) => each.id === id);
  const sha = actor?.kind === 'person' ? actor.photoSha : actor?.kind === 'organisation' ? actor.logoSha : null;
  const [asset] = sha ? ask('asset.get', { hashes: [sha] }) : [];
  return asset?.base64 ?? null;
};
const stored = (path = file) => {
  const db = new Sqlite(path, { readonly: true });
  const bases = db.prepare<[], { bytes: Buffer }>('SELECT bytes FROM asset').all();
  db.close();
  return bases.map(({ bytes }) => bytes.toString('base64')).toSorted();
};

describe('a picture', () => {
  test('survives undo, redo and opening again, in any order', async () => {
    const anna = addPerson();
    const [first, second] = [pictureOf('een'), pictureOf('twee')];
    setPicture(anna, first);
    setPicture(anna, second);
    ask('history.undo', {});
    expect(shownFor(anna)).toBe(first.base64);
    await reopen();
    ask('history.redo', {});
    expect(shownFor(anna)).toBe(second.base64);
    setPicture(anna, null);
    await reopen();
    expect(shownFor(anna)).toBeNull();
    ask('history.undo', {});
    expect(shownFor(anna)).toBe(second.base64);
  });

  test('of two records is kept once', () => {
    const lister = ask('organisation.create', { organisation: { name: 'Lister' } }).id;
    const mitros = ask('organisation.create', { organisation: { name: 'Mitros' } }).id;
    const logo = pictureOf('logo');
    setPicture(lister, logo);
    setPicture(mitros, logo);
    expect([shownFor(lister), shownFor(mitros), stored()]).toEqual([logo.base64, logo.base64, [logo.base64]]);
  });

  test('is in a copy, and in what is saved of a damaged file', () => {
    const anna = addPerson();
    const photo = pictureOf('foto');
    setPicture(anna, photo);
    const { db } = openNetworkFile(file, null);
    writeVerifiedCopy(db, join(folder, 'kopie.ketenkaart'));
    db.close();
    salvageFile(file, join(folder, 'gered.ketenkaart'));
    expect(['kopie', 'gered'].map((name) => stored(join(folder, `${name}.ketenkaart`)))).toEqual([
      [photo.base64],
      [photo.base64],
    ]);
  });

  test.each<[string, Partial<Picture>, string]>([
    ['that is something else than it says', { base64: Buffer.from('GIF89a').toString('base64') }, 'PICTURE_REFUSED'],
    ['without bytes', { base64: '' }, 'PICTURE_REFUSED'],
    ['that is an SVG', { mime: 'image/svg+xml' as never }, 'INVALID_INPUT'],
    ['wider than 1024', { width: 1_025 }, 'INVALID_INPUT'],
    ['of too many bytes', { base64: Buffer.alloc(largestPicture + 10).toString('base64') }, 'INVALID_INPUT'],
  ])('%s is refused and nothing is kept', (_name, other, code) => {
    const anna = addPerson();
    const reply = open.call('actor.setPicture', { id: anna, picture: { ...pictureOf('x'), ...other } });
    expect([reply.ok ? 'kept' : reply.error.code, shownFor(anna), stored()]).toEqual([code, null, []]);
  });
});

describe('a picture that nothing can show any more', () => {
  test('stays while the file is open, and is gone after closing', async () => {
    const anna = addPerson();
    const [dropped, kept] = [pictureOf('vergist'), pictureOf('goed')];
    setPicture(anna, dropped);
    ask('history.undo', {});
    setPicture(anna, kept);
    expect(stored()).toEqual([dropped.base64, kept.base64].toSorted());
    await open.close();
    expect(stored()).toEqual([kept.base64]);
    open = opened();
    expect(shownFor(anna)).toBe(kept.base64);
  });
});

describe('what leaves the network', () => {
  const request = { withPhonesAndNotes: true, purpose: 'proef', at: '2026-11-21' };
  const photosIn = (withPhotos?: boolean) =>
    redactNetwork(ask('network.snapshot', {}), {
      ...request,
      ...(withPhotos !== undefined && { withPhotos }),
    }).actors.map((actor) => [
      actor.label,
      actor.kind === 'person' ? actor.photoSha !== null : actor.kind === 'organisation' && actor.logoSha !== null,
    ]);

  test('has logos, has photos only when asked, and never of who may not be shown', () => {
    const hidden = ask('person.create', { person: { familyName: 'Onzichtbaar', mayShow: false } }).id;
    const lister = ask('organisation.create', { organisation: { name: 'Lister' } }).id;
    for (const id of [addPerson(), hidden, lister]) setPicture(id, pictureOf(id));
    expect(Object.fromEntries(photosIn() as [string, boolean][])).toEqual({
      'Anna Proef': false,
      Onzichtbaar: false,
      Lister: true,
    });
    expect(Object.fromEntries(photosIn(true) as [string, boolean][])).toEqual({
      'Anna Proef': true,
      Onzichtbaar: false,
      Lister: true,
    });
  });
});
