import { describe, expect, test } from 'vitest';
import { findHeader, headingSetKey } from '../../../shared/import/findHeader.ts';
import { spreadGroupHeadings } from '../../../shared/import/groupHeadings.ts';
import { asRemembered, mapColumns, chooseField } from '../../../shared/import/mapColumns.ts';
import type { Table } from '../../../shared/import/types.ts';

function tableOf(...rows: readonly string[][]): Table {
  return { rows, rowNumbers: rows.map((_row, index) => index + 1), delimiter: ';', encoding: 'utf-8', warnings: [] };
}
const data = ['Voorbeeldzorg', 'Anna Bos', 'anna@example.org'];

describe('findHeader', () => {
  test('looks past titles and blank rows', () => {
    const header = findHeader(tableOf(['Lijst 2024', '', ''], ['', '', ''], ['Organisatie', 'Naam', 'E-mail'], data));
    expect([header.headerRows, header.titleRows, header.firstDataRow, header.confidence]).toEqual([[2], [0, 1], 3, 1]);
  });

  test('takes unknown headings when something else stands below them', () => {
    const header = findHeader(tableOf(['Wie dan', 'Hoe dan', 'Waar dan'], data));
    expect([header.headerRows, header.confidence]).toEqual([[0], 0]);
  });

  test('answers for a list without headings: nameless columns and a warning', () => {
    const header = findHeader(tableOf(data, ['Politie', 'Bo Smit', 'bo@example.org']));
    expect([header.headerRows, header.firstDataRow, header.headings.length]).toEqual([[], 0, 3]);
    expect(header.warnings).toEqual([{ code: 'HEADER_NOT_FOUND' }]);
  });

  test('obeys the row the user points at', () => {
    const table = tableOf(['Organisatie', 'Naam', 'E-mail'], ['Groep', '', ''], ['x', 'y', 'z'], data);
    const header = findHeader(table, { row: 2, hasGroupRow: false });
    expect([header.headings.map((heading) => heading.text), header.firstDataRow]).toEqual([['x', 'y', 'z'], 3]);
    expect(findHeader(table, { row: null, hasGroupRow: false }).headerRows).toEqual([]);
  });

  test('a title in the first cell is no group of headings', () => {
    expect(findHeader(tableOf(['Partners', '', ''], ['Organisatie', 'Naam', 'E-mail'], data)).headerRows).toEqual([1]);
  });

  test('a column with content and no heading is mentioned', () => {
    const header = findHeader(tableOf(['Organisatie', '', 'E-mail'], data));
    expect(header.warnings).toEqual([{ code: 'COLUMN_WITHOUT_HEADING', params: { column: 2 } }]);
  });

  test('5,000 letters of heading and 16,384 columns are met', () => {
    const wide = Array.from({ length: 16_384 }, (_unused, index) =>
      index === 0 ? 'x'.repeat(5_000) : `kolom ${index}`,
    );
    const header = findHeader(tableOf(['Organisatie', ...wide.slice(1)], wide), { row: 1, hasGroupRow: false });
    expect([header.headings.length, header.headings[0]?.text.length]).toEqual([16_384, 200]);
  });

  test('the same headings have the same key, whatever their case and spaces', () => {
    const a = findHeader(tableOf(['Organisatie ', 'NAAM', 'E-mail'], data));
    const b = findHeader(tableOf(['organisatie', 'Naam', 'e-mail '], data));
    expect([headingSetKey(a), headingSetKey(a) === headingSetKey(b)]).toEqual(['organisatie|naam|e mail', true]);
  });
});

