// The 58 pitfalls of messy lists: where each is tested, and here those of workbooks, matrices and other files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesAt, planOf, readBytes, rowAt } from './planOf.ts';
import { makeWorkbook, textRows } from './readers/makeZip.ts';

/** Number → the test that holds its expected outcome: file and the beginning of its title. */
const covered: Readonly<Record<number, readonly [file: string, title: string]>> = {
  1: ['messyList', '1: the semicolon'],
  2: ['messyList', '2: Windows-1252'],
  3: ['messyNames', '3: a byte order mark'],
  4: ['messyNames', '4: letters that were encoded twice'],
  5: ['messyNames', '5: a first line sep=;'],
  6: ['messyList', '6: the title'],
  7: ['messyList', '7: two rows of headings'],
  8: ['messyList', '8: a heading with a space'],
  9: ['messyNames', '9: two columns of one name'],
  10: ['messyNames', '10: an empty column'],
  11: ['messyNames', '11: an organisation on the first row'],
  12: ['messyNames', '12: a heading of a group'],
  13: ['messyList', '13: the total'],
  14: ['messyNames', '14: a thousand blank rows'],
  15: ['messyList', '15: a row with a delimiter too many'],
  16: ['messyList', '16: a line end inside quotes'],
  17: ['messyNames', '17: an unclosed quote'],
  18: ['messyList', '18: two numbers in one cell'],
  19: ['messyNames', '19, 20, 21: numbers'],
  20: ['messyNames', '19, 20, 21: numbers'],
  21: ['messyNames', '19, 20, 21: numbers'],
  22: ['messyList', '22: words for nothing'],
  23: ['messyList', '23: a vacancy'],
  24: ['messyList', '24: a functional mailbox'],
  25: ['messyNames', '25, 26, 27: e-mail'],
  26: ['messyNames', '25, 26, 27: e-mail'],
  27: ['messyNames', '25, 26, 27: e-mail'],
  28: ['messyNames', '28, 29: the parts of a name'],
  29: ['messyNames', '28, 29: the parts of a name'],
  30: ['messyNames', '30: a first name alone'],
  31: ['messyNames', '31: titles'],
  32: ['messyNames', '32: two people in one cell'],
  33: ['messyNames', '33: a letter that was lost'],
  34: ['messyList', '34: spellings of one name'],
  35: ['messyNames', '35: abbreviations'],
  36: ['messyNames', '36: a former name'],
  37: ['messyNames', '37: a department of a municipality'],
  38: ['messyNames', '38: the same person at two'],
  39: ['messyNames', '39: the same name'],
  40: ['messyValues', '40, 41, 42: names of areas'],
  41: ['messyValues', '41: Utrecht'],
  42: ['messyValues', '40, 41, 42: names of areas'],
  43: ['messyValues', '43: postcodes'],
  44: ['messyValues', '44: dates'],
  45: ['pitfalls', '45: a tick'],
  46: ['pitfalls', '46: a struck-through row'],
  47: ['messyValues', '47: a note that says someone left'],
  48: ['messyValues', '48: a note about a client'],
  49: ['messyValues', '49: a citizen service number'],
  50: ['pitfalls', '50: a matrix'],
  51: ['pitfalls', '51: a sheet for each area'],
  52: ['pitfalls', '52: hidden rows'],
  53: ['pitfalls', '53: formulas'],
  54: ['messyValues', '54: a quote put before a formula'],
  55: ['messyValues', '55: spaces and quotes'],
  56: ['messyValues', '56: other files are refused'],
  57: ['messyList', '57: the same list again'],
  58: ['../../backend/import', 'the messy list becomes partners and contacts, in one step that undo takes back'],
};

describe('the 58 pitfalls', () => {
  it.each(Object.entries(covered))('%s has its test', (_number, [file, title]) => {
    const source = readFileSync(new URL(`./${file}.test.ts`, import.meta.url), 'utf8');
    expect(source).toContain(title);
  });

  it('are all there', () => {
    expect(Object.keys(covered).map(Number)).toEqual(Array.from({ length: 58 }, (_none, index) => index + 1));
  });
});

