/** Ticks: the words and signs with which a list says yes or no. */

const yes = new Set(['x', 'ja', 'j', '1', 'v', '✓', '✔', '☑', 'waar', 'true', 'yes', 'y']);
const no = new Set(['nee', 'n', '0', 'onwaar', 'false', 'no', '☐', '✗']);

/** Whether a cell says yes or no; null when it says something else or nothing. */
export function readMark(cell: string): boolean | null {
  if (cell.length > 6) return null;
  const word = cell.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
