// The one place that writes XLSX, so that the library behind it (hucre) can be replaced.
// Never its stream writer: that drops links and the filter without a word.
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';

export type TextCell = {
  readonly text: string;
  /** Where a click leads, such as `mailto:anna@example.org`. */
  readonly link?: string;
};

export type TextSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
  /** Stands at the foot of every printed page; empty = nothing. */
  readonly footer: string;
};

/** What one cell of Excel can hold. */
const longestCell = 32_767;
const widestColumn = 48;

const headingStyle: CellStyle = { font: { bold: true }, alignment: { vertical: 'top' } };
const textStyle: CellStyle = { numFmt: '@', alignment: { vertical: 'top' } };
/** Excel shows hashes for a long cell in text format. */
const longTextStyle: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const longestInTextFormat = 255;
const linkStyle: CellStyle = { ...textStyle, font: { underline: true, color: { rgb: '1F5FBF' } } };

/** Words such as #N/A, which the library would write as an error value. */
const errorWord = /^#[A-Z_/0]+[!?]?$/;

/**
 * A workbook of sheets with text only: headings bold, frozen and with a filter, columns as wide as their content,
 * A4 landscape in print. Every cell is typed as text, so that nothing is read as a formula, number or date.
 */
export async function writeWorkbook(sheets: readonly TextSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({ sheets: sheets.map(toSheet), stringMode: 'shared' });
  return new Uint8Array(bytes);
}

function toSheet(sheet: TextSheet): WriteSheet {
  const table = [sheet.headings.map((text) => ({ text })), ...sheet.rows];
  const cells = new Map<string, Partial<Cell>>();
  for (const [rowIndex, row] of table.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const written = toCell(cell, rowIndex === 0);
      if (written) cells.set(`${rowIndex},${columnIndex}`, written);
    }
  }
  return {
    name: sheet.name,
    columns: sheet.headings.map((_, index) => ({ width: widthOf(table.map((row) => row[index]?.text ?? '')) })),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(sheet.headings.length - 1)}${table.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    // An ampersand starts a code in a footer; two are one.
    ...(sheet.footer && { headerFooter: { oddFooter: `&L${sheet.footer.replaceAll('&', '&&')}&R&P / &N` } }),
  };
}

function toCell({ text, link }: TextCell, isHeading: boolean): Partial<Cell> | null {
  const value = cellText(text);
  if (value === '') return null;
  const style = styleOf(value, isHeading, link);
  const hyperlink = link === undefined ? {} : { hyperlink: { target: link } };
  if (errorWord.test(value)) return { value, style, richText: [{ text: value }], ...hyperlink };
  return { value, type: 'string', style, ...hyperlink };
}

function styleOf(value: string, isHeading: boolean, link: string | undefined): CellStyle {
  if (isHeading) return headingStyle;
  if (link !== undefined) return linkStyle;
  return value.length > longestInTextFormat ? longTextStyle : textStyle;
}

/** What XML and Excel can carry: no control signs but tab and line end, no half characters, no more than a cell holds. */
function cellText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '')
      .slice(0, longestCell)
      .replace(/[\ud800-\udbff]$/, '')
      // `_x0041_` would be read back as "A": OOXML escapes control signs that way, and the library does not escape it.
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  );
}

function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((width, text) => Math.max(width, longestLine(text)), 0);
  return Math.min(widestColumn, Math.max(8, longest + 2));
}

function longestLine(text: string): number {
  return text.split('\n').reduce((width, line) => Math.max(width, line.length), 0);
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
