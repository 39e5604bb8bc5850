// A million random commands, with undo and redo, held against a model that knows only names and ties.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { createBackend } from '../../electron/backend/createBackend.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import type { Reply } from '../../shared/api/contract.ts';
import { createRandom } from '../../shared/graph/random.ts';
import { type MemoryMoment, memoryInUse } from './memoryInUse.ts';

/** Partners with their notes, and ties between them: what the file must hold. */
type Model = {
  readonly partners: ReadonlyMap<string, string>;
  readonly ties: ReadonlyMap<string, readonly [string, string]>;
};
export type ModelFound = {
  readonly commands: number;
  readonly undone: number;
  readonly compared: number;
  /** What was in use at even moments, after everything unused was collected. */
  readonly memory: readonly MemoryMoment[];
  readonly complaints: readonly string[];
};

/** More than this and partners go rather than come. */
const mostPartners = 40;
const keptSteps = 60;

/**
 * @param folder where the file lies; a folder in memory, so that the disk is not what is measured
 * @param seed draws other commands
 */
export async function commandModel(
  times: number,
  folder: string,
  goesOn: () => boolean,
  seed = 0,
): Promise<ModelFound> {
  const file = join(folder, `model-${process.pid}.ketenkaart`);
  rmSync(file, { force: true });
  createNetworkFile(file, 'Model');
  const { db } = openNetworkFile(file, null);
  // Not the disk is on trial here.
  db.pragma('synchronous = OFF');
  const backend = createBackend({ db, isReadOnly: false, clock: () => new Date(), log: () => {} });
  const random = createRandom(20_261_122 + seed);
  const walk = createWalk((route, input) => backend.dispatch(route, input), random);
  const found = { commands: 0, undone: 0, compared: 0 };
  const memory: MemoryMoment[] = [];
  const complaints: string[] = [];
  while (found.commands < times && complaints.length === 0 && goesOn()) {
    const said = walk.step(found.commands);
    if (said === 'undone') found.undone += 1;
    else if (said !== null) complaints.push(`${found.commands}: ${said}`);
    found.commands += 1;
    // Statements are let go of only when the loop turns (finding 13); what is far back in the history is let go of too.
    if (found.commands % 500 === 0) await breath();
    if (found.commands % 2_000 === 0) {
      found.compared += 1;
      const differs = walk.differs();
      if (differs) complaints.push(`${found.commands}: ${differs}`);
      db.exec(`DELETE FROM change_set WHERE id < (SELECT max(id) FROM change_set) - ${keptSteps * 4}`);
    }
    if (found.commands % 5_000 === 0) memory.push({ commands: found.commands, ...(await memoryInUse()) });
  }
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') complaints.push('not whole');
  backend.close();
  rmSync(file, { force: true });
  return { ...found, memory, complaints };
}

type Call = (route: string, input: unknown) => Reply<unknown>;

function createWalk(call: Call, random: () => number) {
  let past: Model[] = [];
  let now: Model = { partners: new Map(), ties: new Map() };
  let ahead: Model[] = [];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const go = (next: Model) => {
    past = [...past.slice(1 - keptSteps), now];
    now = next;
    ahead = [];
    return null;
  };
  const idOf = (reply: Reply<unknown>) => (reply.ok ? (reply.data as { id: string }).id : '');

  function walkBack(): string | null {
    const reply = call('history.undo', {});
    const former = past.at(-1);
    // Older steps than the model remembers stay: they are never asked for.
    if (!former) return reply.ok ? 'undid what was not done' : null;
    if (!reply.ok) return `undo refused: ${reply.error.code}`;
    ahead = [now, ...ahead];
    now = former;
    past = past.slice(0, -1);
    return 'undone';
  }
  function walkOn(): string | null {
    const reply = call('history.redo', {});
    const [next, ...rest] = ahead;
    if (!next) return reply.ok ? 'redid what was not undone' : null;
    if (!reply.ok) return `redo refused: ${reply.error.code}`;
    past = [...past, now];
    now = next;
    ahead = rest;
    return 'undone';
  }
  function change(turn: number): string | null {
    const { partners, ties } = now;
    const chance = random();
    const [one, other] = [pick([...partners.keys()]), pick([...partners.keys()])];
    if (one === undefined || (chance < 0.3 && partners.size < mostPartners)) {
      const reply = call('organisation.create', { organisation: { name: `Partner ${turn}` } });
      return reply.ok ? go({ partners: new Map(partners).set(idOf(reply), ''), ties }) : reply.error.code;
    }
    if (chance < 0.6) {
      const reply = call('organisation.update', { id: one, patch: { notes: `regel ${turn}` } });
      return reply.ok ? go({ partners: new Map(partners).set(one, `regel ${turn}`), ties }) : reply.error.code;
    }
    if (chance < 0.85 && other !== undefined) return tie(one, other);
    const reply = call('actor.remove', { ids: [one] });
    const left = new Map(partners);
    left.delete(one);
    const kept = [...ties].filter(([, ends]) => !ends.includes(one));
    return reply.ok ? go({ partners: left, ties: new Map(kept) }) : reply.error.code;
  }
  function tie(fromId: string, toId: string): string | null {
    const reply = call('relation.create', { relation: { fromId, toId, typeId: 'meldt' } });
    const isThere = [...now.ties.values()].some(([from, to]) => from === fromId && to === toId);
    if (fromId === toId || isThere) return reply.ok ? 'laid a tie that could not be' : null;
    if (!reply.ok) return reply.error.code;
    return go({ partners: now.partners, ties: new Map(now.ties).set(idOf(reply), [fromId, toId]) });
  }
  return {
    step: (turn: number): string | null => {
      const chance = random();
      // The model remembers so many steps; beyond them it asks for none.
      if (chance < 0.2 && past.length > 0) return walkBack();
      return chance < 0.35 && ahead.length > 0 ? walkOn() : change(turn);
    },
    differs: (): string | null => {
      const reply = call('network.snapshot', {});
      if (!reply.ok) return reply.error.code;
      const { actors, relations } = reply.data as {
        actors: readonly { id: string; notes: string }[];
        relations: readonly { id: string; fromId: string; toId: string }[];
      };
      const partners = new Map(actors.map(({ id, notes }) => [id, notes]));
      const isSame =
        partners.size === now.partners.size &&
        [...now.partners].every(([id, notes]) => partners.get(id) === notes) &&
        relations.length === now.ties.size &&
        relations.every(({ id, fromId, toId }) => String(now.ties.get(id)) === String([fromId, toId]));
      return isSame ? null : 'the file is not what the model says';
    },
  };
}