/** Files that are broken or hostile, by kind, and the test of what becomes of each. */
const badFiles: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  'a character set told by nobody': [['decode', 'tells the encoding by mark']],
  'delimiters, a sep= line, ragged rows': [
    ['readCsv', 'is what separates most rows alike'],
    ['readCsv', 'keep their line in the file across line ends in cells and a sep= line'],
    ['messyList', '15: a row with a delimiter too many'],
  ],
  'an unclosed quote': [['readCsv', 'an unclosed quote, with the line it opens on']],
  'too many rows or columns': [
    ['readCsv', 'a file, a row count and a width beyond the limits'],
    ['readers/large', 'a million empty rows with a format'],
  ],
  'headings that are empty, double or names of prototypes': [
    ['messyNames', '9: two columns of one name'],
    ['messyNames', '10: an empty column'],
    ['readCsv', '__proto__ and constructor are headings like any other'],
    ['readers/graphs', 'names of prototypes are names like any other'],
  ],
  'dates of two calendars and two orders': [
    ['readers/xlsx', 'gives dates of both calendars'],
    ['messyValues', '44: dates'],
  ],
  'numbers that lost a zero or became a power of ten': [['messyNames', '19, 20, 21: numbers']],
  'a bomb, a lie about size, a nest, too many entries': [
    ['readers/xlsx', 'a zip bomb, one that lies about its size'],
    ['readers/xlsx', 'entries that lie over each other'],
  ],
  'document types and entities': [
    ['readers/xlsx', 'entities and document types'],
    ['readers/graphs', 'entities, document types, endless depth'],
  ],
  'shared texts out of range, circles, an absent sheet': [['readers/xlsx', 'a sheet that is not there']],
  'old, binary, OpenDocument and locked workbooks': [
    ['readers/xlsx', 'binary, OpenDocument, locked and old workbooks'],
  ],
  'formulas without an outcome': [['readers/xlsx', 'reads formulas by their outcome, says which have none']],
  'cards of every version, without an end, by the hundred thousand, with pictures': [
    ['readers/vcard', 'of Outlook: 2.1'],
    ['readers/vcard', 'of a telephone: 3.0'],
    ['readers/vcard', 'a hundred thousand are read'],
  ],
  'graphs with keys twice, loops and loose ends': [['readers/graphs', 'keys that stand twice are told']],
  'the same list twice': [['messyList', '57: the same list again']],
};

const header = ['Organisatie', 'Naam'];

describe('bad files', () => {
  it.each(Object.entries(badFiles))('%s', (_kind, tests) => {
    const absent = tests.filter(([file, title]) => {
      return !readFileSync(new URL(`./${file}.test.ts`, import.meta.url), 'utf8').includes(title);
    });
    expect(absent).toEqual([]);
  });

  it('of a graph with a loop and a tie to nobody keep what is sound', () => {
    const text =
      '<gexf version="1.3"><graph><nodes><node id="a" label="Een"/><node id="b" label="Twee"/></nodes><edges><edge id="1" source="a" target="a"/><edge id="2" source="a" target="weg"/><edge id="3" source="a" target="b"/></edges></graph></gexf>';
    const { table } = readBytes(new TextEncoder().encode(text));
    expect(table.rows.flat().filter((cell) => cell === 'Een' || cell === 'Twee')).toEqual(['Een', 'Twee']);
    expect(table.graph?.ties.filter(({ from, to }) => from !== to)).toHaveLength(1);
  });

  it('with macros are read for what stands in the cells', () => {
    const sheets = [{ name: 'A', xml: textRows([header, ['Stichting Een', 'Anna Jansen']]) }];
    const macros = [
      { name: 'xl/vbaProject.bin', content: 'Sub Auto_Open()' },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
    ];
    const bytes = makeWorkbook({ sheets, extra: macros });
    const { plan } = readBytes(bytes);
    expect(plan.organisations.map(({ after }) => after.name)).toEqual(['Stichting Een']);
  });
});

