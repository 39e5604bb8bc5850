// Which records become nodes and lines, and which do not.
import { describe, expect, test } from 'vitest';
import { buildGraph, type GraphActor, type GraphChoice, type GraphSource } from '../../../shared/graph/build.ts';

const open = { validFrom: null, validUntil: null };
const at = '2026-11-22';

function organisation(id: string, rest: Partial<GraphActor> = {}): GraphActor {
  return { id, kind: 'organisation', label: `Stichting ${id}`, presence: 'present', typeIds: [], ...open, ...rest };
}

function person(id: string, rest: Partial<GraphActor> = {}): GraphActor {
  return { id, kind: 'person', label: `Persoon ${id}`, presence: 'present', ...open, ...rest };
}

type Relation = GraphSource['relations'][number];

function relation(id: string, fromId: string, toId: string, rest: Partial<Relation> = {}): Relation {
  return { id, fromId, toId, typeId: 'samen', status: 'existing', ...open, ...rest };
}

function position(
  personId: string | null,
  organisationId: string,
  rest: object = {},
): GraphSource['positions'][number] {
  return { id: `${personId}@${organisationId}`, personId, organisationId, isPrimary: false, ...open, ...rest };
}

function source(rest: Partial<GraphSource>): GraphSource {
  return {
    actors: [],
    positions: [],
    relations: [],
    network: { ownActorId: null },
    vocabulary: {
      domains: [{ id: 'zorg' }, { id: 'straf' }],
      partnerTypes: [
        { id: 'ggz', domainId: 'zorg' },
        { id: 'politie', domainId: 'straf' },
      ],
      relationTypes: [
        { id: 'samen', isSymmetric: true },
        { id: 'meldt', isSymmetric: false },
      ],
    },
    ...rest,
  };
}

/** The lines as pairs of ids, and what they rest on. */
function linesOf(given: GraphSource, choice: Partial<GraphChoice> = {}) {
  const { ids, lines, ties } = buildGraph(given, { level: 'all', at, ...choice });
  const pairs: string[] = [];
  for (const [i, id] of ids.entries()) {
    for (let e = lines.offsets[i]!; e < lines.offsets[i + 1]!; e++) {
      if (lines.neighbours[e]! > i) pairs[lines.lines[e]!] = `${id}-${ids[lines.neighbours[e]!]}`;
    }
  }
  return { ids, pairs, ties: ties.map(({ id, kind, line }) => `${kind} ${id}: ${pairs[line]}`) };
}

const chain = source({
  actors: [
    organisation('b', { typeIds: ['onbekend', 'politie'] }),
    organisation('a', { typeIds: ['ggz'] }),
    organisation('c', { parentId: 'a' }),
    person('p'),
    person('q'),
    person('r'),
  ],
  positions: [position('p', 'a'), position('q', 'a'), position('q', 'b', { isPrimary: true }), position(null, 'b')],
  relations: [relation('r1', 'a', 'b'), relation('r2', 'p', 'q'), relation('r3', 'q', 'a', { typeId: 'meldt' })],
});

describe('levels', () => {
  test('all: relations, positions and parent links together, ascending by id', () => {
    expect(linesOf(chain)).toEqual({
      ids: ['a', 'b', 'c', 'p', 'q', 'r'],
      pairs: ['a-b', 'a-c', 'a-p', 'a-q', 'b-q', 'p-q'],
      ties: [
        'relation r1: a-b',
        'relation r2: p-q',
        'relation r3: a-q',
        'position p@a: a-p',
        'position q@a: a-q',
        'position q@b: b-q',
        'parent c: a-c',
      ],
    });
  });
  test('organisations apart', () => {
    expect(linesOf(chain, { level: 'organisation' })).toEqual({
      ids: ['a', 'b', 'c'],
      pairs: ['a-b', 'a-c'],
      ties: ['relation r1: a-b', 'parent c: a-c'],
    });
  });
  test('persons apart', () => {
    const found = linesOf(chain, { level: 'person' });
    expect(found).toEqual({ ids: ['p', 'q', 'r'], pairs: ['p-q'], ties: ['relation r2: p-q'] });
  });
  test('a domain comes from the first known type, of a person from the organisation it stands for', () => {
    const { ids, domains, domainIds } = buildGraph(chain, { level: 'all', at });
    const named = ids.map((id, i) => [id, domainIds[domains[i]!] ?? null]);
    expect(Object.fromEntries(named)).toEqual({ a: 'zorg', b: 'straf', c: null, p: 'zorg', q: 'straf', r: null });
  });
});

