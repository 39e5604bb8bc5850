// The undo law: whatever a command does, undo gives back the network as it was, to the last byte, and redo as it became.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract, type CommandRoute, type In } from '../../shared/api/contract.ts';
import { importOf } from '../builders/importOf.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

type Example<R extends CommandRoute> = (backend: TestBackend) => In<R>;

/** One telling example per command route; a new route without one is a compile error. */
const examples: { readonly [R in CommandRoute]: Example<R> } = {
  'network.update': () => ({ name: 'Regio Lekstroom', goal: 'Niemand tussen wal en schip' }),
  'network.chooseTemplates': () => ({
    chosen: [
      { templateId: 'T6', areaId: 'GM0356' },
      { templateId: 'T0', areaId: null },
    ],
  }),
  'placement.move': (backend) => ({ items: [{ actorId: known(backend).lister, x: 12.345, y: -7, isPinned: true }] }),
  'actor.remove': (backend) => ({ ids: [known(backend).lister, known(backend).anna] }),
  'theme.ensure': () => ({ label: 'Eigen thema' }),
  'organisation.create': (backend) => ({
    organisation: {
      name: 'Portaal',
      aliases: ['Portaal Wonen'],
      typeIds: ['corp', 'mo'],
      parentId: known(backend).lister,
      scale: 'regio',
      areaIds: ['GM0356', 'PV26'],
      themeIds: ['uitstroom-mo-bw'],
      contactPoints: [{ kind: 'email', value: 'info@portaal.example.org', isPrimary: true }],
      address: { street: 'Laan 1', postcode: '1234 AB', city: 'Nieuwegein', country: '' },
      notes: 'Bereikbaar op werkdagen',
    },
    at: { x: 1, y: 2 },
  }),
  'organisation.update': (backend) => ({
    id: known(backend).lister,
    patch: { name: 'Lister Wonen', aliases: [], typeIds: ['mo', 'bw'], areaIds: [], address: null, contactPoints: [] },
  }),
  'person.create': (backend) => ({
    person: { givenName: 'Mo', familyName: 'Proef', hasLivedExperience: null, themeIds: ['mensenhandel'] },
    position: { organisationId: known(backend).lister, roleId: 'wijkagent', areaIds: ['GM0356'] },
  }),
  'person.update': (backend) => ({
    id: known(backend).anna,
    patch: { prefix: '', familyName: 'Jansen', mayExport: false },
  }),
  'position.create': (backend) => ({
    position: {
      organisationId: known(backend).politie,
      personId: known(backend).anna,
      isPrimary: true,
      roleText: 'detachering',
    },
  }),
  'position.update': (backend) => ({ id: known(backend).position, patch: { level: 'beleid', personId: null } }),
  'position.remove': (backend) => ({ id: known(backend).position }),
  'relation.create': (backend) => ({
    relation: {
      fromId: known(backend).anna,
      toId: known(backend).politie,
      typeId: 'consulteert',
      themeIds: ['mensenhandel'],
    },
  }),
  'relation.update': (backend) => ({
    id: known(backend).relation,
    patch: { status: 'desired', intensity: 4, isBottleneck: true },
  }),
  'relation.remove': (backend) => ({ ids: [known(backend).relation] }),
  'import.apply': (backend) =>
    importOf(backend, [
      'Organisatie;Naam;Functie;E-mail;Thema',
      'Lister;Anna van Jansen;teamleider;anna@example.org;Nieuw thema',
      'Abrona;Mo Proef;vacature;;',
    ]),
  'gap.decide': (backend) => ({
    gapKey: 'g1|T6|ggz|GM0356',
    status: 'action',
    reason: 'navragen bij GGZ',
    ownerId: known(backend).anna,
    dueOn: '2027-01-31',
    restsOn: 'abc',
  }),
};

describe('the undo law', () => {
  for (const route of Object.keys(examples) as CommandRoute[]) {
    test(route, () => {
      const backend = aSmallNetwork();
      const before = backend.dump();
      ask(backend, route, examples[route](backend));
      const after = backend.dump();
      expect(after).not.toBe(before);

      backend.ask('history.undo', {});
      expect(backend.dump()).toBe(before);
      backend.ask('history.redo', {});
      expect(backend.dump()).toBe(after);
      expect(backend.db.pragma('foreign_key_check')).toEqual([]);
      expectSoundSearch(backend);
    });
  }

  test('every command route has its example', () => {
    const commands = Object.entries(contract).filter(([, route]) => route.kind === 'command');
    expect(commands.map(([name]) => name).sort()).toEqual(Object.keys(examples).sort());
  });

  test('a command that changes nothing is no step', () => {
    const backend = aSmallNetwork();
    const steps = backend.ask('history.list', {}).steps.length;
    backend.ask('organisation.update', { id: known(backend).lister, patch: { name: 'Lister' } });
    expect(backend.ask('history.list', {}).steps).toHaveLength(steps);
  });

  test('a new command ends the way forward: what was undone cannot come back over it', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    backend.ask('organisation.update', { id: lister, patch: { name: 'Eerst' } });
    backend.ask('history.undo', {});
    backend.ask('organisation.update', { id: lister, patch: { name: 'Daarna' } });
    expect(backend.dispatch('history.redo', {})).toEqual({ ok: false, error: { code: 'NOTHING_TO_REDO', params: {} } });
    expect(backend.ask('history.list', {}).steps.filter((step) => step.isUndone)).toEqual([]);
  });

  test('a refused command leaves nothing behind', () => {
    const backend = aSmallNetwork();
    const before = backend.dump();
    const { lister } = known(backend);
    const reply = backend.dispatch('relation.create', {
      relation: { fromId: lister, toId: lister, typeId: 'werkcontact' },
    });
    expect(reply).toEqual({ ok: false, error: { code: 'SAME_ENDS', params: {} } });
    expect(backend.dump()).toBe(before);
    expect(backend.db.prepare('SELECT recording FROM journal_state').pluck().get()).toBeNull();
  });

  test('holds over random sequences: undo all is the beginning, redo all is the end', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...routes), fc.nat(50), fc.string({ maxLength: 12 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(steps, (sequence) => {
        const backend = aSmallNetwork();
        const history = [backend.dump()];
        for (const [route, pick, text] of sequence) {
          const before = backend.ask('history.list', {}).undo?.id;
          backend.dispatch(route, randomInput(backend, route, pick, text));
          if (backend.ask('history.list', {}).undo?.id !== before) history.push(backend.dump());
        }
        for (const state of history.slice(0, -1).reverse()) {
          backend.ask('history.undo', {});
          expect(backend.dump()).toBe(state);
        }
        for (const state of history.slice(1)) {
          backend.ask('history.redo', {});
          expect(backend.dump()).toBe(state);
        }
        expectSoundSearch(backend);
        backend.close();
      }),
      { numRuns: 40 },
    );
  });
});

