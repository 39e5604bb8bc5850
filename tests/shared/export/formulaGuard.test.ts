import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../../shared/export/formulaGuard.ts';

/** Written apart from the product: does a spreadsheet that skips blanks take this for a formula? */
function startsLikeFormula(text: string): boolean {
  const seen = [...text].find(
    (sign) =>
      sign.trim() !== '' && !/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(sign),
  );
  return seen !== undefined && '=+-@＝＋－＠'.includes(seen);
}

const phone = /^\+[0-9 ()-]+$/;
const nasty = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      "'",
      '"',
      ';',
      '\t',
      '\r',
      '\n',
      '\u0000',
      ' ',
      '\u00a0',
      '\ufeff',
      '\u200b',
      '1',
      'A',
      '(',
      ')',
    ),
    {
      maxLength: 8,
    },
  )
  .map((signs) => signs.join(''));
const text = fc.oneof(nasty, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('text that begins like a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://example.org";"klik")', '\'=HYPERLINK("https://example.org";"klik")'],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\t=1', "'\t=1"],
    ['\tgewoon', "'\tgewoon"],
    ['\rgewoon', "'\rgewoon"],
    ['\u0000gewoon', "'\u0000gewoon"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['- niet op woensdag', "'- niet op woensdag"],
    ["'=1", "''=1"],
  ])('%j gets an apostrophe and loses it again', (given, guarded) => {
    expect(guardFormula(given)).toBe(guarded);
    expect(unguardFormula(guarded)).toBe(given);
  });

  test.each([
    '',
    'Anna van Jansen',
    '+31 6 00000000',
    '+31 (0)30-000 00 00',
    '+31600000000',
    "'s-Gravenhage",
    "'t Hoge Huis",
    '000-0000001',
    'a=b',
    '12-3-2026',
    '~',
  ])('%j stays as it is, both ways', (given) => {
    expect(guardFormula(given)).toBe(given);
    expect(unguardFormula(given)).toBe(given);
  });

  test.each(['+31 6 1=cmd', '+31;=1', '+31\n=1', '++31', '+', '+(1)*2', '+31 6 00000000 / +31 6 00000001'])(
    '%j is no phone number and is guarded, unless it holds nothing but digits, blanks, brackets and dashes',
    (given) => {
      expect(guardFormula(given)).toBe(`'${given}`);
    },
  );

  test('an apostrophe that another program put before a phone number goes away', () => {
    expect(unguardFormula("'+31 6 00000000")).toBe('+31 6 00000000');
  });

  test('whatever the text: never a formula, and the same again on the way back', () => {
    fc.assert(
      fc.property(text, (given) => {
        const guarded = guardFormula(given);
        expect(startsLikeFormula(guarded) && !phone.test(guarded)).toBe(false);
        expect(/^[\t\r\u0000]/.test(guarded)).toBe(false);
        if (!/^'\+[0-9 ()-]+$/.test(given)) expect(unguardFormula(guarded)).toBe(given);
      }),
      { numRuns: 2_000, seed: 2026 },
    );
  });
});
