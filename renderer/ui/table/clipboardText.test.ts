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

  it('reads back what it wrote', () => {
    const rows = [
      ['a', '', 'c\td'],
      ['"', 'x\ny', ''],
    ];
    expect(fromTabText(toTabText(rows))).toEqual(rows);
  });

  it('reads a block from a spreadsheet, which ends in a line break', () => {
    expect(fromTabText('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(fromTabText('los woord')).toEqual([['los woord']]);
    expect(fromTabText('5" buis\tx')).toEqual([['5" buis', 'x']]);
  });
});