const routes = Object.keys(examples) as CommandRoute[];

function ask(backend: TestBackend, route: CommandRoute, input: unknown): void {
  backend.ask(route, input as never);
}

/** An example with other records and words: some are refused, which must change nothing. */
function randomInput(backend: TestBackend, route: CommandRoute, pick: number, text: string): unknown {
  const actors = ['organisation', 'person'].flatMap((table) => idsOf(backend, table, 'actor_id'));
  const choose = (list: readonly string[]) => list[pick % Math.max(1, list.length)] ?? 'weg';
  switch (route) {
    case 'organisation.create':
      return {
        organisation: { name: `Organisatie ${text || 'zonder naam'}`, areaIds: ['GM0356'], aliases: [text || 'x'] },
      };
    case 'organisation.update':
      return {
        id: choose(idsOf(backend, 'organisation', 'actor_id')),
        patch: { notes: text, parentId: choose(actors) },
      };
    case 'person.create':
      return {
        person: { familyName: text || 'Zonder' },
        position: { organisationId: choose(idsOf(backend, 'organisation', 'actor_id')) },
      };
    case 'actor.remove':
      return { ids: [choose(actors)] };
    case 'relation.create':
      return {
        relation: {
          fromId: choose(actors),
          toId: actors[(pick * 7) % Math.max(1, actors.length)] ?? 'weg',
          typeId: 'meldt',
        },
      };
    case 'relation.remove':
      return { ids: [choose(idsOf(backend, 'relation', 'id'))] };
    case 'placement.move':
      return { items: [{ actorId: choose(actors), x: pick, y: text.length }] };
    case 'theme.ensure':
      return { label: text || 'thema' };
    default:
      return tryExample(backend, route);
  }
}

function tryExample(backend: TestBackend, route: CommandRoute): unknown {
  try {
    return examples[route](backend);
  } catch {
    return {};
  }
}

function idsOf(backend: TestBackend, table: string, column: string): string[] {
  return backend.db.prepare(`SELECT ${column} FROM ${table} ORDER BY 1`).pluck().all() as string[];
}

/** Both full-text indices say the same as the documents they index. */
function expectSoundSearch(backend: TestBackend): void {
  for (const index of ['search', 'search_inside']) {
    backend.db.prepare(`INSERT INTO ${index}(${index}, rank) VALUES('integrity-check', 1)`).run();
  }
  expect(backend.db.prepare('SELECT count(*) FROM search_doc').pluck().get()).toBe(
    backend.db.prepare('SELECT count(*) FROM actor').pluck().get(),
  );
}

type Known = { lister: string; politie: string; anna: string; position: string; relation: string };

function known(backend: TestBackend): Known {
  const actor = backend.db.prepare('SELECT id FROM actor WHERE sort_key LIKE ?').pluck();
  const first = (table: string) => backend.db.prepare(`SELECT min(id) FROM ${table}`).pluck().get() as string;
  return {
    lister: actor.get('lister%') as string,
    politie: actor.get('politie%') as string,
    anna: actor.get('jansen%') as string,
    position: first('position'),
    relation: first('relation'),
  };
}

function aSmallNetwork(): TestBackend {
  const backend = createTestBackend();
  const { id: lister } = backend.ask('organisation.create', {
    organisation: {
      name: 'Lister',
      aliases: ['Lister Utrecht'],
      typeIds: ['bw'],
      areaIds: ['GM0356'],
      contactPoints: [{ kind: 'phone', value: '000-0000001' }],
      address: { street: 'Plein 2', postcode: '1234 AB', city: 'Utrecht' },
    },
    at: { x: 10, y: 20 },
  });
  const { id: politie } = backend.ask('organisation.create', {
    organisation: { name: 'Politie Nieuwegein', typeIds: ['politie'] },
  });
  const { id: anna } = backend.ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider', areaIds: ['GM0356'], themeIds: ['mensenhandel'] },
  });
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact', intensity: 3 } });
  backend.ask('gap.decide', { gapKey: 'g4|x', status: 'confirmed', ownerId: anna, restsOn: '1' });
  return backend;
}
