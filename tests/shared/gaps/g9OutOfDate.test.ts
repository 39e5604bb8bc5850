import { expect, test } from 'vitest';
import { gapsOfKind, organisation } from './gapNetwork.ts';

test('twelve months after the last confirmation a party is out of date', () => {
  const organisations = [
    organisation('Oud', ['bw'], { confirmedOn: '2025-11-21' }),
    organisation('Vers', ['bw'], { confirmedOn: '2025-11-22' }),
  ];
  expect(gapsOfKind('g9', { organisations })).toEqual([
    [
      'g9|oud',
      'missing',
      'De gegevens van Oud zijn voor het laatst bevestigd op 21 november 2025, 12 maanden geleden.',
    ],
  ]);
});

test('of whom no day is known it is not known, in one gap for all of them', () => {
  const organisations = ['Een', 'Twee'].map((name) => organisation(name, [], { confirmedOn: null }));
  expect(gapsOfKind('g9', { organisations })).toEqual([
    ['g9|*', 'unknown', 'Van Een en Twee is niet bekend wanneer de gegevens voor het laatst zijn bevestigd.'],
  ]);
});
