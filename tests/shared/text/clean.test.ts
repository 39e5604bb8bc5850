import { describe, expect, test } from 'vitest';
import {
  cleanLine,
  cleanText,
  cleanTextWithReport,
  maximumTextLength,
  toWellFormedText,
  truncateText,
} from '../../../shared/text/clean.ts';

describe('cleanText', () => {
  test('takes away what shows nothing and keeps what is typed', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['  Anna  ', 'Anna'],
      ['An\u0000na', 'Anna'],
      ['An\u200bna\ufeff\u00ad', 'Anna'],
      ['Veilig\u00a0Thuis\u202fEindhoven', 'Veilig Thuis Eindhoven'],
      ['\u2018s-Hertogenbosch \u201cnoord\u201d', '\'s-Hertogenbosch "noord"'],
      ['\u202eabc\u202c', 'abc'],
      ['belt terug\r\naltijd\rlaat', 'belt terug\naltijd\nlaat'],
      ['a\tb', 'a\tb'],
      ['Ö. Yıldız €', 'Ö. Yıldız €'],
      ["Robert'); DROP TABLE", "Robert'); DROP TABLE"],
    ];
    for (const [typed, kept] of cases) expect(cleanText(typed)).toBe(kept);
  });

  test('leaves emoji of several signs whole', () => {
    expect(cleanText('team 👩‍👩‍👧 en 🏳️‍🌈')).toBe('team 👩‍👩‍👧 en 🏳️‍🌈');
    expect(cleanText('a\u200db')).toBe('ab');
  });

  test('is done after one time', () => {
    const typed = ' \u0000\u00a0“a”\u2028b\ud800 ';
    expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
  });
});

test('half a character becomes the replacement sign, as on the screen', () => {
  expect(toWellFormedText('a\ud83db')).toBe('a\ufffdb');
  expect(toWellFormedText('a👍b')).toBe('a👍b');
  expect(cleanText('\udc4d')).toBe('\ufffd');
});

describe('length', () => {
  test('a text is cut between what a reader sees as characters', () => {
    expect(truncateText('abcde', 3)).toBe('abc');
    expect(truncateText('ab👩‍👩‍👧d', 6)).toBe('ab');
    expect(truncateText('ae\u0301', 2)).toBe('a');
    expect(truncateText('👍👍', 3)).toBe('👍');
  });

  test('one letter with thousands of marks is cut through, on a whole code point', () => {
    const zalgo = `a${'\u0301'.repeat(5_000)}`;
    expect(truncateText(zalgo, 100)).toHaveLength(100);
    expect(truncateText('👍'.padEnd(3_000, '\u0301'), 1)).toBe('');
  });

  test('ten million characters become the limit, and it is said', () => {
    const cleaned = cleanTextWithReport('x'.repeat(10_000_000));
    expect([cleaned.text.length, cleaned.isTruncated]).toEqual([maximumTextLength, true]);
    expect(cleanTextWithReport('x'.repeat(maximumTextLength))).toEqual({
      text: 'x'.repeat(maximumTextLength),
      nulCount: 0,
      isTruncated: false,
    });
  });

  test('removed NULs are counted', () => {
    expect(cleanTextWithReport('a\u0000b\u0000')).toEqual({ text: 'ab', nulCount: 2, isTruncated: false });
  });
});

test('a line has no line ends and no double spaces', () => {
  expect(cleanLine(' E-mail\nadres  (werk) ')).toBe('E-mail adres (werk)');
});
