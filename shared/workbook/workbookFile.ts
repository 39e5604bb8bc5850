// The workbook as an XLSX file: written with lists to choose from, and known again by its sheets.
import { writeWorkbook, type TextCell, type TextSheet } from '../export/spreadsheet.ts';
import { tableLimits } from '../import/readCsv.ts';
import { readSheets, type SheetOfCells } from '../import/readers/xlsx.ts';
import { refusalOf } from '../import/readTable.ts';
import type { Reason } from '../import/types.ts';
import type { RedactionHeader } from '../export/types.ts';
import { openZip } from '../import/readers/zip.ts';
import { sniffFormat } from '../import/sniffFormat.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { labelsOf, type Choices } from './column.ts';
import type { ContentRow, SheetContent, WorkbookContent } from './planTypes.ts';
import { columnsOf } from './recordSheets.ts';
import { issuedHeading, listsSheet, sheetNames, workbookHeadings, type SheetName } from './sheetNames.ts';
import type { WorkbookTable } from './workbookTable.ts';
import { wordKey } from './wordBook.ts';

export const workbookMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Writes the workbook: every text typed as text (so that nothing is run as a formula and no phone number is spoiled),
 * days as real dates, words with a list to choose from. `footer` stands at the foot of every printed page.
 */
export async function writeWorkbookFile(
  table: WorkbookTable,
  vocabulary: Vocabulary,
  footer: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const lists = listColumns(vocabulary);
  const sheets = sheetNames.map((name): TextSheet => {
    const columns = columnsOf[name];
    const headings: readonly string[] = workbookHeadings[name];
    const kinds = headings.map((heading) => columns.find((each) => each.heading === heading)?.kind ?? 'text');
    return {
      name,
      headings,
      footer,
      rows: table.sheets[name].map((cells) =>
        cells.map((text, index): TextCell => ({ text, kind: kinds[index] ?? 'text' })),
      ),
      kinds,
      choices: headings.flatMap((heading, index) => {
        const column = columns.find((each) => each.heading === heading);
        const list = column?.choices && lists.get(JSON.stringify(column.choices));
        return list ? [{ column: index, source: list.source, isOpen: column.isOpen ?? false }] : [];
      }),
    };
  });
  return writeWorkbook([...sheets, listSheet(lists, table.issued)]);
}

/** What stands at the foot of every printed page: purpose, day, and that it is not for everybody. */
export function workbookFooter({ purpose, date, confidential }: RedactionHeader): string {
  return [purpose, date, confidential ? 'vertrouwelijk' : ''].filter(Boolean).join(' · ');
}

type ListColumn = { readonly heading: string; readonly labels: readonly string[]; readonly source: string };

function listColumns(vocabulary: Vocabulary): ReadonlyMap<string, ListColumn> {
  const all = sheetNames.flatMap((name) => columnsOf[name].flatMap(({ choices }) => (choices ? [choices] : [])));
  const choices = new Map<string, Choices>(all.map((each) => [JSON.stringify(each), each]));
  const lists = [...choices].map(([key, each]) => ({ key, labels: labelsOf(each, vocabulary), each }));
  return new Map(
    lists
      .filter(({ labels }) => labels.length > 0)
      .map(({ key, labels, each }, index) => {
        const letter = letterOf(index + 1);
        const heading = 'closed' in each ? each.closed : each.words;
        return [key, { heading, labels, source: `${listsSheet}!$${letter}$2:$${letter}$${labels.length + 1}` }];
      }),
  );
}

/** 1 → B: the first column holds the keys of what the workbook was made of. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

function listSheet(lists: ReadonlyMap<string, ListColumn>, issued: readonly string[]): TextSheet {
  const columns = [{ heading: issuedHeading, labels: issued }, ...lists.values()];
  const height = columns.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  return {
    name: listsSheet,
    isHidden: true,
    headings: columns.map(({ heading }) => heading),
    rows: Array.from({ length: height }, (_, row) => columns.map(({ labels }) => ({ text: labels[row] ?? '' }))),
    footer: '',
  };
}

/** Headings without which a sheet is no sheet of the workbook, whatever it is called. */
const tellingHeadings: Readonly<Record<SheetName, readonly string[]>> = {
  Organisaties: ['Sleutel', 'Naam'],
  Personen: ['Sleutel', 'Achternaam'],
  Functies: ['Persoon', 'Organisatie', 'Functie'],
  Relaties: ['Van', 'Naar', 'Type'],
  Overleggen: ['Sleutel', 'Naam'],
  Deelnames: ['Overleg', 'Deelnemer'],
  Afspraken: ['Sleutel', 'Partijen'],
};

