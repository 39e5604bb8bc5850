import { expect, test } from 'vitest';
import { consultation, gapsOfKind, organisation, participation, person, position, relation } from './gapNetwork.ts';

const organisations = [
  organisation('Politie', ['politie']),
  organisation('Altrecht', ['ggz']),
  organisation('Jeugdzorg', ['jeugdhulp']),
];
const known = relation('politie', 'werkcontact', 'altrecht');
const apart = [
  [
    'g10|onderwijs',
    'unknown',
    'Jeugdzorg staat apart: op de kaart gaat geen lijn van het domein ‘Onderwijs en jeugd’ naar een ander domein.',
  ],
];

test('a domain without a line to another one stands apart; a wish is no line', () => {
  expect(gapsOfKind('g10', { organisations, relations: [known] })).toEqual(apart);
  const wish = relation('jeugdzorg', 'werkcontact', 'altrecht', { status: 'desired' });
  expect(gapsOfKind('g10', { organisations, relations: [known, wish] })).toEqual(apart);
  const nothing = relation('jeugdzorg', 'werkcontact', 'altrecht', { intensity: 0 });
  expect(gapsOfKind('g10', { organisations, relations: [known, nothing] })).toEqual(apart);
});

test('a relation, a person with two functions or one table is a bridge', () => {
  const line = relation('jeugdzorg', 'meldt', 'altrecht');
  expect(gapsOfKind('g10', { organisations, relations: [known, line] })).toEqual([]);
  const persons = [person('p1')];
  const positions = [position('p1', 'jeugdzorg'), position('p1', 'altrecht')];
  expect(gapsOfKind('g10', { organisations, relations: [known], persons, positions })).toEqual([]);
  const table = {
    consultations: [consultation('Tafel', null)],
    participations: [participation('tafel', 'jeugdzorg'), participation('tafel', 'politie')],
  };
  expect(gapsOfKind('g10', { organisations, relations: [known], ...table })).toEqual([]);
});

test('without any line it is not known whether they know each other', () => {
  expect(gapsOfKind('g10', { organisations })).toEqual([
    ['g10|*', 'unknown', 'Er staan nog geen lijnen op de kaart. Of de domeinen elkaar kennen, is niet bekend.'],
  ]);
  expect(gapsOfKind('g10', {})).toEqual([]);
});
