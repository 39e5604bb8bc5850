import { describe, expect, test } from 'vitest';
import { readCsv, tableLimits } from '../../../shared/import/readCsv.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import type { Delimiter } from '../../../shared/import/types.ts';

function tableOf(text: string, delimiter?: Delimiter) {
  const read = readCsv(text, delimiter === undefined ? {} : { delimiter });
  if (!read.ok) throw new Error(read.error.code);
  return read.table;
}

describe('the delimiter', () => {
  test('is what separates most rows alike, quoted cells left out', () => {
    expect(tableOf('a;b;c\n"x, y";2;3\n1;2;3').delimiter).toBe(';');
    expect(tableOf('naam,plaats\n"Bos; Anna",Oss\nSmit,Tiel').delimiter).toBe(',');
    expect(tableOf('naam\tplaats\nBos, A.\tOss').delimiter).toBe('\t');
    expect(tableOf('naam|plaats\nBos|Oss').delimiter).toBe('|');
  });

  test('is the semicolon when commas stand in every name', () => {
    expect(tableOf('organisatie;naam;functie\nGGD;Jansen, A.;arts\nOM;Bos, B.;officier').delimiter).toBe(';');
  });

  test('is the semicolon when there is one column', () => {
    expect(tableOf('naam\nAnna\nKarim').delimiter).toBe(';');
  });

  test('is the one the user chose, whatever the first line says', () => {
    expect(tableOf('sep=;\na,b\n1,2', ',').rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('rows', () => {
  test('keep their line in the file across line ends in cells and a sep= line', () => {
    const table = tableOf('sep=;\r\na;b\r\n"1\r\n2\r\n3";x\r\n\r\ny;z\r\n');
    expect(table.rows).toEqual([['a', 'b'], ['1\n2\n3', 'x'], [''], ['y', 'z']]);
    expect(table.rowNumbers).toEqual([2, 3, 6, 7]);
  });

  test('come as they are: spaces, doubled quotes, too many and too few cells', () => {
    expect(tableOf(' a ;"b ""c"" d"\n1;2;3\n4').rows).toEqual([[' a ', 'b "c" d'], ['1', '2', '3'], ['4']]);
  });

  test('of an old Macintosh are rows', () => {
    expect(tableOf('a;b\r1;2\r3;4').rows).toHaveLength(3);
  });

  test('__proto__ and constructor are headings like any other', () => {
    expect(tableOf('__proto__;constructor\n1;2').rows[0]).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('a million rows are read', () => {
  const read = readCsv(`Organisatie;Naam\n${'Lister;Anna Jansen\n'.repeat(tableLimits.rows - 1)}`);
  if (!read.ok) throw new Error(read.error.code);
  expect([read.table.rows.length, read.table.rows.at(-1)]).toEqual([1_000_000, ['Lister', 'Anna Jansen']]);
});

describe('refusals', () => {
  test('an unclosed quote, with the line it opens on', () => {
    expect(readCsv('sep=;\na;b\n1;2\n3;"x\n5;6\n')).toEqual({
      ok: false,
      error: { code: 'CSV_UNCLOSED_QUOTE', params: { line: 4 } },
    });
  });

  test('a quote that closes half way a cell and swallows lines', () => {
    expect(readCsv('a;b\n"Jan" Bos;2\n3;4\n5;"6"')).toEqual({
      ok: false,
      error: { code: 'CSV_UNCLOSED_QUOTE', params: { line: 2 } },
    });
  });

  test('an empty text', () => {
    expect(readCsv(' \n\n')).toEqual({ ok: false, error: { code: 'FILE_EMPTY' } });
  });

  test('a file, a row count and a width beyond the limits', () => {
    expect(readTable(new Uint8Array(tableLimits.bytes + 1))).toEqual({
      ok: false,
      error: { code: 'FILE_TOO_LARGE', params: { limit: 25 } },
    });
    expect(readCsv(`a${';'.repeat(tableLimits.columns)}`)).toEqual({
      ok: false,
      error: { code: 'TABLE_TOO_MANY_COLUMNS', params: { limit: 16_384 } },
    });
    expect(readCsv('a\n'.repeat(tableLimits.rows + 1))).toEqual({
      ok: false,
      error: { code: 'TABLE_TOO_MANY_ROWS', params: { limit: 1_000_000 } },
    });
  });
});
