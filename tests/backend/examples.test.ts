// What holds for every example network: whole, without a past, and with nobody real in it.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openForCheck } from '../../electron/backend/db/open.ts';
import { createExampleFile, fillWithExample } from '../../electron/backend/examples/createExampleFile.ts';
import { examples } from '../../electron/backend/examples/examples.ts';
import { exampleIds } from '../../shared/api/desktop.ts';
import { exampleCatalogue } from '../../shared/examples/catalogue.ts';
import { checkNote } from '../../shared/privacy/noteGuard.ts';
import { look } from '../builders/openedExample.ts';
import { createTestBackend, newNetworkInMemory } from '../builders/testBackend.ts';

describe.each(exampleIds)('%s', (id) => {
  test('is what the start screen says it is', () => {
    const { snapshot, organisations, persons } = look(id);
    expect({
      name: examples[id].name,
      organisations: organisations.length,
      persons: persons.length,
      relations: snapshot.relations.length,
    }).toEqual(exampleCatalogue[id]);
  });

  test('opens without a past, whole, and with a place for everybody', () => {
    const { backend, snapshot } = look(id);
    expect(backend.ask('history.list', {}).steps).toEqual([]);
    expect(backend.db.pragma('foreign_key_check')).toEqual([]);
    expect(backend.db.pragma('integrity_check', { simple: true })).toBe('ok');
    const placed = new Set(snapshot.placements.map(({ actorId }) => actorId));
    expect(snapshot.actors.filter((actor) => !placed.has(actor.id))).toEqual([]);
    expect(snapshot.network.goal).not.toBe('');
    expect(snapshot.chosenTemplates).not.toEqual([]);
  });

  test('undoes the first change to what it was', () => {
    const db = newNetworkInMemory();
    fillWithExample(db, id);
    const backend = createTestBackend(db);
    const before = backend.dump();
    const [actor] = backend.ask('network.snapshot', {}).actors;
    backend.ask('actor.remove', { ids: [actor?.id ?? ''] });
    expect(backend.dump()).not.toBe(before);
    backend.ask('history.undo', {});
    expect(backend.dump()).toBe(before);
    backend.close();
  });

  test('has only addresses and numbers that nobody has', () => {
    const { organisations, persons } = look(id);
    const points = [...organisations, ...persons].flatMap(({ contactPoints }) => contactPoints);
    const real = points.filter(({ kind, value }) =>
      kind === 'email' ? !/^[a-z0-9.-]+@([a-z0-9-]+\.)?example\.org$/.test(value) : !/^(000-|06-0000)\d+$/.test(value),
    );
    expect(real).toEqual([]);
  });

  test('says nothing about a client', () => {
    const { snapshot, organisations, consultations, agreements } = look(id);
    const texts = [
      ...organisations.flatMap(({ notes, goal, offers, expects, targetGroup, excludes }) => [
        ...[notes, goal, offers, expects, targetGroup, excludes],
      ]),
      ...[...consultations, ...agreements].map(({ notes }) => notes),
      ...snapshot.relations.map(({ note }) => note),
      ...snapshot.issues.flatMap(({ title, note }) => [title, note]),
      ...snapshot.contactMoments.map(({ summary }) => summary),
    ];
    expect(texts.filter((text) => checkNote(text).length > 0)).toEqual([]);
  });
});

describe('as a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-voorbeeld-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('an example is one file in the folder that was asked for, and is not made twice', () => {
    const path = createExampleFile(folder, 'mensenhandel');
    expect(path).toBe(join(folder, 'Voorbeeld Mensenhandel.ketenkaart'));
    expect(createExampleFile(folder, 'mensenhandel')).toBe(path);
    expect(readdirSync(folder)).toEqual(['Voorbeeld Mensenhandel.ketenkaart']);
    const db = openForCheck(path);
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(db.prepare('SELECT count(*) FROM change_row').pluck().get()).toBe(0);
    db.close();
    expect(existsSync(`${path}.bezig`)).toBe(false);
  });
});
