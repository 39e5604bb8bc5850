// A program that works on a file until it is killed: it says `ready`, and `ack …` only after the answer came.
// Usage: node victim.ts <phase> <file> <copies folder>
import { renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { findShelf } from '../../electron/backend/backup/copyShelf.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { createLiveFile, type LiveFile } from '../../electron/backend/liveFile.ts';
import type { Reply } from '../../shared/api/contract.ts';
import { protectFile } from '../../electron/backend/protection/protectFile.ts';
import { importOfSize } from './networks.ts';
import { trialKeys } from './trialKeys.ts';

const [phase = '', file = '', copiesFolder = ''] = process.argv.slice(2);
const say = (line: string) => void writeSync(1, `${line}\n`);
const open = (path = file): LiveFile =>
  createLiveFile({ path, copiesFolder, clock: () => new Date(), publish: () => {}, log: say, idle: 3_600_000 });
const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.error.code);
const addPerson = (live: LiveFile, name: string) =>
  live.call('person.create', {
    person: { givenName: 'Anna', familyName: name },
    position: { organisationId: organisationOf(live), roleText: 'contact' },
  });

function organisationOf(live: LiveFile): string {
  const reply = live.call('network.snapshot', {});
  const { actors } = (reply.ok ? reply.data : { actors: [] }) as { actors: readonly { id: string; kind: string }[] };
  return actors.find(({ kind }) => kind === 'organisation')?.id ?? '';
}

const phases: Readonly<Record<string, () => void>> = {
  save: () => {
    const live = open();
    const organisationId = organisationOf(live);
    say('ready');
    for (let turn = 0; turn < 100_000; turn += 1) {
      const person = { givenName: 'Anna', familyName: `nr ${turn}` };
      const reply = live.call('person.create', { person, position: { organisationId, roleText: 'contact' } });
      say(reply.ok ? `ack nr ${turn}` : `fail ${codeOf(reply)}`);
    }
  },
  /** Each person comes, goes by undo and comes back by redo. */
  undo: () => {
    const live = open();
    say('ready');
    for (let turn = 0; turn < 100_000; turn += 1) {
      const replies = [
        () => addPerson(live, `nr ${turn}`),
        () => live.call('history.undo', {}),
        () => live.call('history.redo', {}),
      ];
      for (const ask of replies) {
        const reply = ask();
        say(reply.ok ? `ack nr ${turn}` : `fail ${codeOf(reply)}`);
      }
    }
  },
  /** Adds whatever is refused, then removes every second one, and says what a window would show. */
  refused: () => {
    const live = open();
    const organisationId = organisationOf(live);
    const notes = 'Een regel die ruimte inneemt. '.repeat(60);
    const enough = Number(process.env['VICTIM_REFUSALS'] ?? 150);
    let refused = 0;
    const ids: (readonly [name: string, id: string])[] = [];
    for (let turn = 0; turn < 1_500 && refused < enough; turn += 1) {
      const person = { givenName: 'Anna', familyName: `nr ${turn}`, notes };
      const reply = live.call('person.create', { person, position: { organisationId, roleText: 'contact' } });
      if (reply.ok) ids.push([`nr ${turn}`, (reply.data as { id: string }).id]);
      else refused += 1;
      say(reply.ok ? `ack nr ${turn}` : `fail ${codeOf(reply)}`);
    }
    for (const [name, id] of ids.filter((_each, index) => index % 2 === 0)) {
      const reply = live.call('actor.remove', { ids: [id] });
      say(reply.ok ? `gone ${name}` : `fail ${codeOf(reply)}`);
    }
    const reply = live.call('network.snapshot', {});
    const { actors } = (reply.ok ? reply.data : { actors: [] }) as { actors: readonly { kind: string }[] };
    say(`shown ${actors.filter(({ kind }) => kind === 'person').length}`);
    say('done');
    process.exit(0);
  },
  /** A control: it says so before it is so. */
  boast: () => {
    const live = open();
    addPerson(live, 'nr 0');
    say('ready');
    say('ack nr 0');
    say('ack nr 1');
    process.kill(process.pid, 'SIGKILL');
  },
  /** A control: saves with settings that do not hold when the power fails. `VICTIM_WAY` is OFF, FULL or WAL. */
  plain: () => {
    const way = process.env['VICTIM_WAY'];
    const db = new Sqlite(file);
    db.pragma(`journal_mode = ${way === 'WAL' ? 'WAL' : 'DELETE'}`);
    db.pragma(`synchronous = ${way === 'WAL' ? 'NORMAL' : way}`);
    const save = db.transaction((name: string) => {
      db.prepare(
        "INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES(?, 'person', ?, ?, 'present', '2026-01-01')",
      ).run(name, `Anna ${name}`, name);
      db.prepare("INSERT INTO person(actor_id, recorded_on) VALUES(?, '2026-01-01')").run(name);
      db.prepare(
        'INSERT INTO position(id, person_id, organisation_id, is_primary) SELECT ?, ?, actor_id, 1 FROM organisation LIMIT 1',
      ).run(name, name);
      db.prepare(
        "INSERT INTO change_set(code, label_params, at) VALUES('person.create', '{}', '2026-01-01T00:00:00.000Z')",
      ).run();
    });
    say('ready');
    for (let turn = 0; turn < 100_000; turn += 1) {
      save(`nr ${turn}`);
      say(`ack nr ${turn}`);
    }
  },
  import: () => {
    const live = open();
    let list = importOfSize(400, 'lijst 0');
    say('ready');
    for (let turn = 0; turn < 1_000; turn += 1) {
      const reply = live.call('import.apply', list);
      list = importOfSize(400, `lijst ${turn + 1}`);
      say(reply.ok ? `ack ${turn}` : `fail ${codeOf(reply)}`);
    }
  },
  migration: () => {
    say('ready');
    open();
    say('ack open');
  },
  copy: () => {
    const live = open();
    say('ready');
    for (let turn = 0; turn < 1_000; turn += 1) say(`ack ${live.keepCopy()}`);
  },
  create: () => void makeFiles(),
  password: () => void changePasswords(),
  restore: () => {
    const live = open();
    const first = live.keepCopy();
    live.call('organisation.create', { organisation: { name: 'Later' } });
    void swap(live, first);
  },
};

