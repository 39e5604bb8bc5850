import { expect, test } from 'vitest';
import {
  consultation,
  expecting,
  gapsOfKind,
  nieuwegein,
  organisation,
  participation,
  person,
  position,
  relation,
} from './gapNetwork.ts';
import type { GapContext } from '../../../shared/gaps/types.ts';

const inTown = { areaIds: [nieuwegein] };
const team = organisation('Team', ['wijkteam'], inTown);
const vt = organisation('Veilig', ['vt'], inTown);
const organisations = [team, vt];
const asked = [
  { kind: 'relation', via: 'relation', relationTypeId: 'meldt', fromTypeId: 'wijkteam', toTypeId: 'vt' },
] as const;
const expects = 'Het sjabloon verwacht de lijn ‘een sociaal wijkteam meldt bij Veilig Thuis’ in Nieuwegein.';
const key = 'g6|E|meldt|wijkteam|vt|GM0356';
const gaps = (more: Partial<GapContext>) => gapsOfKind('g6', expecting(asked, { organisations, ...more }));

test('a line that is not drawn is not known; the right one closes the gap, also when a person holds it', () => {
  expect(gaps({})).toEqual([[key, 'unknown', `${expects} Op de kaart staat die niet.`]]);
  expect(gaps({ relations: [relation('team', 'meldt', 'veilig')] })).toEqual([]);
  const persons = [person('p1')];
  const positions = [position('p1', 'team')];
  expect(gaps({ persons, positions, relations: [relation('p1', 'meldt', 'veilig')] })).toEqual([]);
});

test('the other way round, or another kind of line, is not what was asked', () => {
  const other = [[key, 'unknown', `${expects} Er is wel een andere lijn tussen die twee, maar deze niet.`]];
  expect(gaps({ relations: [relation('veilig', 'meldt', 'team')] })).toEqual(other);
  expect(gaps({ relations: [relation('team', 'werkcontact', 'veilig')] })).toEqual(other);
});

test.each([
  [{ isOneSided: true }, 'Die is er, maar komt van één kant.'],
  [{ status: 'desired' }, 'Die is er nog niet: op de kaart staat een wens of een verkenning.'],
  [{ status: 'ended' }, 'Die was er, en is beëindigd.'],
] as const)('a record that says so makes it a known lack: %j', (more, sentence) => {
  expect(gaps({ relations: [relation('team', 'meldt', 'veilig', more)] })).toEqual([
    [key, 'missing', `${expects} ${sentence}`],
  ]);
});

test('a symmetric line may be drawn from either end', () => {
  const symmetric = [{ ...asked[0], relationTypeId: 'werkcontact' }];
  const relations = [relation('veilig', 'werkcontact', 'team')];
  expect(gapsOfKind('g6', expecting(symmetric, { organisations, relations }))).toEqual([]);
});

test('a tie by agreement or at a table counts for the department of who signed or sat there', () => {
  const ggd = organisation('GGD', ['ggd'], inTown);
  const outreach = organisation('Bijzondere zorg', ['ggd_oggz'], { ...inTown, parentId: 'ggd' });
  const fire = organisation('Brandweer', ['brandweer'], inTown);
  const tie = { kind: 'relation', fromTypeId: 'ggd_oggz', toTypeId: 'brandweer' } as const;
  const parties = { organisations: [ggd, outreach, fire] };
  const agreement = expecting([{ ...tie, via: 'agreement' }], parties);
  const dates = { validFrom: null, validUntil: null };
  const signed = [{ id: 'c', name: 'Convenant', partyIds: ['ggd', 'brandweer'], ...dates }];
  expect(gapsOfKind('g6', agreement)).toHaveLength(1);
  expect(gapsOfKind('g6', { ...agreement, agreements: signed })).toEqual([]);
  const table = expecting([{ ...tie, via: 'participation' }], parties);
  expect(gapsOfKind('g6', { ...table, agreements: signed })).toHaveLength(1);
  const consultations = [consultation('Overleg', null)];
  const participations = [participation('overleg', 'ggd'), participation('overleg', 'brandweer')];
  expect(gapsOfKind('g6', { ...table, consultations, participations })).toEqual([]);
});

test('an end that is nowhere on the map and that no partner gap tells of is named', () => {
  expect(gaps({ organisations: [team] })).toEqual([
    [key, 'unknown', `${expects} Veilig Thuis staat niet op de kaart.`],
  ]);
  const withPartner = [...asked, { kind: 'partner', partnerTypeId: 'vt' }] as const;
  expect(gapsOfKind('g6', expecting(withPartner, { organisations: [team] }))).toEqual([]);
});
