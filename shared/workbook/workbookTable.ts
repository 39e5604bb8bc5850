// A network as the cells of the workbook.
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { createCellBook } from './cellBook.ts';
import { actorSheets, columnsOf, recordsOf } from './recordSheets.ts';
import { sheetNames, workbookHeadings, type SheetName } from './sheetNames.ts';

export type WorkbookTable = {
  /** Rows of texts, in the order of the headings. */
  readonly sheets: Readonly<Record<SheetName, readonly (readonly string[])[]>>;
  /** Ids of every record in it. */
  readonly issued: readonly string[];
};

type Shown = Pick<NetworkSnapshot, 'actors' | 'positions' | 'relations' | 'participations'>;

/**
 * @param shown the records that may stand in the workbook (after redaction)
 * @param network everything, for names: a name that two records share is written as a Sleutel
 */
export function workbookTable(shown: Shown, network: NetworkSnapshot): WorkbookTable {
  const book = createCellBook(network, [], '');
  const sheets = sheetNames.map((name) => {
    const columns = columnsOf[name];
    const headings: readonly string[] = workbookHeadings[name];
    const inOrder = headings.map((heading) => columns.find((column) => column.heading === heading));
    const records = sorted(name, recordsOf(name, shown));
    const rows = records.map(({ id, draft }) => inOrder.map((column) => (column ? column.show(draft, book) : id)));
    return { name, rows, ids: records.map(({ id }) => id) };
  });
  const rowsOf = Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])) as unknown as WorkbookTable['sheets'];
  return { sheets: rowsOf, issued: sheets.flatMap(({ ids }) => ids) };
}

type Records = ReturnType<typeof recordsOf>;

/** Who has a name stands where a reader looks for it; ties stand as they were made. */
function sorted(sheet: SheetName, records: Records): Records {
  if (!(sheet in actorSheets)) return records;
  const keyOf = ({ draft }: Records[number]) => String(draft['sortKey']);
  return records.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : Number(keyOf(one) > keyOf(other))));
}
