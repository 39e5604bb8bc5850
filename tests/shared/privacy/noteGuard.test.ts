import { describe, expect, test } from 'vitest';
import { checkNote, mayBeKept } from '../../../shared/privacy/noteGuard.ts';

const kinds = (note: string) => checkNote(note).map((finding) => finding.kind);

describe('checkNote', () => {
  test.each([
    ['bsn 111222333', ['bsn']],
    ['1112.22.333', ['bsn']],
    ['geb. 12-03-1990', ['birthDate']],
    ['geboren op 12 maart 1990', ['birthDate']],
    ['Geboortedatum: 12/03/90', ['birthDate']],
    ['cliënt komt niet opdagen', ['clientWord']],
    ['Clienten bellen zelf', ['clientWord']],
    ['dhr. Pietersen heeft schulden', ['aboutPerson']],
    ['Mevrouw van der Berg woont alleen', ['aboutPerson']],
    ['de heer A. Bos weigert hulp', ['aboutPerson']],
    ['patiënt, geb. 1-1-1980, bsn 111222333', ['bsn', 'birthDate', 'clientWord']],
  ])('%s is pointed at', (note, expected) => {
    expect(kinds(note)).toEqual(expected);
  });

  test.each([
    ['belt terug, niet op woensdag'],
    ['cliëntenraad en cliëntondersteuning'],
    ['bel mw. Bos op 06-12345678'],
    ['mw. Bos is er op dinsdag'],
    ['telefoon 0402123456, KvK 12345678'],
    ['123456789'],
    ['gebouw 12-03, eerste verdieping'],
    ['laatst gesproken 12-03-2024'],
    ['€ 500,- bijdrage'],
    [''],
  ])('%s is let be', (note) => {
    expect(kinds(note)).toEqual([]);
  });

  test('a citizen service number may not be kept and is not repeated', () => {
    const findings = checkNote('zie 111222333');
    expect([findings, mayBeKept(findings)]).toEqual([[{ kind: 'bsn', excerpt: '' }], false]);
    expect(mayBeKept(checkNote('cliënt komt'))).toBe(true);
  });

  test('a long note is answered at once', () => {
    expect(kinds('dhr. Van '.repeat(200_000))).toEqual([]);
  });
});
