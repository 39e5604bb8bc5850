// Rows as the tab-separated text that spreadsheets take from the clipboard.

/** One line per row; a cell with a tab, a line break or a quote is put between quotes. */
export function toTabText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
