import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../../shared/export/fileName.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('a file name', () => {
  test.each([
    ['Contactlijst 2026-11-21', 'Contactlijst 2026-11-21.xlsx'],
    ['../../etc/passwd', 'etc passwd.xlsx'],
    ['..\\..\\Windows\\x', 'Windows x.xlsx'],
    ['C:\\lijst', 'C lijst.xlsx'],
    ['/abs', 'abs.xlsx'],
    ['..', 'lijst.xlsx'],
    ['', 'lijst.xlsx'],
    [' . ', 'lijst.xlsx'],
    ['.verborgen', 'verborgen.xlsx'],
    ['einde. . .', 'einde.xlsx'],
    ['CON', '_CON.xlsx'],
    ['con.txt', '_con.txt.xlsx'],
    ['Lpt9', '_Lpt9.xlsx'],
    ['COM¹', '_COM¹.xlsx'],
    ['CONTACT', 'CONTACT.xlsx'],
    ['-rf', 'rf.xlsx'],
    ['a\u202egpj.exe', 'agpj.exe.xlsx'],
    ['a\u2066b\u200bc\ufeffd\u0000e\nf', 'abcdef.xlsx'],
    ['wat? <is> "dit"*|', 'wat is dit.xlsx'],
    ['Súdwest-Fryslân', 'Súdwest-Fryslân.xlsx'],
    ['Cafe\u0301', 'Café.xlsx'],
    ['half \ud83d teken', 'half teken.xlsx'],
  ])('of %j is %j', (label, name) => {
    expect(safeFileName(label, 'xlsx', 'lijst')).toBe(name);
  });

  test('is cut to 120 bytes, never inside a character', () => {
    const family = '👨‍👩‍👧';
    const name = safeFileName(family.repeat(40), 'csv', 'lijst');
    expect(bytes(name)).toBeLessThanOrEqual(120);
    expect(safeFileName('é'.repeat(300), 'csv', 'lijst')).toBe(`${'é'.repeat(58)}.csv`);
    expect(bytes(safeFileName(`con.${'x'.repeat(200)}`, 'csv', 'lijst'))).toBe(120);
    expect(safeFileName(`a${'\u0301'.repeat(100)}`, 'csv', 'lijst')).toBe('lijst.csv');
  });

  test('is accepted by every system, whatever the label', () => {
    const label = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('nul', 'AUX .', 'com1.tar'),
    );
    fc.assert(
      fc.property(label, (given) => {
        const name = safeFileName(given, 'csv', 'lijst');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name).toMatch(/^[^.\s-].*\.csv$/u);
        expect(bytes(name)).toBeLessThanOrEqual(120);
      }),
      { numRuns: 1_000, seed: 2026 },
    );
  });
});