describe('group headings', () => {
  const own = ['Organisatie', 'Naam', 'Tel.', 'E-mail', 'Adres', 'Plaats'];

  test('reach from the first of the merged cells', () => {
    expect(spreadGroupHeadings(['', 'Contactpersoon', '', '', 'Adres', ''], own)).toEqual([
      '',
      'Contactpersoon',
      'Contactpersoon',
      'Contactpersoon',
      'Adres',
      'Adres',
    ]);
  });

  test('reach to both sides when their text stands in the middle', () => {
    expect(spreadGroupHeadings(['', '', '', 'Bereikbaar', '', ''], own)).toEqual([
      '',
      '',
      'Bereikbaar',
      'Bereikbaar',
      'Bereikbaar',
      'Bereikbaar',
    ]);
  });

  test('nobody knows reach until the next one', () => {
    expect(spreadGroupHeadings(['', 'Blok A', '', 'Blok B', '', ''], own)).toEqual([
      '',
      'Blok A',
      'Blok A',
      'Blok B',
      'Blok B',
      'Blok B',
    ]);
  });

  test('tell the name of an organisation from that of a person', () => {
    const table = tableOf(
      ['Organisatie', '', 'Contactpersoon', ''],
      ['Naam', 'Telefoon', 'Naam', 'E-mail'],
      ['Voorbeeldzorg', '000-0000001', 'Anna Bos', 'anna@example.org'],
    );
    const header = findHeader(table);
    expect(header.headings.map((heading) => heading.text)).toEqual([
      'Organisatie/Naam',
      'Organisatie/Telefoon',
      'Contactpersoon/Naam',
      'Contactpersoon/E-mail',
    ]);
    expect(mapColumns(table, header).columns.map((column) => column.field)).toEqual([
      'organisation',
      'phone',
      'fullName',
      'email',
    ]);
  });
});

describe('mapColumns', () => {
  test('recognises a column without heading by what stands in it', () => {
    const table = tableOf(data, ['Stichting Zorg', 'Karim Aydin', 'karim@example.org']);
    const mapping = mapColumns(table, findHeader(table));
    expect(mapping.columns.map((column) => [column.field, column.basis])).toEqual([
      ['organisation', 'content'],
      ['fullName', 'content'],
      ['email', 'content'],
    ]);
  });

  test('believes addresses over a heading that says something else', () => {
    const table = tableOf(['Organisatie', 'Naam', 'Telefoon'], data, data);
    expect(mapColumns(table, findHeader(table)).columns[2]).toMatchObject({
      field: 'email',
      basis: 'content',
      alternatives: ['phone'],
    });
  });

  test('leaves a private number out until it is chosen', () => {
    const table = tableOf(['Organisatie', 'Naam', 'Telefoon privé'], ['Voorbeeldzorg', 'Anna Bos', '06-00000001']);
    const mapping = mapColumns(table, findHeader(table));
    expect([mapping.columns[2]?.field, mapping.columns[2]?.issues]).toEqual([
      'ignore',
      [{ code: 'COLUMN_PRIVATE', params: { heading: 'Telefoon privé' } }],
    ]);
    expect(chooseField(mapping, 2, 'phone').columns[2]).toMatchObject({
      field: 'phone',
      basis: 'user',
      confidence: 1,
      issues: [],
    });
  });

  test('takes a remembered mapping when the headings are as many', () => {
    const table = tableOf(['A', 'B', 'C'], data);
    const header = findHeader(table, { row: 0, hasGroupRow: false });
    const proposed = mapColumns(table, header);
    const [first = 'ignore'] = proposed.columns.map(({ field }) => field);
    const other = first === 'organisation' ? 'department' : 'organisation';
    const { columns } = asRemembered(proposed, [other, 'ignore', 'notes']);
    expect(columns.map(({ field }) => field)).toEqual([other, 'ignore', 'notes']);
    expect(columns[0]).toMatchObject({ basis: 'remembered', confidence: 1 });
    expect(asRemembered(proposed, [other])).toEqual(proposed);
    expect(asRemembered(proposed, null)).toEqual(proposed);
  });

  test('several telephone columns are all telephones', () => {
    const table = tableOf(
      ['Organisatie', 'Telefoon 1', 'Telefoon 2', 'Mobiel'],
      ['Voorbeeldzorg', '000-0000001', '000-0000002', '06-00000001'],
    );
    expect(mapColumns(table, findHeader(table)).columns.map((column) => column.field)).toEqual([
      'organisation',
      'phone',
      'phone',
      'mobile',
    ]);
  });
});
