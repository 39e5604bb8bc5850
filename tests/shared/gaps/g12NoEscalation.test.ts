import { expect, test } from 'vitest';
import { consultation, gapsOfKind, organisation, participation, person, position, relation } from './gapNetwork.ts';

const organisations = [organisation('Gemeente', ['gem_sd']), organisation('Hulp', ['welzijn'])];
const cases = consultation('Casustafel', 'casusoverleg', { level: 'casus' });
const policy = consultation('Beleidstafel', null, { level: 'beleid' });
const board = {
  persons: [person('w')],
  positions: [position('w', 'gemeente', { level: 'bestuur' })],
  participations: [participation('beleidstafel', 'w')],
};
const network = { organisations, consultations: [cases, policy], ...board };
const up = relation('casustafel', 'opschaling', 'beleidstafel');
const gaps = (more: Parameters<typeof gapsOfKind>[1]) => gapsOfKind('g12', { ...network, ...more });

test('a line from case to policy, with the board at that table, is a line up', () => {
  expect(gaps({ relations: [up] })).toEqual([]);
  const longer = [relation('casustafel', 'opschaling', 'hulp'), relation('hulp', 'opschaling', 'beleidstafel')];
  expect(gaps({ relations: longer })).toEqual([]);
});

test('without it there is none on the map', () => {
  expect(gaps({})).toEqual([
    [
      'g12|*',
      'unknown',
      'Op de kaart staat geen lijn waarlangs een casus die vastloopt, kan opschalen naar beleid en bestuur.',
    ],
  ]);
});

test('a line that stops at policy, and one that never leaves a circle, are told apart', () => {
  expect(gaps({ relations: [up], persons: [], positions: [], participations: [] })[0]?.[2]).toBe(
    'De lijn omhoog komt tot Beleidstafel. Van daar naar het bestuur staat geen lijn op de kaart.',
  );
  const circle = [relation('casustafel', 'opschaling', 'hulp'), relation('hulp', 'opschaling', 'casustafel')];
  expect(gaps({ relations: circle })[0]?.[2]).toBe(
    'De opschaling loopt rond tussen Casustafel en Hulp en komt niet bij beleid of bestuur uit.',
  );
});

test('of a line between parties without a level it is not known', () => {
  expect(gaps({ relations: [relation('hulp', 'opschaling', 'beleidstafel')] })[0]?.slice(1)).toEqual([
    'unknown',
    'Er staan lijnen om op te schalen, maar van Hulp is het niveau niet bekend. Of de lijn van casus naar beleid loopt, is daarom niet bekend.',
  ]);
});
