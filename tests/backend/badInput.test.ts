// Bad texts and numbers in every field of every command of the contract, and records that would contradict each other:
// each is kept clean or refused with a code, and a refusal leaves the network as it was, to the last byte.
import { beforeEach, describe, expect, test } from 'vitest';
import { contract, type CommandRoute, type Reply } from '../../shared/api/contract.ts';
import { cleanLine, cleanText } from '../../shared/text/clean.ts';
import { badNumbers, badTexts } from '../builders/badValues.ts';
import { examples } from '../builders/commandExamples.ts';
import { aSmallNetwork, known } from '../builders/smallNetwork.ts';
import { fieldsOf, inputWith, type Field } from '../builders/schemaFields.ts';
import type { TestBackend } from '../builders/testBackend.ts';

/**
 * A command of many fields takes every text in some of them and every field some of the texts; all of all:
 * KETENKAART_ALL_BAD_INPUT=1 npm test -- backend/badInput
 */
const isWhole = process.env['KETENKAART_ALL_BAD_INPUT'] === '1';
const mostPairs = 120;

const routes = Object.keys(examples) as CommandRoute[];

describe('every text in every field', () => {
  for (const route of routes) {
    const fields = fieldsOf(contract[route].input).filter(({ kind }) => kind !== 'number');
    if (fields.length === 0) continue;
    test(route, () => {
      const backend = aSmallNetwork();
      const example = examples[route](backend);
      const before = backend.dump();
      const texts = Object.entries(badTexts);
      const stride = isWhole ? 1 : Math.ceil((fields.length * texts.length) / mostPairs);
      const wrong = fields.flatMap((field, row) =>
        texts.flatMap(([what, text], column) => {
          if ((row + column) % stride !== 0) return [];
          const reply = backend.dispatch(route, inputWith(example, field, text));
          const complaint = reply.ok ? complaintOfKept(backend, reply, field, text) : complaintOfRefused(reply);
          if (reply.ok && reply.change) backend.ask('history.undo', {});
          return complaint === null ? [] : [`${field.path}, ${what}: ${complaint}`];
        }),
      );
      expect(wrong).toEqual([]);
      // Undo took back what was kept: anything else that is left was left by a refusal.
      expect(backend.dump()).toBe(before);
      // Some commands have dozens of fields, and each takes every text.
    }, 180_000);
  }
});

// What was kept is one of the two ways of cleaning, and stands in a row of the step exactly so.
function complaintOfKept(backend: TestBackend, reply: Reply<unknown>, field: Field, text: string): string | null {
  const setId = reply.ok ? reply.change?.changeSetId : null;
  // What an import says about before is compared, not kept.
  if (field.kind !== 'text' || field.path.includes('.before.') || setId === null || setId === undefined) return null;
  const cleaned = new Set([cleanLine(text), cleanText(text)]);
  return cleaned.has('') || writtenBy(backend, setId).some((each) => cleaned.has(each)) ? null : 'not kept as cleaned';
}

/** Every text of the rows that a step wrote, and of the last line of the log of imports. */
function writtenBy(backend: TestBackend, setId: number): readonly string[] {
  const images = backend.db.prepare('SELECT after FROM change_row WHERE set_id = ? AND after IS NOT NULL').pluck();
  const rows = (images.all(setId) as string[]).map((image) => JSON.parse(image) as Readonly<Record<string, unknown>>);
  const log = backend.db.prepare('SELECT * FROM import_run ORDER BY rowid DESC LIMIT 1').get() ?? {};
  return [...rows, log].flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
}

function complaintOfRefused(reply: Reply<unknown>): string | null {
  return !reply.ok && reply.error.code === 'UNEXPECTED' ? 'UNEXPECTED' : null;
}

test('no field of any command holds what is no number', () => {
  const backend = aSmallNetwork();
  const before = backend.dump();
  const taken = routes.flatMap((route) => {
    const example = examples[route](backend);
    const fields = fieldsOf(contract[route].input).filter(({ kind }) => kind === 'number');
    return fields.flatMap((field) =>
      Object.entries(badNumbers).flatMap(([what, value]) => {
        const reply = backend.dispatch(route, inputWith(example, field, value));
        return !reply.ok && reply.error.code === 'INVALID_INPUT' ? [] : [`${route} ${field.path}, ${what}`];
      }),
    );
  });
  expect(taken).toEqual([]);
  expect(backend.dump()).toBe(before);
});

