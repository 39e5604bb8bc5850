import { describe, expect, it } from 'vitest';
import { fromTabText, toTabText } from './clipboardText.ts';

describe('rows on the clipboard', () => {
  it('writes one line per row and quotes what would break the block', () => {
    const text = toTabText([
      ['Lister', 'Nieuwegein'],
      ['Twee\nregels', 'een "woord"'],
    ]);
    expect(text).toBe('Lister\tNieuwegein\r\n"Twee\nregels"\t"een ""woord"""');
  });

  it('makes formulas harmless, leaves telephone numbers alone, and takes its own mark away again', () => {
    const rows = [['=1+1', '-', '@proef', '+31 6 00000001', "'s-Hertogenbosch"]];
    expect(toTabText(rows)).toBe("'=1+1\t'-\t'@proef\t+31 6 00000001\t's-Hertogenbosch");
    expect(fromTabText(toTabText(rows))).toEqual(rows);
  });
});

describe('a block from a spreadsheet', () => {
  it('has no row for the line break at its end, whatever kind of line break', () => {
    const block = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(fromTabText('a\tb\r\nc\td\r\n')).toEqual(block);
    expect(fromTabText('a\tb\nc\td')).toEqual(block);
    expect(fromTabText('a\tb\rc\td\r')).toEqual(block);
  });

  it('keeps tabs, line breaks and quotes inside a cell between quotes', () => {
    expect(fromTabText('"Twee\nregels"\t"een ""woord"""\r\n"tab\there"\tlos')).toEqual([
      ['Twee\nregels', 'een "woord"'],
      ['tab\there', 'los'],
    ]);
  });

  it('takes a quote that closes nothing for text', () => {
    expect(fromTabText('"Huis" in Houten\t"open\nvolgende')).toEqual([
      ['"Huis" in Houten', '"open'],
      ['volgende', ''],
    ]);
  });

  it('keeps empty cells and empty rows', () => {
    expect(fromTabText('a\t\t\r\n\r\n\tb')).toEqual([
      ['a', '', ''],
      ['', '', ''],
      ['', 'b', ''],
    ]);
    expect(fromTabText('')).toEqual([['']]);
  });

  it('of fifty megabytes is read: of many rows, and of one cell', () => {
    const rows = fromTabText('Stichting Lister, Nieuwegein\tAnna\tHouten\r\n'.repeat(1_200_000));
    expect([rows.length, rows.at(-1)]).toEqual([1_200_000, ['Stichting Lister, Nieuwegein', 'Anna', 'Houten']]);
    const long = 'tien teken'.repeat(5_000_000);
    expect(fromTabText(`"${long}"\tAnna`)[0]?.map((cell) => cell.length)).toEqual([50_000_000, 4]);
  });
});
