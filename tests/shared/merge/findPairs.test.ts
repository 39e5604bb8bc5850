// Which two are likely one, and what is said for and against it.
import { expect, test } from 'vitest';
import { findPairs, speaksAgainst } from '../../../shared/merge/findPairs.ts';
import {
  pairSource,
  type PairOrganisation,
  type PairPerson,
  type PairSource,
} from '../../../shared/merge/pairSource.ts';
import { aSmallNetwork } from '../../builders/smallNetwork.ts';

const areas: PairSource['areas'] = [{ id: 'GM0356', name: 'Nieuwegein', kind: 'municipality', aliases: [] }];

function organisation(id: string, name: string, more: Partial<PairOrganisation> = {}): PairOrganisation {
  const nothing = { aliases: [], parentId: null, successorIds: [], contactKeys: [], kvk: '', place: '' };
  return { ...nothing, id, name, ...more };
}

function person(id: string, givenName: string, familyName: string, more: Partial<PairPerson> = {}): PairPerson {
  return { id, givenName, prefix: '', familyName, aliases: [], emails: [], phones: [], roots: [], ...more };
}

function pairsOf(given: Partial<PairSource>) {
  return findPairs({ organisations: [], persons: [], areas, ...given }).map(({ leftId, rightId, score, reasons }) => ({
    pair: `${leftId}-${rightId}`,
    score: Math.round(score * 100),
    reasons: reasons.map(({ code }) => code),
  }));
}

test('organisations meet on their name without legal form, another name and a KvK number', () => {
  const organisations = [
    organisation('a', 'Lister'),
    organisation('b', 'Stichting Lister'),
    organisation('e', 'Kwintes', { kvk: '00000001' }),
    organisation('f', 'Heel anders', { kvk: '00000001' }),
    organisation('g', 'Abrona', { aliases: ['De Hoeve'] }),
    organisation('h', 'De Hoeve'),
  ];
  expect(pairsOf({ organisations })).toEqual([
    { pair: 'e-f', score: 97, reasons: ['SAME_KVK'] },
    { pair: 'g-h', score: 96, reasons: ['MATCH_OTHER_NAME'] },
    { pair: 'a-b', score: 95, reasons: ['MATCH_LEGAL_FORM'] },
  ]);
});

test('what speaks against is said and weighs', () => {
  const organisations = [
    organisation('a', 'Portaal', { kvk: '00000001', place: '1234ab' }),
    organisation('b', 'Portaal', { kvk: '00000002', place: '4321ba' }),
  ];
  const [pair] = findPairs({ organisations, persons: [], areas });
  expect(pair).toMatchObject({ leftId: 'a', rightId: 'b', score: expect.closeTo(0.98 * 0.6 * 0.9, 5) });
  expect(pair?.reasons.filter(speaksAgainst).map(({ code }) => code)).toEqual(['OTHER_KVK', 'OTHER_PLACE']);
});

test('a part, its whole and its successor are not proposed, nor departments of one name under two parents', () => {
  const organisations = [
    organisation('a', 'Gemeente Nieuwegein', { kvk: '00000001' }),
    organisation('b', 'Nieuwegein', { parentId: 'a', kvk: '00000001' }),
    organisation('c', 'OOV', { parentId: 'a' }),
    organisation('d', 'Gemeente Houten'),
    organisation('e', 'OOV', { parentId: 'd' }),
    organisation('f', 'Kwintes'),
    organisation('g', 'Stichting Kwintes', { successorIds: ['f'] }),
  ];
  expect(pairsOf({ organisations })).toEqual([]);
});

test('persons meet on an address, and on a name at one organisation', () => {
  const persons = [
    person('a', 'Anna', 'Proef', { emails: ['email:anna@example.org'], roots: ['x'] }),
    person('b', 'A.', 'Proef', { emails: ['email:anna@example.org'], roots: ['x'] }),
    person('c', 'Mo', 'Voorbeeld', { roots: ['x'], phones: ['tel:06-00000001'] }),
    person('d', 'Mo', 'Voorbeeld', { roots: ['x'], phones: ['tel:06-00000001'] }),
  ];
  expect(pairsOf({ persons })).toEqual([
    { pair: 'c-d', score: 95, reasons: ['MATCH_SAME_NAME', 'MATCH_SAME_PHONE', 'MATCH_SAME_ORGANISATION'] },
    { pair: 'a-b', score: 93, reasons: ['MATCH_SAME_EMAIL', 'MATCH_INITIALS_FIT', 'MATCH_SAME_ORGANISATION'] },
  ]);
});

test('two of one name with other addresses are proposed only where they work together, and it is said', () => {
  const anna = (id: string, email: string, root: string) =>
    person(id, 'Anna', 'Proef', { emails: [`email:${email}@example.org`], roots: [root] });
  expect(pairsOf({ persons: [anna('a', 'een', 'x'), anna('b', 'twee', 'x')] })).toEqual([
    { pair: 'a-b', score: 60, reasons: ['MATCH_SAME_NAME', 'MATCH_SAME_ORGANISATION', 'MATCH_OTHER_EMAIL'] },
  ]);
  expect(pairsOf({ persons: [anna('a', 'een', 'x'), anna('b', 'twee', 'y')] })).toEqual([]);
});

test('a whole network is read into what is compared, departments counted as their whole', () => {
  const backend = aSmallNetwork();
  const snapshot = backend.ask('network.snapshot', {});
  const source = pairSource(snapshot);
  expect(source.organisations.map(({ name }) => name)).toEqual(['Lister', 'Politie Nieuwegein', 'Gemiste GGZ']);
  expect(source.organisations[0]).toMatchObject({ contactKeys: ['tel:0000000001'], place: '1234ab' });
  expect(source.persons.map(({ familyName, roots }) => ({ familyName, roots }))).toEqual([
    { familyName: 'Jansen', roots: [source.organisations[0]?.id] },
    { familyName: 'Opvolger', roots: [] },
  ]);
});

test('progress rises to the end', () => {
  const shares: number[] = [];
  const organisations = Array.from({ length: 600 }, (_, at) => organisation(`o${at}`, `Naam ${at}`));
  findPairs({ organisations, persons: [], areas }, { onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([0, 250 / 600, 500 / 600, 1]);
});