/** Makes a file and saves the first partner in it, again and again. */
async function makeFiles(): Promise<void> {
  say('ready');
  for (let turn = 0; turn < 1_000; turn += 1) {
    const path = join(dirname(file), `nieuw ${turn}.ketenkaart`);
    createNetworkFile(path, 'Nieuw');
    const live = open(path);
    const reply = live.call('organisation.create', { organisation: { name: 'Lister' } });
    say(reply.ok ? `ack ${turn}` : `fail ${codeOf(reply)}`);
    await live.close();
  }
}

/** Sets, changes and removes the password, as the session does it: on a file that is closed, with its copies. */
async function changePasswords(): Promise<void> {
  const live = open();
  live.keepCopy();
  live.keepCopy();
  await live.close();
  say('ready');
  for (let turn = 0; turn < 1_000; turn += 1) {
    const [key = null, next = null] = [turn, turn + 1].map((each) => trialKeys[each % trialKeys.length] ?? null);
    protectFile({ path: file, copiesFolder, key, next });
    say(`ack ${turn}`);
  }
}

/** Goes back and forth between two states, as the session does it. */
async function swap(first: LiveFile, copy: string): Promise<void> {
  let live = first;
  let id = copy;
  say('ready');
  for (let turn = 0; turn < 1_000; turn += 1) {
    const { ready, undoId } = live.layReady(findShelf(copiesFolder, file)?.pathOf(id) ?? '');
    await live.close();
    renameSync(ready, file);
    live = open();
    say(`ack ${undoId}`);
    id = undoId;
  }
}

phases[phase]?.();
