// Files that are made to take long or to grow: each is answered at once, with a table of modest size or a sentence.
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from './makeZip.ts';
import { refusalOf, tableOf } from './reading.ts';

/** CPU time in ms: what the machine does besides does not count. */
const longest = 5_000;

function within<T>(work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(longest);
  return result;
}

describe('a file that is made to hang a reader', () => {
  it('hundreds of thousands of tags without a quote', () => {
    expect(within(() => refusalOf(`<graphml>${'<a></a>'.repeat(400_000)}</graphml>`))).toBe('FILE_NO_GRAPH');
  });

  it('one tag of megabytes, of blanks, of names or of one value', () => {
    for (const inside of [
      ' '.repeat(3_000_000),
      ' a'.repeat(1_500_000),
      `a="${'x'.repeat(3_000_000)}`,
      'a'.repeat(3_000_000),
    ])
      expect(within(() => refusalOf(`<graphml ${inside}></graphml>`))).toMatch(/^FILE_/);
  });

  it('a cell at the far end of every row', () => {
    const rows = Array.from({ length: 60_000 }, (_none, index) => `<row><c r="XFD${index + 1}"><v>1</v></c></row>`);
    const bytes = makeWorkbook({ sheets: [{ name: 'A', xml: `<sheetData>${rows.join('')}</sheetData>` }] });
    expect(within(() => refusalOf(bytes))).toBe('FILE_SUSPECT');
  });

  it('a million empty rows with a format, and merges over all of them', () => {
    const rows = Array.from({ length: 300_000 }, (_none, index) => `<row r="${index + 1}" s="1"/>`);
    const merges = Array.from({ length: 2_000 }, () => '<mergeCell ref="A1:A1048576"/>').join('');
    const xml = `<sheetData><row r="1"><c r="A1" t="str"><v>Naam</v></c></row>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells>`;
    expect(within(() => tableOf(makeWorkbook({ sheets: [{ name: 'A', xml }] })).rows)).toEqual([['Naam']]);
  });

  it('a graph in which every node has attributes of its own', () => {
    const elements = Array.from({ length: 20_000 }, (_none, index) => ({
      label: `n${index}`,
      [`a${index}`]: 'x',
      [`b${index}`]: 'y',
    }));
    const table = within(() => tableOf(JSON.stringify({ elements, connections: [] })));
    expect([table.rows.length, table.rows[0]?.length]).toEqual([20_001, 202]);
  });

  it('one card with a hundred thousand lines, and one line of megabytes', () => {
    const lines = Array.from({ length: 100_000 }, (_none, index) => `TEL:${index}\n`).join('');
    expect(
      within(() => tableOf(`BEGIN:VCARD\nFN:A\n${lines}NOTE:${'x'.repeat(5_000_000)}\nEND:VCARD`).rows).length,
    ).toBe(2);
  });
});
