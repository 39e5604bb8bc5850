import { expect, test } from 'vitest';
import { gapsOfKind, organisation, person, position } from './gapNetwork.ts';

const opvang = organisation('Opvang', ['mo']);
const organisations = [opvang];
const positions = [position('p1', 'opvang')];
const states = (more: Parameters<typeof gapsOfKind>[1]) =>
  gapsOfKind('g11', { organisations, positions, ...more }).map(([key, state]) => [key, state]);

test('nobody with lived experience: known when every contact was asked, else not known', () => {
  expect(states({ persons: [person('p1', { hasLivedExperience: false })] })).toEqual([['g11|*', 'missing']]);
  expect(states({ persons: [person('p1')] })).toEqual([['g11|*', 'unknown']]);
});

test('a contact with lived experience, or an informal party, fills it', () => {
  expect(states({ persons: [person('p1', { hasLivedExperience: true })] })).toEqual([]);
  expect(states({ organisations: [opvang, organisation('Dorpsraad', ['dorpsraad'])] })).toEqual([]);
});

test('one who is wished for is named, and has not joined yet', () => {
  const wished = organisation('Cliëntenraad', ['ervar'], { presence: 'missing' });
  expect(gapsOfKind('g11', { organisations: [opvang, wished] })).toEqual([
    [
      'g11|*',
      'unknown',
      'Er staat geen informele partner of ervaringsdeskundige op de kaart. Cliëntenraad is gewenst, maar nog niet aangesloten.',
    ],
  ]);
});
