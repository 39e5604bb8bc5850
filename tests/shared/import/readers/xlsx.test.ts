// Workbooks as Excel, LibreOffice and other programs write them, and as somebody with bad intent would.
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../../shared/export/spreadsheet.ts';
import { makeWorkbook, makeZip, textRows } from './makeZip.ts';
import { refusalOf, tableOf } from './reading.ts';

const list = [
  ['Organisatie', 'Naam'],
  ['Stichting Voorbeeld & Zn', 'Anna de Vries'],
];

describe('a workbook', () => {
  it('is read from shared texts, with pieces joined and how a word sounds left out', () => {
    const bytes = makeWorkbook({
      sheets: [
        {
          name: 'Lijst',
          xml: '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="5"><c r="B5" t="s"><v>2</v></c><c r="C5" t="s"><v>99</v></c></row></sheetData>',
        },
      ],
      sharedStrings:
        '<si><t>Organisatie</t></si><si><r><t>Gemeente </t></r><r><t xml:space="preserve">Voorbeeld</t></r><rPh><t>ge-meen-te</t></rPh></si><si><t>Anna_x000D_</t></si>',
    });
    expect(tableOf(bytes)).toMatchObject({
      rows: [
        ['Organisatie', '', 'Gemeente Voorbeeld'],
        ['', 'Anna\r'],
      ],
      rowNumbers: [2, 5],
      delimiter: null,
      encoding: null,
    });
  });

  it('that we wrote ourselves reads the same here and in a reader that is not ours', async () => {
    const rows = [
      ['Jan', '+31 6 00000001'],
      ['=1+1', '01234567'],
      ['#N/A', 'a\nb'],
      ['_x0041_', '😀'],
    ];
    const bytes = await writeWorkbook([
      {
        name: 'Contacten',
        headings: ['Naam', 'Telefoon'],
        rows: rows.map((row) => row.map((text) => ({ text }))),
        footer: '',
      },
    ]);
    const expected = [['Naam', 'Telefoon'], ...rows];
    expect(tableOf(bytes).rows).toEqual(expected);
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    expect(sheet?.data.map((row) => row.map(String))).toEqual(expected);
  });

  it('gives dates of both calendars, times, zeros in front and whole numbers', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0000000000"/><numFmt numFmtId="165" formatCode="dd-mm-jjjj"/><numFmt numFmtId="166" formatCode="[Red]0.0&quot;dag&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>';
    const xml =
      '<sheetData><row><c s="1"><v>44960</v></c><c s="3"><v>60</v></c><c s="5"><v>44960.75</v></c><c s="2"><v>612345678</v></c><c><v>3.1612345678E10</v></c><c s="4"><v>0.30000000000000004</v></c><c s="1"><v>1</v></c></row></sheetData>';
    const sheets = [{ name: 'A', xml }];
    expect(tableOf(makeWorkbook({ sheets, styles })).rows).toEqual([
      ['2023-02-03', '60', '2023-02-03 18:00', '0612345678', '31612345678', '0.3', '1900-01-01'],
    ]);
    expect(tableOf(makeWorkbook({ sheets, styles, workbookPr: '<workbookPr date1904="1"/>' })).rows[0]?.[0]).toBe(
      '2027-02-04',
    );
  });

  it('reads formulas by their outcome, says which have none, and keeps errors to be reported', () => {
    const xml =
      '<sheetData><row><c t="str"><f>A2</f><v>uitkomst</v></c><c><f>1+1</f></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c></row></sheetData>';
    const table = tableOf(makeWorkbook({ sheets: [{ name: 'A', xml }] }));
    expect(table.rows).toEqual([['uitkomst', '', '#REF!', 'WAAR']]);
    expect(table.warnings).toEqual([{ code: 'FORMULA_WITHOUT_VALUE', params: { count: 1 } }]);
  });

  it('fills what is merged downwards, and marks hidden and struck-through rows and lost colours', () => {
    const cell = (reference: string, text: string, style = 0) =>
      `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml = `<sheetData><row r="1">${cell('A1', 'Organisatie')}${cell('B1', 'Naam')}</row>
      <row r="2">${cell('A2', 'Zorg')}${cell('B2', 'Anna')}</row>
      <row r="3" hidden="1">${cell('B3', 'Bert')}</row>
      <row r="4">${cell('A4', 'Wonen', 1)}${cell('B4', 'Cora', 1)}</row>
      <row r="5">${cell('A5', 'Werk', 2)}</row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    const styles =
      '<fonts><font/><font><strike/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"/></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fillId="1"/></cellXfs>';
    const table = tableOf(makeWorkbook({ sheets: [{ name: 'A', xml }], styles }));
    expect(table.rows.slice(1)).toEqual([['Zorg', 'Anna'], ['Zorg', 'Bert'], ['Wonen', 'Cora'], ['Werk']]);
    expect(table.marks).toEqual({ hidden: [3], struck: [4] });
    expect(table.warnings.map(({ code }) => code)).toEqual(['ROWS_HIDDEN', 'ROWS_STRUCK', 'COLOURS_LOST']);
  });

  it('with several sheets reads the first that holds something, another by name, or all under each other', () => {
    const bytes = makeWorkbook({
      sheets: [
        { name: 'Leeg', xml: '<sheetData/>' },
        { name: 'Noord', xml: textRows(list) },
        { name: 'Zuid', xml: textRows([list[0] ?? [], ['Tweede', 'Bert']]) },
        { name: 'Oud', state: 'hidden', xml: textRows([['Weg']]) },
      ],
    });
    const first = tableOf(bytes);
    expect(first.rows).toEqual(list);
    expect(first.sheets).toEqual({ names: ['Leeg', 'Noord', 'Zuid'], hidden: ['Oud'], chosen: 'Noord' });
    expect(first.warnings.map(({ code }) => code)).toEqual(['SHEET_CHOSEN', 'SHEETS_HIDDEN']);
    expect(tableOf(bytes, { sheet: 'Oud' }).rows).toEqual([['Weg']]);
    expect(tableOf(bytes, { sheet: '*' })).toMatchObject({
      rows: [
        ['Organisatie', 'Naam', 'Tabblad'],
        ['Stichting Voorbeeld & Zn', 'Anna de Vries', 'Noord'],
        ['Tweede', 'Bert', 'Zuid'],
      ],
      rowNumbers: [1, 2, 4],
    });
    expect(refusalOf(bytes, { sheet: 'Geen' })).toBe('SHEET_UNKNOWN');
  });
});