test('whatever is asked, searching answers', () => {
  const backend = aSmallNetwork();
  const asked = Object.entries(badTexts).filter(([, text]) => text.length < 20_000);
  const failed = asked.filter(([, text]) => !backend.dispatch('search.find', { text: text.slice(0, 200) }).ok);
  expect(failed).toEqual([]);
});

test('a bad text is found again by the words that are in it', () => {
  const backend = aSmallNetwork();
  const name = "Robert'); DROP TABLE actor;-- 100% NEAR(";
  const { id } = backend.ask('organisation.create', { organisation: { name } });
  const found = ['robert', 'drop table', '100%', 'near('].map((text) =>
    backend.ask('search.find', { text }).map((hit) => hit.id),
  );
  expect(found).toEqual([[id], [id], [id], [id]]);
});

type Known = ReturnType<typeof known>;
type Contradiction = readonly [what: string, route: CommandRoute, input: (k: Known) => unknown, code: string];

const organisation = (id: string, patch: object) => ({ id, patch });
const backwards = { validFrom: '2026-06-01', validUntil: '2026-05-31' };

const contradictions: readonly Contradiction[] = [
  ['its own parent', 'organisation.update', (k) => organisation(k.lister, { parentId: k.lister }), 'PARENT_CYCLE'],
  [
    'the child of its child',
    'organisation.update',
    (k) => organisation(k.lister, { parentId: k.politie }),
    'PARENT_CYCLE',
  ],
  [
    'a parent that is no organisation',
    'organisation.update',
    (k) => organisation(k.lister, { parentId: k.anna }),
    'NOT_FOUND',
  ],
  [
    'its own successor',
    'organisation.update',
    (k) => organisation(k.lister, { successors: [{ actorId: k.lister }] }),
    'SUCCESSOR_CYCLE',
  ],
  [
    'succeeded by what it succeeds',
    'organisation.update',
    (k) => organisation(k.lister, { successors: [{ actorId: k.politie }] }),
    'SUCCESSOR_CYCLE',
  ],
  [
    'a consultation after itself',
    'consultation.update',
    (k) => ({ id: k.mdo, patch: { successors: [{ actorId: k.mdo }] } }),
    'SUCCESSOR_CYCLE',
  ],
  [
    'an organisation that ends before it begins',
    'organisation.update',
    (k) => organisation(k.lister, backwards),
    'FROM_AFTER_UNTIL',
  ],
  [
    'a period of no day',
    'organisation.update',
    (k) => organisation(k.lister, { validFrom: '2026-06-01', validUntil: '2026-06-01' }),
    'FROM_AFTER_UNTIL',
  ],
  ['a person backwards', 'person.update', (k) => ({ id: k.anna, patch: backwards }), 'FROM_AFTER_UNTIL'],
  ['a position backwards', 'position.update', (k) => ({ id: k.position, patch: backwards }), 'FROM_AFTER_UNTIL'],
  ['a relation backwards', 'relation.update', (k) => ({ id: k.relation, patch: backwards }), 'FROM_AFTER_UNTIL'],
  ['a consultation backwards', 'consultation.update', (k) => ({ id: k.mdo, patch: backwards }), 'FROM_AFTER_UNTIL'],
  [
    'a participation backwards',
    'participation.update',
    (k) => ({ id: k.participation, patch: backwards }),
    'FROM_AFTER_UNTIL',
  ],
  [
    'an agreement with itself',
    'agreement.update',
    (k) => ({ id: k.convenant, patch: { parties: [{ actorId: k.convenant }] } }),
    'SAME_ENDS',
  ],
  ['an agreement backwards', 'agreement.update', (k) => ({ id: k.convenant, patch: backwards }), 'FROM_AFTER_UNTIL'],
  [
    'a day that is none',
    'organisation.update',
    (k) => organisation(k.lister, { validFrom: '2026-02-30' }),
    'INVALID_INPUT',
  ],
  [
    'a chair who takes no part',
    'consultation.update',
    (k) => ({ id: k.mdo, patch: { chairId: k.anna } }),
    'CHAIR_NO_PARTICIPANT',
  ],
  [
    'a new consultation with a chair and nobody else',
    'consultation.create',
    (k) => ({ consultation: { name: 'Leeg', chairId: k.anna } }),
    'CHAIR_NO_PARTICIPANT',
  ],
  [
    'taking part twice',
    'participation.create',
    (k) => ({ participation: { consultationId: k.mdo, actorId: k.lister } }),
    'PARTICIPATION_EXISTS',
  ],
  [
    'a consultation in itself',
    'participation.create',
    (k) => ({ participation: { consultationId: k.mdo, actorId: k.mdo } }),
    'NOT_FOUND',
  ],
  [
    'a relation with itself',
    'relation.create',
    (k) => ({ relation: { fromId: k.anna, toId: k.anna, typeId: 'meldt' } }),
    'SAME_ENDS',
  ],
  [
    'the same relation again',
    'relation.create',
    (k) => ({ relation: { fromId: k.politie, toId: k.lister, typeId: 'werkcontact' } }),
    'RELATION_EXISTS',
  ],
  [
    'a person without a name',
    'person.update',
    (k) => ({ id: k.anna, patch: { givenName: ' ', familyName: '' } }),
    'INVALID_INPUT',
  ],
  ['a word that is on records', 'word.remove', () => ({ list: 'partner_type', id: 'bw' }), 'STILL_IN_USE'],
  ['a word of the same name', 'word.create', () => ({ list: 'tag', word: { label: 'NIEUW' } }), 'WORD_EXISTS'],
  ['an area of which an organisation is', 'area.remove', (k) => ({ id: k.area }), 'STILL_IN_USE'],
  ['an area of the Netherlands', 'area.remove', () => ({ id: 'GM0356' }), 'NOT_FOUND'],
  ['an area in itself', 'area.update', (k) => ({ id: k.area, patch: { memberIds: [k.area] } }), 'AREA_CYCLE'],
  [
    'a relation with who was removed',
    'relation.create',
    (k) => ({ relation: { fromId: k.anna, toId: 'weg', typeId: 'meldt' } }),
    'NOT_FOUND',
  ],
  [
    'more other names than a record has',
    'organisation.update',
    (k) => organisation(k.lister, { aliases: Array.from({ length: 100_000 }, (_, i) => `Naam ${i}`) }),
    'TOO_MANY',
  ],
  [
    'many, of which the last is refused',
    'record.editMany',
    (k) => ({
      reason: 'bulk',
      items: [
        { kind: 'organisation', id: k.politie, patch: { website: 'https://example.org' } },
        { kind: 'person', id: k.anna, patch: { notes: 'Gesproken' } },
        { kind: 'relation', id: k.relation, patch: backwards },
      ],
    }),
    'FROM_AFTER_UNTIL',
  ],
];

