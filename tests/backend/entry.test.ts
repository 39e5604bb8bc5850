// Quick entry on a real file: one step for everything, nothing twice, and a refusal leaves nothing behind.
import { describe, expect, test } from 'vitest';
import { noItems } from '../../shared/entry/lineWork.ts';
import { aNetwork } from '../shared/entry/aNetwork.ts';

/** Everything of the network by name, sorted. */
function told(backend: ReturnType<typeof aNetwork>['backend']) {
  const { actors, positions, participations, relations, vocabulary } = backend.ask('network.snapshot', {});
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.label ?? '-';
  const roleOf = (id: string | null) => vocabulary.roles.find((role) => role.id === id)?.label ?? '';
  return {
    actors: actors.map(({ kind, label }) => `${kind} ${label}`).toSorted(),
    positions: positions
      .map(
        (each) => `${nameOf(each.personId)}: ${each.roleText || roleOf(each.roleId)} @ ${nameOf(each.organisationId)}`,
      )
      .toSorted(),
    participations: participations.map((each) => `${nameOf(each.actorId)} ${each.role} ${nameOf(each.consultationId)}`),
    relations: relations
      .map(({ fromId, toId, typeId, status, intensity }) =>
        [nameOf(fromId), typeId, nameOf(toId), status, intensity ?? '-'].join(' '),
      )
      .toSorted(),
  };
}

const evening = [
  'Portaal (woningcorporatie, Nieuwegein) #woonoverlast',
  'Mo Proef, wijkagent bij Politie Nieuwegein en lid van Schakelteam X, mo@example.org',
  'Anna van Jansen bij Schakelteam X',
  'vacature: wijkagent bij Politie Nieuwegein',
  'Portaal > Lister: meldt bij, gewenst (4)',
  'Lister – Politie Nieuwegein',
  'Portaal, agendalid van Zorgtafel',
];

test('The lines of an evening come in as one step, and one undo takes them all back', () => {
  const { backend, enter } = aNetwork();
  const before = backend.dump();
  enter(...evening);
  expect(told(backend)).toEqual({
    actors: [
      'consultation Zorgtafel',
      'organisation Lister',
      'organisation Politie Nieuwegein',
      'organisation Portaal',
      'organisation Schakelteam X',
      'person Anna van Jansen',
      'person Mo Proef',
    ],
    positions: [
      '-: Wijkagent @ Politie Nieuwegein',
      'Anna van Jansen:  @ Schakelteam X',
      'Anna van Jansen: begeleider @ Lister',
      'Mo Proef: Wijkagent @ Politie Nieuwegein',
      'Mo Proef: lid @ Schakelteam X',
    ],
    participations: ['Portaal agenda Zorgtafel'],
    relations: ['Lister werkcontact Politie Nieuwegein existing -', 'Portaal meldt Lister desired 4'],
  });
  const portaal = backend.ask('network.snapshot', {}).actors.find(({ label }) => label === 'Portaal');
  expect(portaal).toMatchObject({ typeIds: ['corp'], areaIds: ['GM0356'], themeIds: ['woonoverlast'] });
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});

test('It says how many came in, and the history calls the step after the first of them', () => {
  const { backend, plan } = aNetwork();
  const counts = backend.ask('entry.apply', plan(...evening).items);
  expect(counts).toEqual({
    organisations: 2,
    persons: 1,
    positions: 4,
    participations: 1,
    relations: 1,
    changed: 2,
    existed: 0,
  });
  expect(backend.ask('history.list', {}).undo?.params).toEqual({ name: 'Mo Proef', count: 11 });
});

test('A relation that somebody else laid in the meantime is there already and is skipped', () => {
  const { backend, plan } = aNetwork();
  const { items } = plan('Anna van Jansen – Politie Nieuwegein');
  backend.ask('entry.apply', items);
  expect(backend.ask('entry.apply', items)).toMatchObject({ relations: 0, existed: 1 });
  expect(told(backend).relations).toHaveLength(2);
});

describe('refused, with nothing left behind', () => {
  const refusals = [
    ['a record that is gone', 'NOT_FOUND'],
    ['a mark that nothing has', 'INVALID_INPUT'],
    ['a mark that two have', 'INVALID_INPUT'],
    ['a citizen service number in a function', 'BSN_IN_NOTES'],
    ['a citizen service number in a name', 'BSN_IN_NOTES'],
  ] as const;
  test.each(refusals)('%s', (what, code) => {
    const { backend, plan } = aNetwork();
    const { items } = plan('Portaal', 'Mo Proef, wijkagent bij Politie Nieuwegein');
    const [portaal] = items.organisations;
    const [position] = items.positions;
    if (!portaal || !position) throw new Error('the plan has changed');
    const changed = {
      'a record that is gone': { ...items, positions: [{ ...position, organisation: { id: 'weg' } }] },
      'a mark that nothing has': { ...items, positions: [{ ...position, organisation: { ref: 'weg' } }] },
      'a mark that two have': { ...items, organisations: [portaal, portaal] },
      'a citizen service number in a function': { ...items, positions: [{ ...position, roleText: 'bsn 123456782' }] },
      'a citizen service number in a name': {
        ...items,
        organisations: [{ ...portaal, organisation: { ...portaal.organisation, name: 'Zorg 123456782' } }],
      },
    }[what];
    const before = backend.dump();
    expect(backend.dispatch('entry.apply', changed)).toMatchObject({ error: { code } });
    expect(backend.dump()).toBe(before);
  });
});

test('Nothing to do is no step', () => {
  const { backend } = aNetwork();
  const steps = backend.ask('history.list', {}).steps.length;
  backend.ask('entry.apply', noItems());
  expect(backend.ask('history.list', {}).steps).toHaveLength(steps);
});