describe('what is refused in one sentence', () => {
  const bomb = (claims: { size?: number }) =>
    makeWorkbook({
      sheets: [{ name: 'A', xml: '<sheetData/>' }],
      extra: [{ name: 'xl/media/x', content: new Uint8Array(60_000_000), claims }],
    });

  it('a zip bomb, one that lies about its size, one with too many entries and a wrong checksum', () => {
    expect(refusalOf(bomb({}))).toBe('FILE_SUSPECT');
    const liar = makeZip([
      { name: '_rels/.rels', content: '<Relationships/>' },
      { name: 'xl/workbook.xml', content: ' '.repeat(60_000_000), claims: { size: 1_000 } },
    ]);
    expect(refusalOf(liar)).toBe('FILE_SUSPECT');
    const many = Array.from({ length: 1_001 }, (_none, index) => ({ name: `a${index}`, content: '' }));
    expect(refusalOf(makeZip(many))).toBe('FILE_SUSPECT');
    expect(refusalOf(makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>', claims: { crc: 1 } }]))).toBe(
      'FILE_BROKEN',
    );
  });

  it('entries that lie over each other', () => {
    const bytes = makeZip([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/b', content: '<workbook/>' },
    ]);
    const view = new DataView(bytes.buffer);
    const second = bytes.lastIndexOf(0x50, bytes.length - 23);
    for (let at = second; at > 0; at -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 42, 0, true);
      break;
    }
    expect(refusalOf(bytes)).toBe('FILE_SUSPECT');
  });

  it('entities and document types', () => {
    const xml = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sheetData/>';
    expect(refusalOf(makeZip([{ name: 'xl/workbook.xml', content: `${xml}<workbook/>` }]))).toBe('FILE_UNSAFE');
  });

  it('binary, OpenDocument, locked and old workbooks, other zips and a workbook cut in half', () => {
    expect(refusalOf(makeZip([{ name: 'xl/workbook.bin', content: '' }]))).toBe('FILE_IS_XLSB');
    expect(
      refusalOf(
        makeZip([
          { name: 'mimetype', content: '' },
          { name: 'content.xml', content: '' },
        ]),
      ),
    ).toBe('FILE_IS_ODS');
    const old = [0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0];
    const locked = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(refusalOf(Uint8Array.from(old))).toBe('FILE_IS_OLD_WORKBOOK');
    expect(refusalOf(Uint8Array.from([...old, ...locked]))).toBe('FILE_IS_LOCKED_WORKBOOK');
    expect(refusalOf(makeZip([{ name: 'a.txt', content: 'x' }]))).toBe('FILE_IS_OTHER_ZIP');
    expect(refusalOf(makeWorkbook({ sheets: [{ name: 'A', xml: textRows(list) }] }).slice(0, 700))).toBe('FILE_BROKEN');
  });

  it('a sheet that is not there, strings out of range and a circle of relations do no harm', () => {
    const bytes = makeZip([
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      },
      {
        name: 'xl/workbook.xml',
        content: '<workbook><sheets><sheet name="A" r:id="r1"/><sheet name="B" r:id="r2"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="workbook.xml"/></Relationships>',
      },
    ]);
    expect(refusalOf(bytes)).toBe('FILE_EMPTY');
  });
});