describe('pitfalls of ticks and matrices', () => {
  const lines = [
    'Organisatie;Wonen;Zorg;Opmerking',
    'Stichting Een;x;;belt terug',
    'Stichting Twee;Ja;1;',
    'Stichting Drie;nee;WAAR;',
  ];

  it('45: a tick is a yes however it is written', () => {
    const { organisations, themes } = planOf(lines);
    const labels = new Map(themes.map(({ key, label }) => [key, label]));
    expect(
      organisations.map(({ addThemes }) => addThemes.map((ref) => ('key' in ref ? labels.get(ref.key) : ref.id))),
    ).toEqual([['Wonen'], ['Wonen', 'Zorg'], ['Zorg']]);
  });

  it('50: a matrix of themes is read by its headings, and the user is asked to look', () => {
    const { mapping } = readBytes(new TextEncoder().encode(lines.join('\n')));
    expect(mapping.columns.map(({ field }) => field)).toEqual(['organisation', 'themes', 'themes', 'notes']);
    expect(mapping.columns[1]?.issues.map(({ code }) => code)).toEqual(['COLUMN_BY_CONTENT']);
  });
});

describe('pitfalls of workbooks', () => {
  it('46: a struck-through row is read and pointed at, and lost colours are mentioned', () => {
    const cell = (text: string, style: number) => `<c s="${style}" t="str"><v>${text}</v></c>`;
    const row = (name: string, style: number) => `<row>${cell('Stichting Een', style)}${cell(name, style)}</row>`;
    const xml = `<sheetData><row>${cell('Organisatie', 0)}${cell('Naam', 0)}</row>${row('Anna Jansen', 0)}${row('Bert Vries', 1)}${row('Cora Berg', 2)}</sheetData>`;
    const styles =
      '<fonts><font/><font><strike/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"/></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fillId="1"/></cellXfs>';
    const { plan, table } = readBytes(makeWorkbook({ sheets: [{ name: 'A', xml }], styles }));
    expect([codesAt(plan, 2), codesAt(plan, 3), rowAt(plan, 3).persons.length]).toEqual([[], ['ROW_STRUCK'], 1]);
    expect(table.warnings.map(({ code }) => code)).toEqual(['ROWS_STRUCK', 'COLOURS_LOST']);
  });

  it('51: a sheet for each area can be read together, with the name of the sheet as a value', () => {
    const sheets = ['Nieuwegein', 'Houten'].map((name) => ({
      name,
      xml: textRows([header, [`Stichting ${name}`, '']]),
    }));
    const { table, mapping, plan } = readBytes(makeWorkbook({ sheets }), undefined, { sheet: '*' });
    expect(table.rows.map((row) => row.at(-1))).toEqual(['Tabblad', 'Nieuwegein', 'Houten']);
    expect(mapping.columns.at(-1)).toMatchObject({ heading: 'Tabblad', field: 'areas' });
    expect(plan.organisations.map(({ addAreaIds }) => addAreaIds)).toEqual([['GM0356'], ['GM0321']]);
  });

  it('52: hidden rows are read, and each says that it is hidden', () => {
    const xml = textRows([header, ['Stichting Een', 'Anna Jansen'], ['Stichting Twee', 'Bert Vries']]).replace(
      '<row><c t="inlineStr"><is><t>Stichting Twee',
      '<row hidden="1"><c t="inlineStr"><is><t>Stichting Twee',
    );
    const { plan } = readBytes(makeWorkbook({ sheets: [{ name: 'A', xml }] }));
    expect([codesAt(plan, 2), codesAt(plan, 3)]).toEqual([[], ['ROW_HIDDEN']]);
  });

  it('53: formulas are their outcome; an error is empty and said', () => {
    const xml =
      '<sheetData><row><c t="str"><v>Organisatie</v></c><c t="str"><v>Functie</v></c></row><row><c t="str"><f>A9</f><v>Stichting Een</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>';
    const { plan } = readBytes(makeWorkbook({ sheets: [{ name: 'A', xml }] }));
    expect(plan.organisations.map(({ after }) => after.name)).toEqual(['Stichting Een']);
    expect(codesAt(plan, 2)).toEqual(['CELL_ERROR']);
  });
});

describe('code page 850', () => {
  it('of a CSV (MS-DOS) is recognised by its letters', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('Organisatie;Naam\r\nCaf'),
      0x82,
      ...new TextEncoder().encode('bedrijf;Ren'),
      0x82,
      0x65,
      0x0d,
      0x0a,
    ]);
    const { table } = readBytes(bytes);
    expect([table.encoding, table.rows[1]]).toEqual(['cp850', ['Cafébedrijf', 'Renée']]);
  });
});
