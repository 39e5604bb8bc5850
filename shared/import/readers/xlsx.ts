/**
 * Workbook (XLSX, XLSM) → table of one sheet, or of all sheets under each other. Formulas by their stored outcome,
 * macros and outside links never. Kumu's two sheets make a graph.
 */
import { tableLimits } from '../readCsv.ts';
import type { Reason, SheetChoice, Table } from '../types.ts';
import { readKumuSheets } from './kumuSheets.ts';
import { GraphRefused, type Graph } from './graphTypes.ts';
import { noStyles, readRelations, readSharedStrings, readStyles, readWorkbookPart } from './xlsxParts.ts';
import { readSheet } from './xlsxSheet.ts';
import type { SheetRows } from './xlsxSheet.ts';
import { ZipRefused, type Archive } from './zip.ts';

/** The choice of all sheets under each other, with the name of each as its last column. */
export const allSheets = '*';

/** Cells of all sheets together. */
const mostStacked = 12_000_000;

export type WorkbookOptions = {
  /** Name of a sheet, or `allSheets`; the first that can be seen and holds something when left out. */
  readonly sheet?: string;
};

export type WorkbookContent =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'refused'; readonly error: Reason };

type Sheet = { readonly name: string; readonly isHidden: boolean; readonly read: () => SheetRows };

