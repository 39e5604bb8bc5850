// Erasing a person for good: nothing of them is left in any byte of the file, its history, its copies or what lies beside it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { createLiveFile, type LiveFile } from '../../electron/backend/liveFile.ts';
import type { In, Out, RouteName } from '../../shared/api/contract.ts';
import Sqlite from 'better-sqlite3';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

const canary = 'kanarie'.toUpperCase();
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

type Ask = <R extends RouteName>(route: R, input: In<R>) => Out<R>;
type Made = {
  readonly id: string;
  readonly organisationId: string;
  readonly colleagueId: string;
  readonly forms: readonly string[];
};

/** A person in every corner of the file, also where they were changed, removed, merged and only written about. */
function fill(ask: Ask): Made {
  const organisation = ask('organisation.create', { organisation: { name: 'Politie Nieuwegein' } }).id;
  const colleague = ask('person.create', { person: { givenName: 'Rob', familyName: 'Veld' } }).id;
  const name = { givenName: `Anna${canary}`, prefix: 'van', familyName: `Jansen${canary}` };
  const mail = `anna.${canary}@example.org`;
  const id = ask('person.create', {
    person: {
      ...name,
      title: `dr. ${canary}`,
      aliases: [`Annie ${canary}`],
      contactPoints: [
        { kind: 'email', value: mail, normalised: mail.toLowerCase() },
        { kind: 'phone', value: '000-0000777' },
      ],
      purpose: `doel ${canary}`,
      legalGround: `grond ${canary}`,
      source: `bron ${canary}`,
      notes: `notitie ${canary}`,
    },
  }).id;
  const label = `Anna${canary} van Jansen${canary}`;
  ask('person.update', { id, patch: { familyName: `Oud${canary}`, notes: `later ${canary}` } });
  ask('person.update', { id, patch: { familyName: name.familyName } });
  ask('position.create', { position: { personId: id, organisationId: organisation, roleText: 'wijkagent' } });
  const relation = ask('relation.create', {
    relation: { fromId: id, toId: colleague, typeId: 'werkcontact', note: `band ${canary}`, source: `b ${canary}` },
  }).id;
  const gone = ask('relation.create', {
    relation: { fromId: organisation, toId: id, typeId: 'werkcontact', note: `verbroken ${canary}` },
  }).id;
  ask('relation.remove', { ids: [gone] });
  ask('issue.create', {
    issue: { kind: 'issue', title: `knel ${canary}`, subject: { kind: 'relation', id: relation } },
  });
  ask('issue.create', { issue: { kind: 'action', title: 'Bellen met de wijk', ownerId: id } });
  ask('contactMoment.create', { contactMoment: { onDate: '2026-11-01', summary: `alleen ${canary}`, actorIds: [id] } });
  ask('actor.setPicture', { id, picture: { mime: 'image/png', width: 1, height: 1, base64: onePixel } });
  ask('organisation.update', { id: organisation, patch: { notes: `Vraag ernaar bij ${label}, of mail ${mail}.` } });
  ask('organisation.update', { id: organisation, patch: { notes: `Vraag ${label} ernaar, niet de balie.` } });
  const twin = ask('person.create', { person: { familyName: `Tweeling${canary}`, notes: `dubbel ${canary}` } }).id;
  ask('position.create', { position: { personId: twin, organisationId: organisation, roleText: 'agent' } });
  ask('actor.merge', { keepId: id, goneId: twin });
  const before = ask('person.create', { person: { ...name, notes: `eerder ${canary}` } }).id;
  ask('actor.remove', { ids: [before] });
  ask('person.create', { person: { familyName: `Weg${canary}` } });
  ask('history.undo', {});
  ask('organisation.create', { organisation: { name: 'Lister' } });
  return {
    id,
    organisationId: organisation,
    colleagueId: colleague,
    forms: [canary, canary.toLowerCase(), '000-0000777'],
  };
}

