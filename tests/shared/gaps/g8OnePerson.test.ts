import { expect, test } from 'vitest';
import { expecting, gapsOfKind, nieuwegein, organisation, person, position, relation } from './gapNetwork.ts';

const inTown = { areaIds: [nieuwegein] };
const organisations = [organisation('Portaal', ['corp'], inTown), organisation('Team', ['wijkteam'], inTown)];
const persons = [person('p1'), person('p2')];
const corp = [{ kind: 'partner', partnerTypeId: 'corp' }] as const;

test('a kind of partner with one contact hangs on that person, as far as known', () => {
  const positions = [position('p1', 'portaal')];
  expect(gapsOfKind('g8', expecting(corp, { organisations, persons, positions }))).toEqual([
    ['g8|corp|p1', 'unknown', 'Het contact met een woningcorporatie loopt, voor zover bekend, alleen via Persoon p1.'],
  ]);
});

test('a vacancy beside that person makes it known', () => {
  const positions = [position('p1', 'portaal'), position(null, 'portaal')];
  const [gap] = gapsOfKind('g8', expecting(corp, { organisations, persons, positions }));
  expect(gap?.slice(0, 2)).toEqual(['g8|corp|p1', 'missing']);
});

test('two contacts carry it, and nobody at all is another gap', () => {
  const positions = [position('p1', 'portaal'), position('p2', 'portaal')];
  expect(gapsOfKind('g8', expecting(corp, { organisations, persons, positions }))).toEqual([]);
  expect(gapsOfKind('g8', expecting(corp, { organisations, persons }))).toEqual([]);
});

test('a role with one holder, and a tie that runs through one person', () => {
  const asked = [
    { kind: 'role', roleId: 'wijkagent' },
    { kind: 'relation', via: 'relation', relationTypeId: 'meldt', fromTypeId: 'wijkteam', toTypeId: 'corp' },
  ] as const;
  const positions = [position('p1', 'portaal', { roleId: 'wijkagent', role: 'Wijkagent' })];
  const relations = [relation('team', 'meldt', 'p1')];
  const network = { organisations, persons, positions, relations };
  expect(gapsOfKind('g8', expecting(asked, network)).map(([key]) => key)).toEqual([
    'g8|role|wijkagent|p1',
    'g8|tie|meldt|wijkteam|corp|p1',
  ]);
  const second = [...relations, relation('team', 'meldt', 'portaal')];
  expect(gapsOfKind('g8', expecting(asked, { ...network, relations: second })).map(([key]) => key)).toEqual([
    'g8|role|wijkagent|p1',
  ]);
});