function textOf(archive: Archive, path: string): string | null {
  const bytes = archive.read(path);
  if (bytes === null) return null;
  // A part is UTF-8, or UTF-16 with a mark; whatever else it claims.
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function openSheets(archive: Archive): readonly Sheet[] {
  const roots = readRelations(textOf(archive, '_rels/.rels'), '');
  const root = [...roots.values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const workbookText = textOf(archive, root);
  if (workbookText === null) throw new ZipRefused(false);
  const { uses1904, sheets } = readWorkbookPart(workbookText);
  const slash = root.lastIndexOf('/');
  const relationsPath = `${root.slice(0, slash + 1)}_rels/${root.slice(slash + 1)}.rels`;
  const relations = readRelations(textOf(archive, relationsPath), root);
  const partOf = (type: string) => {
    const found = [...relations.values()].find((relation) => relation.type === type);
    return found === undefined ? null : textOf(archive, found.path);
  };
  let context: Parameters<typeof readSheet>[1] | null = null;
  const contextOnce = () => {
    if (context !== null) return context;
    const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
    context = {
      strings: strings === null ? [] : readSharedStrings(strings),
      styles: styles === null ? noStyles : readStyles(styles),
      uses1904,
    };
    return context;
  };
  return sheets.map(({ name, isHidden, id }) => ({
    name,
    isHidden,
    read: () => {
      const text = textOf(archive, relations.get(id)?.path ?? '');
      return text === null ? emptySheet : readSheet(text, contextOnce());
    },
  }));
}

const emptySheet: SheetRows = { rows: [], rowNumbers: [], hidden: [], struck: [], coloured: [], withoutOutcome: 0 };

function warningsOf(sheet: SheetRows, choice: SheetChoice): Reason[] {
  const warnings: Reason[] = [];
  const add = (code: Reason['code'], count: number) => {
    if (count > 0) warnings.push({ code, params: { count } });
  };
  const others = choice.names.length - 1;
  if (others > 0 && choice.chosen !== allSheets)
    warnings.push({ code: 'SHEET_CHOSEN', params: { sheet: choice.chosen, count: others } });
  add('SHEETS_HIDDEN', choice.hidden.length);
  add('ROWS_HIDDEN', sheet.hidden.length);
  add('ROWS_STRUCK', sheet.struck.length);
  // A sheet where every row is coloured says nothing by it, and neither does a row of headings.
  const isTelling = sheet.coloured.length < sheet.rows.length * 0.8;
  add('COLOURS_LOST', isTelling ? sheet.coloured.filter((number) => number > (sheet.rowNumbers[2] ?? 0)).length : 0);
  add('FORMULA_WITHOUT_VALUE', sheet.withoutOutcome);
  return warnings;
}

function tableOf(sheet: SheetRows, choice: SheetChoice): Table {
  return {
    rows: sheet.rows,
    rowNumbers: sheet.rowNumbers,
    delimiter: null,
    encoding: null,
    warnings: warningsOf(sheet, choice),
    sheets: choice,
    marks: { hidden: sheet.hidden, struck: sheet.struck },
  };
}

/** Sheets with the same headings under each other; rows are numbered on. */
function stacked(sheets: readonly { readonly name: string; readonly content: SheetRows }[]): SheetRows {
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  const [hidden, struck]: [number[], number[]] = [[], []];
  const [first] = sheets;
  const headings = (first?.content.rows[0] ?? []).join('\n').toLowerCase();
  const width = sheets.reduce(
    (most, { content }) => content.rows.reduce((wide, row) => Math.max(wide, row.length), most),
    0,
  );
  const total = sheets.reduce((sum, { content }) => sum + content.rows.length, 0);
  if (total > tableLimits.rows || total * width > mostStacked) throw new GraphRefused('tooLarge');
  let base = 0;
  for (const { name, content } of sheets) {
    const isSame = (content.rows[0] ?? []).join('\n').toLowerCase() === headings;
    content.rows.forEach((row, index) => {
      if (index === 0 && isSame && rows.length > 0) return;
      const last = index === 0 && isSame ? 'Tabblad' : name;
      rows.push([...row, ...Array.from({ length: width - row.length }, () => ''), last]);
      rowNumbers.push(base + (content.rowNumbers[index] ?? index + 1));
    });
    hidden.push(...content.hidden.map((number) => base + number));
    struck.push(...content.struck.map((number) => base + number));
    base += content.rowNumbers.at(-1) ?? 0;
  }
  const withoutOutcome = sheets.reduce((sum, { content }) => sum + content.withoutOutcome, 0);
  return { rows, rowNumbers, hidden, struck, coloured: [], withoutOutcome };
}

export type SheetOfCells = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Texts of the rows that hold something; read when they are asked for. */
  readonly rows: () => readonly (readonly string[])[];
  /** The numbers of those rows in the sheet. */
  readonly rowNumbers: () => readonly number[];
};

/** Each sheet by itself, hidden ones too. Throws `ZipRefused`; reading a sheet throws `XmlRefused`. */
export function readSheets(archive: Archive): readonly SheetOfCells[] {
  return openSheets(archive).map(({ name, isHidden, read }) => {
    let content: SheetRows | null = null;
    const once = () => (content ??= read());
    return { name, isHidden, rows: () => once().rows, rowNumbers: () => once().rowNumbers };
  });
}

/** Reads a workbook. Throws `ZipRefused`, `XmlRefused` and `GraphRefused`; a sheet that is not there is a refusal. */
export function readWorkbook(archive: Archive, options: WorkbookOptions): WorkbookContent {
  const sheets = openSheets(archive);
  const visible = sheets.filter(({ name, isHidden }) => !isHidden && !name.includes('(ignore)'));
  const choice = (chosen: string): SheetChoice => ({
    names: visible.map(({ name }) => name),
    hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    chosen,
  });
  if (options.sheet === allSheets) {
    const contents = visible
      .map(({ name, read }) => ({ name, content: read() }))
      .filter(({ content }) => content.rows.length > 0);
    if (contents.length === 0) return { kind: 'refused', error: { code: 'FILE_EMPTY' } };
    return { kind: 'table', table: tableOf(stacked(contents), choice(allSheets)) };
  }
  if (options.sheet !== undefined) {
    const named = sheets.find(({ name }) => name === options.sheet);
    if (named === undefined)
      return { kind: 'refused', error: { code: 'SHEET_UNKNOWN', params: { sheet: options.sheet.slice(0, 80) } } };
    return { kind: 'table', table: tableOf(named.read(), choice(named.name)) };
  }
  const contents = new Map<Sheet, SheetRows>();
  const contentOf = (sheet: Sheet): SheetRows => {
    const content = contents.get(sheet) ?? sheet.read();
    contents.set(sheet, content);
    return content;
  };
  if (visible.length <= 12) {
    const graph = readKumuSheets(visible.map((sheet) => () => contentOf(sheet).rows));
    if (graph !== null) return { kind: 'graph', graph };
  }
  const chosen = visible.find((sheet) => contentOf(sheet).rows.length > 0);
  if (chosen === undefined) return { kind: 'refused', error: { code: 'FILE_EMPTY' } };
  return { kind: 'table', table: tableOf(contentOf(chosen), choice(chosen.name)) };
}
