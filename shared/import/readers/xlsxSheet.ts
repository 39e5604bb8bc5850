/** One sheet of a workbook → its filled rows, with which of them are hidden, struck through or coloured. */
import { tableLimits } from '../readCsv.ts';
import { GraphRefused } from './graphTypes.ts';
import { sheetXmlLimits, type Styles } from './xlsxParts.ts';
import { columnOf, decodeEscapes, numberToText, serialToText } from './xlsxValues.ts';
import { scanXml, type Attributes } from './xml.ts';

export type SheetRows = {
  readonly rows: string[][];
  /** The number of each row in the sheet, 1-based. */
  readonly rowNumbers: number[];
  readonly hidden: readonly number[];
  readonly struck: readonly number[];
  readonly coloured: readonly number[];
  /** Formulas of which the sheet does not hold the outcome. */
  readonly withoutOutcome: number;
};

export type SheetContext = {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly uses1904: boolean;
};

/** Cells in one sheet, the empty ones between others included; beyond it a list is something else. */
const mostCells = 12_000_000;
/** Cells that merging may fill. */
const mostMerged = 200_000;

type Merge = { readonly top: number; readonly bottom: number; readonly column: number };

function mergeOf(reference: string): Merge | null {
  const [first = '', last = ''] = reference.split(':');
  const column = columnOf(first);
  const [top, bottom] = [first, last].map((cell) => Number(cell.replace(/^[A-Za-z]+/u, '')));
  if (column === null || top === undefined || bottom === undefined || !(bottom > top)) return null;
  return { top, bottom, column };
}

type Cell = { reference: string; type: string; style: number; hasFormula: boolean };

class SheetReader {
  readonly rows: string[][] = [];
  readonly rowNumbers: number[] = [];
  readonly hidden: number[] = [];
  readonly struck: number[] = [];
  readonly coloured: number[] = [];
  readonly merges: Merge[] = [];
  withoutOutcome = 0;
  readonly #context: SheetContext;
  #cells = 0;
  #rowNumber = 0;
  #row: string[] = [];
  #isHidden = false;
  #filled = 0;
  #struckCells = 0;
  #colouredCells = 0;
  #column = 0;
  #cell: Cell | null = null;
  #isValue = false;
  #value = '';

  constructor(context: SheetContext) {
    this.#context = context;
  }

  readonly open = (name: string, tag: Attributes): void => {
    switch (name) {
      case 'c':
        this.#openCell(tag);
        break;
      case 'v':
      case 't':
        this.#isValue = true;
        break;
      case 'f':
        if (this.#cell !== null) this.#cell.hasFormula = true;
        break;
      case 'rPh':
        this.#isValue = false;
        break;
      case 'row':
        this.#openRow(tag);
        break;
      case 'mergeCell': {
        const merge = mergeOf(tag.get('ref') ?? '');
        if (merge !== null && this.merges.length < 10_000) this.merges.push(merge);
        break;
      }
      default:
    }
  };

  readonly text = (piece: string): void => {
    if (this.#isValue) this.#value = this.#value === '' ? piece : this.#value + piece;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  };

  #openRow(tag: Attributes): void {
    const named = Number(tag.get('r') ?? NaN);
    // Rows stand in order; one that does not is taken for the next.
    this.#rowNumber = named > this.#rowNumber && named <= 1_048_576 ? named : this.#rowNumber + 1;
    this.#row = [];
    this.#column = 0;
    this.#filled = 0;
    this.#struckCells = 0;
    this.#colouredCells = 0;
    this.#isHidden = tag.get('hidden') === '1' || tag.get('hidden') === 'true';
  }

  #openCell(tag: Attributes): void {
    this.#cells += 1;
    if (this.#cells > mostCells) throw new GraphRefused('tooLarge');
    const style = tag.get('s');
    this.#cell = {
      reference: tag.get('r') ?? '',
      type: tag.get('t') ?? 'n',
      style: style === undefined ? -1 : Number(style),
      hasFormula: false,
    };
    this.#value = '';
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#cell = null;
    const column = columnOf(cell.reference) ?? this.#column;
    this.#column = column + 1;
    if (column >= tableLimits.columns) return;
    if (this.#value === '') {
      if (cell.hasFormula) this.withoutOutcome += 1;
      return;
    }
    const style = this.#context.styles.cells[cell.style];
    const text = this.#textOf(cell, style);
    if (text === '') return;
    this.#filled += 1;
    if (style?.isStruck === true) this.#struckCells += 1;
    if (style?.isColoured === true) this.#colouredCells += 1;
    // Cells between count too: one far to the right in every row is as large as a full sheet.
    this.#cells += Math.max(0, column - this.#row.length);
    while (this.#row.length < column) this.#row.push('');
    this.#row[column] = text;
  }

  #textOf({ type }: Cell, style: Styles['cells'][number] | undefined): string {
    const raw = this.#value;
    if (type === 's') return this.#context.strings[Number(raw)] ?? '';
    if (type === 'n') {
      if (style?.isDate === true && raw.trim() !== '') return serialToText(Number(raw), this.#context.uses1904);
      return numberToText(raw, style?.digits ?? 0);
    }
    if (type === 'b') return raw === '1' || raw === 'true' ? 'WAAR' : 'ONWAAR';
    if (type === 'd') return raw.replace(/T00:00:00.*$/u, '');
    return decodeEscapes(raw);
  }

  #closeRow(): void {
    if (this.#filled === 0) return;
    if (this.rows.length >= tableLimits.rows) throw new GraphRefused('tooLarge');
    this.rows.push(this.#row);
    this.rowNumbers.push(this.#rowNumber);
    if (this.#isHidden) this.hidden.push(this.#rowNumber);
    // One struck word may be a correction; a row that has left is struck for the greater part.
    if (this.#struckCells * 2 > this.#filled) this.struck.push(this.#rowNumber);
    if (this.#colouredCells > 0) this.coloured.push(this.#rowNumber);
  }
}

/** A cell that was merged over several rows says the same for each of them. */
function fillMerged({ rows, rowNumbers, merges }: SheetReader): void {
  const indexOf = new Map(rowNumbers.map((number, index) => [number, index]));
  let left = mostMerged;
  for (const { top, bottom, column } of merges) {
    const value = rows[indexOf.get(top) ?? -1]?.[column] ?? '';
    if (value === '') continue;
    for (let number = top + 1; number <= bottom && left > 0; number += 1, left -= 1) {
      const row = rows[indexOf.get(number) ?? -1];
      if (row === undefined || (row[column] ?? '') !== '') continue;
      left -= Math.max(0, column - row.length);
      while (row.length < column) row.push('');
      row[column] = value;
    }
  }
}

/** Reads the XML of one sheet. Throws `XmlRefused`, and `GraphRefused` beyond the limits. */
export function readSheet(text: string, context: SheetContext): SheetRows {
  const reader = new SheetReader(context);
  scanXml(text, reader, sheetXmlLimits);
  fillMerged(reader);
  const { rows, rowNumbers, hidden, struck, coloured, withoutOutcome } = reader;
  return { rows, rowNumbers, hidden, struck, coloured, withoutOutcome };
}