describe('what contradicts itself is refused and leaves nothing behind', () => {
  let backend: TestBackend;

  beforeEach(() => {
    backend = aSmallNetwork();
    const { politie, lister, area } = known(backend);
    backend.ask('organisation.update', { id: politie, patch: { parentId: lister, areaIds: [area] } });
  });

  test.each(contradictions)('%s', (_what, route, input, code) => {
    const before = backend.dump();
    const steps = backend.ask('history.list', {}).steps.length;
    const reply = backend.dispatch(route, input(known(backend)));
    expect(reply.ok ? 'done' : reply.error.code).toBe(code);
    expect(backend.dump()).toBe(before);
    expect(backend.ask('history.list', {}).steps).toHaveLength(steps);
  });
});

test('who goes takes along what cannot be without, and nothing points at who is gone', () => {
  const backend = aSmallNetwork();
  const { lister, anna } = known(backend);
  const before = backend.dump();
  backend.ask('actor.remove', { ids: [lister, anna] });
  expect(backend.db.pragma('foreign_key_check')).toEqual([]);
  const { actors, participations, issues } = backend.ask('network.snapshot', {});
  const meeting = actors.find((actor) => actor.kind === 'consultation');
  expect([meeting?.chairId, participations.filter(({ actorId }) => actorId === lister)]).toEqual([null, []]);
  expect(issues.map(({ ownerId }) => ownerId)).toEqual([null]);
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});