const whole = { leave: { kind: 'nothing' }, replacement: 'een contact' } as const;
const withTies = { leave: { kind: 'ties', name: 'Anoniem contact' }, replacement: 'een contact' } as const;

/** Every file below a folder in whose bytes one of the texts stands, in UTF-8 or UTF-16. */
function filesWith(folder: string, texts: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return texts.some((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')));
    });
}

describe('in a file', () => {
  let folder = '';
  let live: LiveFile;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ketenkaart-wissen-'));
    const path = join(folder, 'regio.ketenkaart');
    createNetworkFile(path, 'Regio');
    live = createLiveFile({
      path,
      copiesFolder: join(folder, 'kopieën'),
      clock: () => new Date(),
      publish: () => {},
      log: () => {},
      idle: 3_600_000,
    });
  });
  afterEach(async () => {
    await live.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask: Ask = (route, input) => {
    const reply = live.call(route, input);
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.data as Out<typeof route>;
  };

  test.each([
    ['nothing', whole],
    ['an anonymous contact', withTies],
  ])('leaving %s, no byte of the person is left in file, history and copies', async (_name, how) => {
    const { id, forms } = fill(ask);
    const held = live.keepCopy();
    expect(filesWith(folder, forms)).toHaveLength(2);
    const erased = ask('privacy.erasePerson', { id, ...how });
    expect(erased).toMatchObject({ isCompact: true, copies: [{ id: held, holds: 'yes' }] });
    expect(filesWith(folder, forms)).toEqual([join(folder, 'kopieën', folderOfCopies(), `${held}.ketenkaart`)]);
    expect(ask('privacy.eraseCopies', { ids: erased.copies.map((copy) => copy.id) })).toEqual({ removed: 1 });
    expect(filesWith(folder, forms)).toEqual([]);
    expect(
      readdirSync(join(folder, 'kopieën', folderOfCopies())).filter((name) => name.endsWith('.ketenkaart')),
    ).toHaveLength(1);
    await live.close();
    expect(filesWith(folder, forms)).toEqual([]);
    const open = createTestBackend(new Sqlite(join(folder, 'regio.ketenkaart')));
    expect(open.ask('file.check', {})).toMatchObject({ ok: true, foreignKeys: 0, unknownObjects: [] });
    open.close();
  });

  test('a copy made before the person was known is not among those that hold them', () => {
    live.keepCopy();
    const { id } = fill(ask);
    expect(ask('privacy.erasePreview', { id }).copies).toEqual([]);
  });

  test('a copy that is not there is refused before any copy goes', () => {
    const { id } = fill(ask);
    const held = live.keepCopy();
    expect(live.call('privacy.eraseCopies', { ids: [held, '000009-x'] })).toMatchObject({
      error: { code: 'COPY_GONE' },
    });
    expect(ask('privacy.erasePreview', { id }).copies).toEqual([{ id: held, at: expect.any(String), holds: 'yes' }]);
  });

  const folderOfCopies = () =>
    readdirSync(join(folder, 'kopieën'), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';
});

describe('in the network', () => {
  let backend: TestBackend;
  beforeEach(() => {
    backend = createTestBackend();
  });

  test('the preview counts what will go', () => {
    const { id } = fill(backend.ask);
    expect(backend.ask('privacy.erasePreview', { id })).toEqual({
      label: `Anna${canary} van Jansen${canary}`,
      positions: 2,
      relations: 1,
      participations: 0,
      issues: 1,
      contactMoments: 1,
      mentions: 1,
      namedIn: [],
      hasNamesake: false,
      steps: backend.ask('history.list', {}).steps.length,
      copies: [],
    });
  });

  test('nobody stays, what others wrote loses the name, and an action loses its owner only', () => {
    const { id, organisationId } = fill(backend.ask);
    backend.ask('privacy.erasePerson', { id, ...whole });
    const after = backend.ask('network.snapshot', {});
    expect(after.actors.map(({ label }) => label).toSorted()).toEqual(['Lister', 'Politie Nieuwegein', 'Rob Veld']);
    expect(after.actors.find((actor) => actor.id === organisationId)).toMatchObject({
      notes: 'Vraag een contact ernaar, niet de balie.',
    });
    expect(after.issues.map(({ title, ownerId }) => [title, ownerId])).toEqual([['Bellen met de wijk', null]]);
    expect([after.positions, after.relations, after.contactMoments]).toEqual([[], [], []]);
    expect(backend.db.prepare('SELECT count(*) FROM asset').pluck().get()).toBe(0);
  });

  test('an anonymous contact keeps functions and ties, without a word about who it was', () => {
    const { id, organisationId, colleagueId } = fill(backend.ask);
    backend.ask('privacy.erasePerson', { id, ...withTies });
    const after = backend.ask('network.snapshot', {});
    expect(
      after.positions.map((each) => `${each.personId} ${each.organisationId} ${each.roleText}`).toSorted(),
    ).toEqual([`${id} ${organisationId} agent`, `${id} ${organisationId} wijkagent`]);
    expect(after.relations.map(({ fromId, toId, note, source }) => [fromId, toId, note, source])).toEqual([
      [id, colleagueId, '', ''],
    ]);
    expect(after.actors.find((actor) => actor.id === id)).toMatchObject({ label: 'Anoniem contact', photoSha: null });
    expect(backend.ask('search.find', { text: 'wijkagent' }).map(({ label }) => label)).toEqual(['Anoniem contact']);
    expect(backend.ask('search.find', { text: canary })).toEqual([]);
  });

  test('the undo line is cut there; what comes after it can be undone and done again', () => {
    const { id } = fill(backend.ask);
    backend.ask('privacy.erasePerson', { id, ...whole });
    expect(() => backend.ask('history.undo', {})).toThrow('UNDO_CUT');
    expect(() => backend.ask('history.redo', {})).toThrow('NOTHING_TO_REDO');
    expect(backend.ask('history.list', {})).toMatchObject({ undo: null, redo: null });
    const clean = backend.dump();
    backend.ask('organisation.create', { organisation: { name: 'Veilig Thuis' } });
    backend.ask('history.undo', {});
    expect(backend.dump()).toBe(clean);
    expect(() => backend.ask('history.undo', {})).toThrow('UNDO_CUT');
    backend.ask('history.redo', {});
    expect(backend.ask('history.list', {}).undo).toMatchObject({ code: 'organisation.create' });
  });

  test('the history of others stays', () => {
    const { id, organisationId } = fill(backend.ask);
    backend.ask('privacy.erasePerson', { id, ...whole });
    const steps = backend.ask('history.ofRecord', { table: 'actor', id: organisationId });
    expect(steps.map(({ code }) => code)).toEqual([
      'organisation.update',
      'organisation.update',
      'organisation.create',
    ]);
  });

  test('where somebody else has the same name, texts are left as they are and it is said', () => {
    const { id, organisationId } = fill(backend.ask);
    const person = { givenName: `Anna${canary}`, prefix: 'van', familyName: `Jansen${canary}` };
    const namesake = backend.ask('person.create', { person }).id;
    expect(backend.ask('privacy.erasePreview', { id })).toMatchObject({ hasNamesake: true });
    backend.ask('privacy.erasePerson', { id, ...whole });
    const { actors } = backend.ask('network.snapshot', {});
    expect(actors.find((actor) => actor.id === namesake)).toMatchObject(person);
    expect(actors.find((actor) => actor.id === organisationId)).toMatchObject({
      notes: `Vraag Anna${canary} van Jansen${canary} ernaar, niet de balie.`,
    });
  });

  test('a record that is no person is refused', () => {
    const { organisationId } = fill(backend.ask);
    const before = backend.dump();
    expect(() => backend.ask('privacy.erasePerson', { id: organisationId, ...whole })).toThrow('NOT_FOUND');
    expect(backend.dump()).toBe(before);
  });
});
