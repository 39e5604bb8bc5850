// The example networks in memory, each made once: who uses one only reads it.
import { fillWithExample } from '../../electron/backend/examples/createExampleFile.ts';
import type { In } from '../../shared/api/contract.ts';
import type { ExampleId } from '../../shared/api/desktop.ts';
import type { Actor, NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { createTestBackend, newNetworkInMemory, type TestBackend } from './testBackend.ts';

const opened = new Map<ExampleId, TestBackend>();
/** The example in memory, made once; the tests of one only read it. */
function open(id: ExampleId): TestBackend {
  const known = opened.get(id);
  if (known) return known;
  const db = newNetworkInMemory();
  fillWithExample(db, id);
  const backend = createTestBackend(db);
  opened.set(id, backend);
  return backend;
}

/** The network as a screen holds it, sorted by kind, with the names behind ids. */
export function look(id: ExampleId) {
  const backend = open(id);
  const snapshot = backend.ask('network.snapshot', {});
  const labels = new Map(snapshot.actors.map((actor) => [actor.id as string, actor.label]));
  return {
    backend,
    snapshot,
    labelOf: (actorId: string | null) => (actorId === null ? null : (labels.get(actorId) ?? 'nobody')),
    organisations: of(snapshot, 'organisation'),
    persons: of(snapshot, 'person'),
    consultations: of(snapshot, 'consultation'),
    agreements: of(snapshot, 'agreement'),
    themes: new Map(snapshot.vocabulary.themes.map((theme) => [theme.id, theme.label])),
  };
}

function of<K extends Actor['kind']>(snapshot: NetworkSnapshot, kind: K): Extract<Actor, { kind: K }>[] {
  const isOfKind = (actor: Actor): actor is Extract<Actor, { kind: K }> => actor.kind === kind;
  return snapshot.actors.filter(isOfKind);
}

/** Required partner types that nobody on the map has. */
export function missingTypes(id: ExampleId, question: In<'gap.list'> = {}): readonly string[] {
  const { gaps } = open(id).ask('gap.list', question);
  const absent = gaps.filter(({ kind, requirement }) => kind === 'g1' && requirement === 'required');
  return [...new Set(absent.map(({ partnerTypeId }) => partnerTypeId ?? ''))].toSorted();
}

/** Who takes part in a consultation, by name. */
export function participantsOf(id: ExampleId, name: string): readonly string[] {
  const { consultations, snapshot, labelOf } = look(id);
  const consultation = consultations.find(({ label }) => label === name);
  const there = snapshot.participations.filter(({ consultationId }) => consultationId === consultation?.id);
  return there.map(({ actorId }) => labelOf(actorId) ?? '').toSorted();
}

/** Rows in an order that does not depend on how they were made. */
export function byText(one: unknown, other: unknown): number {
  return String(one) < String(other) ? -1 : 1;
}
