// The one place that writes XLSX, so that the library behind it (hucre) can be replaced.
// Never its stream writer: that drops links and the filter without a word.
import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';

export type TextCell = {
  readonly text: string;
  /** Where a click leads, such as `mailto:anna@example.org`. */
  readonly link?: string;
  /** A day `yyyy-mm-dd` or a number is written as such; anything else as text. */
  readonly kind?: CellKind;
};

export type CellKind = 'text' | 'date' | 'number';

/** A column with a list to choose from. */
export type Choice = {
  readonly column: number;
  /** Where the words stand, such as `Lijsten!$B$2:$B$9`. */
  readonly source: string;
  /** Whether anything else may be typed without a question. */
  readonly isOpen: boolean;
};

export type TextSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
  /** Stands at the foot of every printed page; empty = nothing. */
  readonly footer: string;
  readonly isHidden?: boolean;
  /** What is typed in a column, for the rows that are still to come. */
  readonly kinds?: readonly CellKind[];
  readonly choices?: readonly Choice[];
};

/** What one cell of Excel can hold. */
const longestCell = 32_767;
const widestColumn = 48;

const headingStyle: CellStyle = { font: { bold: true }, alignment: { vertical: 'top' } };
const textStyle: CellStyle = { numFmt: '@', alignment: { vertical: 'top' } };
/** Excel shows hashes for a long cell in text format. */
const longTextStyle: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const longestInTextFormat = 255;
const dateStyle: CellStyle = { numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top', horizontal: 'left' } };
const numberStyle: CellStyle = { alignment: { vertical: 'top', horizontal: 'left' } };
const emptyStyles: Readonly<Record<CellKind, CellStyle>> = { text: textStyle, date: dateStyle, number: numberStyle };
/** How far down a list to choose from reaches. */
const lastChoiceRow = 5_000;
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
  const styles = sheet.headings.map((_, index) => emptyStyles[sheet.kinds?.[index] ?? 'text']);
  const longest = sheet.headings.map(() => 0);
  // What has the style of its column is written as a bare text: most cells are, and each that is not costs twice.
  const cells = new Map<string, Partial<Cell>>();
  const rows = table.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const written = toCell(cell, rowIndex === 0);
      longest[columnIndex] = Math.max(longest[columnIndex] ?? 0, longestLine(cell.text));
      if (written === null) return null;
      if (isBare(written) && written.style === styles[columnIndex]) return written.value ?? null;
      cells.set(`${rowIndex},${columnIndex}`, written);
      return null;
    }),
  );
  return {
    name: sheet.name,
    columns: styles.map((style, index) => ({
      width: Math.min(widestColumn, Math.max(8, (longest[index] ?? 0) + 2)),
      style,
    })),
    rows,
    cells,
    ...(sheet.isHidden && { hidden: true }),
    ...(sheet.choices && { dataValidations: sheet.choices.map(toValidation) }),
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

function isBare({ hyperlink, richText }: Partial<Cell>): boolean {
  return hyperlink === undefined && richText === undefined;
}

/** A list in every row to come, also of an empty sheet. */
function toValidation({ column, source, isOpen }: Choice): DataValidation {
  const letter = columnName(column);
  return {
    type: 'list',
    range: `${letter}2:${letter}${lastChoiceRow}`,
    formula1: source,
    allowBlank: true,
    showErrorMessage: !isOpen,
    // A warning may be waved away: the id of a word is as good as its label.
    errorStyle: 'warning',
  };
}

/** Days since the zero of the 1900 system, from 1 March 1900 (ECMA-376 part 1, 18.17.4.1); null for what is no day. */
function serialOf(text: string): number | null {
  const serial = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) / 86_400_000 + 25_569 : Number.NaN;
  return serial >= 61 ? serial : null;
}

function toCell({ text, link, kind }: TextCell, isHeading: boolean): Partial<Cell> | null {
  const value = cellText(text);
  if (value === '') return null;
  const serial = kind === 'date' ? serialOf(value) : null;
  if (serial !== null) return { value: serial, style: dateStyle };
  if (kind === 'number' && /^\d{1,9}$/.test(value)) return { value: Number(value), style: numberStyle };
  const style = styleOf(value, isHeading, link);
  const cell: Partial<Cell> = { value, type: 'string', style };
  if (value.startsWith('#') && errorWord.test(value)) cell.richText = [{ text: value }];
  if (link !== undefined) cell.hyperlink = { target: link };
  return cell;
}

function styleOf(value: string, isHeading: boolean, link: string | undefined): CellStyle {
  if (isHeading) return headingStyle;
  if (link !== undefined) return linkStyle;
  return value.length > longestInTextFormat ? longTextStyle : textStyle;
}

/** No control signs, no halves of characters and no underscore: nothing to look after. */
const plainText = /^[ -^`-~\u00a0-\ud7ff]*$/u;

/** What XML and Excel can carry: no control signs but tab and line end, no half characters, no more than a cell holds. */
function cellText(text: string): string {
  if (text.length <= longestCell && plainText.test(text)) return text;
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

function longestLine(text: string): number {
  if (!text.includes('\n')) return text.length;
  return text.split('\n').reduce((width, line) => Math.max(width, line.length), 0);
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
