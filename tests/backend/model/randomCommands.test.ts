// Thousands of random commands, undos and redos against a naive model: the backend answers as the model says, and
// holds what the model holds.
import { expect, test } from 'vitest';
import { createRandom } from '../../../shared/graph/random.ts';
import type { Actor, NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import { createTestBackend } from '../../builders/testBackend.ts';
import { emptyModel, removeActors, type Model, type ModelActor } from './model.ts';
import { randomStep } from './randomStep.ts';
import type { Made, Step } from './step.ts';

/** More for a night: KETENKAART_RANDOM_COMMANDS=1000000 npm test -- backend/model */
const commands = Number(process.env['KETENKAART_RANDOM_COMMANDS'] ?? 2_000);
/** Everything is compared after so many commands: what differs then differed since the time before. */
const lookEvery = 100;
/** More actors than this make every command slow and no command rarer. */
const mostActors = 60;

test(`${commands} random commands do to the file what they do to the model`, () => {
  const backend = createTestBackend();
  const random = createRandom(20_261_122);
  const pick = (below: number) => Math.floor(random() * below);
  let past: Model[] = [];
  let present = emptyModel;
  let future: Model[] = [];
  for (let count = 1; count <= commands; count += 1) {
    const dice = pick(10);
    if (dice === 0 && past.length > 0) {
      backend.ask('history.undo', {});
      future = [present, ...future];
      present = past.at(-1) ?? emptyModel;
      past = past.slice(0, -1);
    } else if (dice === 1 && future.length > 0) {
      backend.ask('history.redo', {});
      past = [...past, present];
      present = future[0] ?? emptyModel;
      future = future.slice(1);
    } else {
      const step = present.actors.size > mostActors ? removeOldest(present) : randomStep(present, pick);
      const reply = backend.dispatch(step.route, step.input);
      const what = `${count}: ${step.route} ${JSON.stringify(step.input)}`;
      if (typeof step.expected === 'string') {
        expect([what, reply.ok ? 'done' : reply.error.code]).toEqual([what, step.expected]);
        continue;
      }
      expect([what, reply.ok ? 'done' : reply.error.code]).toEqual([what, 'done']);
      const made: Made = {
        actor: (reply.ok && (reply.data as { id?: string } | null)?.id) || '',
        ids: (table) =>
          (reply.change?.effects ?? [])
            .filter((effect) => effect.table === table && effect.op === 'added')
            .flatMap(({ ids }) => ids),
      };
      const next = step.expected(made);
      if (reply.change) {
        past = [...past, present].slice(-200);
        future = [];
      } else expect([what, pictureOf(next)]).toEqual([what, pictureOf(present)]);
      present = next;
    }
    if (count % lookEvery === 0) expect(pictureOfFile(backend.ask('network.snapshot', {}))).toEqual(pictureOf(present));
  }
  expect(pictureOfFile(backend.ask('network.snapshot', {}))).toEqual(pictureOf(present));
  expect(backend.db.pragma('foreign_key_check')).toEqual([]);
});

function removeOldest(model: Model): Step {
  const ids = [...model.actors.keys()].slice(0, mostActors / 2);
  return { route: 'actor.remove', input: { ids }, expected: () => removeActors(model, ids) };
}

/** The model as plain values in a fixed order. */
function pictureOf(model: Model) {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    actors: sorted(model.actors),
    positions: sorted(model.positions),
    relations: sorted(model.relations),
    participations: sorted(model.participations),
    issues: sorted(model.issues),
    moments: sorted(model.moments).map(([id, actorIds]) => [id, actorIds.toSorted()]),
  };
}

/** The file as the model would hold it. */
function pictureOfFile(snapshot: NetworkSnapshot) {
  const { actors, positions, relations, participations, issues, contactMoments } = snapshot;
  return pictureOf({
    actors: new Map(actors.map((actor) => [actor.id, modelled(actor)])),
    positions: new Map(
      positions.map(({ id, personId, organisationId, roleText }) => [id, { personId, organisationId, text: roleText }]),
    ),
    relations: new Map(
      relations.map(({ id, fromId, toId, typeId, validFrom, validUntil }) => [
        id,
        { from: fromId, to: toId, typeId, validFrom, validUntil },
      ]),
    ),
    participations: new Map(
      participations.map(({ id, actorId, consultationId, role, validFrom, validUntil }) => [
        id,
        { from: actorId, to: consultationId, typeId: role, validFrom, validUntil },
      ]),
    ),
    issues: new Map(
      issues.map(({ id, title, ownerId, subject }) => [
        id,
        { title, ownerId, subjectId: subject && subject.kind !== 'gap' ? subject.id : null },
      ]),
    ),
    moments: new Map(contactMoments.map(({ id, actorIds }) => [id, actorIds])),
  });
}

function modelled(actor: Actor): ModelActor {
  return {
    kind: actor.kind,
    label: actor.label,
    notes: actor.notes,
    parentId: actor.kind === 'organisation' ? actor.parentId : null,
    chairId: actor.kind === 'consultation' ? actor.chairId : null,
    parties: actor.kind === 'agreement' ? actor.parties.map(({ actorId }) => actorId) : [],
  };
}