export type ReadWorkbook =
  | { readonly ok: true; readonly content: WorkbookContent }
  | { readonly ok: false; readonly error: Reason };

/**
 * The workbook in these bytes; null when they are none: another list, or no XLSX that opens at all. What opens and
 * turns out to be broken or made to do harm is refused with the sentence that the readers of lists have for it.
 */
export function readWorkbookBytes(bytes: Uint8Array): ReadWorkbook | null {
  const sheets = openSheets(bytes);
  if (!sheets?.some(({ name }) => sheetNamed(name) !== undefined)) return null;
  try {
    const content = readContent(sheets);
    return content && { ok: true, content };
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

function openSheets(bytes: Uint8Array): readonly SheetOfCells[] | null {
  if (bytes.length > tableLimits.bytes || sniffFormat(bytes) !== 'zip') return null;
  try {
    const archive = openZip(bytes);
    const isWorkbook = archive.names.some((name) => name.toLowerCase().endsWith('workbook.xml'));
    return isWorkbook ? readSheets(archive) : null;
  } catch (thrown) {
    refusalOf(thrown);
    return null;
  }
}

function readContent(sheets: readonly SheetOfCells[]): WorkbookContent | null {
  const content: Partial<Record<SheetName, SheetContent>> = {};
  for (const sheet of sheets) {
    const name = sheetNamed(sheet.name);
    const found = name && contentOf(name, sheet.rows(), sheet.rowNumbers());
    if (name && found) content[name] = found;
  }
  const isOurs = sheetNames.some((name) =>
    tellingHeadings[name].every((heading) => content[name]?.headings.includes(heading)),
  );
  if (!isOurs) return null;
  const lists = sheets.find(({ name }) => name === listsSheet);
  return { sheets: content, issued: lists ? issuedIn(lists.rows()) : null };
}

function sheetNamed(name: string): SheetName | undefined {
  return sheetNames.find((each) => wordKey(each) === wordKey(name));
}

/** The first row with a heading is the row of headings; null when none of them is known. */
function contentOf(
  name: SheetName,
  rows: readonly (readonly string[])[],
  rowNumbers: readonly number[],
): SheetContent | null {
  const [first = [], ...rest] = rows;
  const known = new Map(workbookHeadings[name].map((heading) => [wordKey(heading), heading as string]));
  const columns = first.map((text) => known.get(wordKey(text)) ?? null);
  if (columns.every((heading) => heading === null)) return null;
  return {
    headings: [...new Set(columns.filter((heading) => heading !== null))],
    unknownHeadings: first.filter((text, index) => text.trim() !== '' && columns[index] === null),
    rows: rest
      .map(
        (cells, index): ContentRow => ({
          rowNumber: rowNumbers[index + 1] ?? index + 2,
          cells: byHeading(columns, cells),
        }),
      )
      .filter(({ cells }) => Object.values(cells).some((text) => text !== '')),
  };
}

function byHeading(columns: readonly (string | null)[], cells: readonly string[]): ContentRow['cells'] {
  const row: Record<string, string> = {};
  for (const [index, heading] of columns.entries()) {
    // Of a heading that stands there twice the first counts.
    if (heading !== null && !Object.hasOwn(row, heading)) row[heading] = (cells[index] ?? '').trim();
  }
  return row;
}

function issuedIn(rows: readonly (readonly string[])[]): ReadonlySet<string> | null {
  const column = rows[0]?.indexOf(issuedHeading) ?? -1;
  if (column === -1) return null;
  return new Set(rows.slice(1).flatMap((cells) => cells[column] || []));
}