test('the own node is left out on request, and only then', () => {
  const own = { ...chain, network: { ownActorId: 'a' as string | null } };
  expect(linesOf(own).ids).toContain('a');
  expect(linesOf(own, { withoutOwnNode: true })).toMatchObject({
    ids: ['b', 'c', 'p', 'q', 'r'],
    pairs: ['b-q', 'p-q'],
  });
  expect(linesOf(chain, { withoutOwnNode: true })).toEqual(linesOf(chain));
});

test('what is wished for, explored, ended or missing does not count', () => {
  const given = source({
    actors: [organisation('a'), organisation('b'), organisation('m', { presence: 'missing' })],
    relations: [
      relation('r1', 'a', 'b', { status: 'desired' }),
      relation('r2', 'a', 'b', { status: 'exploring' }),
      relation('r3', 'a', 'b', { status: 'ended' }),
      relation('r4', 'a', 'm'),
    ],
  });
  expect(linesOf(given)).toEqual({ ids: ['a', 'b'], pairs: [], ties: [] });
});

test('only what holds on the day: the first day counts, the day after the last does not', () => {
  const given = source({
    actors: [
      organisation('a'),
      organisation('b', { validFrom: '2026-02-01' }),
      person('p', { validUntil: '2026-04-01' }),
    ],
    positions: [position('p', 'a', { validFrom: '2026-03-01' })],
    relations: [relation('r', 'a', 'b', { validUntil: '2026-03-01' })],
  });
  const on = (day: string) => {
    const { ids, pairs } = linesOf(given, { at: day });
    return `${ids.join(' ')}: ${pairs.join(' ')}`;
  };
  expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-04-01'].map(on)).toEqual([
    'a p: ',
    'a b p: a-b',
    'a b p: a-b',
    'a b p: a-p',
    'a b: ',
  ]);
});

test('parallel relations are one line with a weight, a relation with oneself is none; directions go apart', () => {
  const given = source({
    actors: [organisation('a'), organisation('b'), organisation('c')],
    relations: [
      relation('r1', 'a', 'b'),
      relation('r2', 'b', 'a', { typeId: 'meldt' }),
      relation('r3', 'a', 'a', { typeId: 'meldt' }),
      relation('r4', 'b', 'c'),
      relation('r5', 'b', 'weg'),
    ],
  });
  const built = buildGraph(given, { level: 'all', at });
  expect(linesOf(given)).toMatchObject({
    pairs: ['a-b', 'b-c'],
    ties: ['relation r1: a-b', 'relation r2: a-b', 'relation r4: b-c'],
  });
  expect([...built.lineWeights]).toEqual([2, 1]);
  expect({ offsets: [...built.arrows.offsets], targets: [...built.arrows.targets] }).toEqual({
    offsets: [0, 0, 1, 1],
    targets: [0],
  });
});

describe('who sits at one table', () => {
  const table = (id: string, kind: string, parties: readonly string[] = []): GraphActor => ({
    id,
    kind,
    label: id,
    ...open,
    parties: parties.map((actorId) => ({ actorId })),
  });
  const seat = (consultationId: string, actorId: string, validUntil: string | null = null) => ({
    consultationId,
    actorId,
    validFrom: null,
    validUntil,
  });
  const given = source({
    actors: [
      ...['a', 'b', 'c', 'd'].map((id) => organisation(id)),
      table('o', 'consultation'),
      table('s', 'agreement', ['a', 'b']),
    ],
    relations: [relation('r', 'a', 'c'), relation('r2', 'a', 'o')],
    participations: [seat('o', 'a'), seat('o', 'b'), seat('o', 'c'), seat('o', 'd', '2026-01-01'), seat('x', 'd')],
  });

  test('is counted apart, and adds no line', () => {
    expect(linesOf(given)).toEqual({ ids: ['a', 'b', 'c', 'd'], pairs: ['a-c'], ties: ['relation r: a-c'] });
    expect(buildGraph(given, { level: 'all', at }).sharedAttendance).toEqual({ pairs: 3, onlyThere: 2 });
  });
  test('is tied when that is asked', () => {
    const found = linesOf(given, { attendance: 'ties' });
    expect(found).toMatchObject({ pairs: ['a-b', 'a-c', 'b-c'], ties: ['relation r: a-c'] });
    const { lineWeights, sharedAttendance } = buildGraph(given, { level: 'all', at, attendance: 'ties' });
    expect([...lineWeights]).toEqual([2, 2, 1]);
    expect(sharedAttendance).toEqual({ pairs: 3, onlyThere: 2 });
  });
});
