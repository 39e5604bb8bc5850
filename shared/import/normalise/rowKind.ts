/** What is a row that is no data: blank, a total, a heading of a group, the headings once more? */
import { cleanLine } from '../../text/clean.ts';
import { foldWords } from '../../text/fold.ts';
import type { Reason } from '../types.ts';

export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'skip'; readonly reason: Reason };

const data: RowKind = { kind: 'data' };
const blank: RowKind = { kind: 'blank' };

const totalStart = /^(?:sub\s?totaal|eind\s?totaal|totaal|totalen|total|aantal|som)\b/u;
/** Most cells are told apart by this alone. */
const maybeTotal = /^[^a-z]{0,10}(?:sub|som|eind|tot|aant)/i;
const numeric = /^[\d\s.,%€:-]*$/u;

/** Words that head a group in a list of partners, folded. */
const groupWords: ReadonlySet<string> = new Set([
  ...[
    'zorg',
    'veiligheid',
    'justitie',
    'straf',
    'welzijn',
    'wonen',
    'opvang',
    'onderwijs',
    'jeugd',
    'gemeente',
    'gemeenten',
    'gemeentes',
    'bestuur',
    'informeel',
    'overig',
    'overige',
    'overigen',
  ],
  ...[
    'zorgpartners',
    'veiligheidspartners',
    'justitiepartners',
    'gemeentelijke partners',
    'externe partners',
    'interne partners',
    'ketenpartners',
    'kernpartners',
    'structurele partners',
  ],
  ...[
    'zorg en veiligheid',
    'zorg en welzijn',
    'politie en justitie',
    'justitie en veiligheid',
    'wonen en opvang',
    'werk en inkomen',
    'onderwijs en jeugd',
    'jeugd en onderwijs',
    'informele zorg',
    'ervaringsdeskundigen',
    'overige partners',
    'zorgaanbieders',
    'zorginstellingen',
    'woningcorporaties',
    'corporaties',
    'vrijwilligers',
  ],
]);

function isGroupHeading(cell: string): boolean {
  const words = foldWords(cell.replace(/:$/u, ''));
  return groupWords.has(words) || groupWords.has(words.replace(/^domein /u, ''));
}

/** A line for the report is not longer than this. */
const longestShown = 500;

function clean(cell: string): string {
  return cleanLine(cell.slice(0, longestShown));
}

function isTotal(first: string, others: readonly string[]): boolean {
  const words = foldWords(first);
  if (!totalStart.test(words) || first.length > 60 || !others.every((cell) => numeric.test(cell))) return false;
  const hasFigure = /[:\d]/u.test(first);
  return others.length > 0 || hasFigure || words.split(' ').length === 1;
}

/**
 * Says what a row is, from its cells as they stand. `headings` are the folded headings of the list by column, to
 * recognise them when they are repeated further down. Looks at one cell of most rows.
 */
export function classifyRow(cells: readonly string[], headings: readonly string[]): RowKind {
  let at = -1;
  let filled = 0;
  for (let index = 0; index < cells.length; index += 1) {
    if ((cells[index] ?? '').trim() === '') continue;
    filled += 1;
    if (at === -1) at = index;
  }
  if (filled === 0) return blank;
  const raw = cells[at] ?? '';
  if (maybeTotal.test(raw)) {
    const first = clean(raw);
    const others = cells.slice(at + 1).map(clean);
    if (
      isTotal(
        first,
        others.filter((cell) => cell !== ''),
      )
    ) {
      return { kind: 'skip', reason: { code: 'ROW_TOTAL', params: { value: first } } };
    }
  }
  if (filled === 1) {
    const first = clean(raw);
    return isGroupHeading(first)
      ? { kind: 'skip', reason: { code: 'ROW_GROUP_HEADING', params: { value: first } } }
      : data;
  }
  if (!isHeading(raw, headings[at])) return data;
  const areHeadings = cells.every((cell, index) => cell.trim() === '' || isHeading(cell, headings[index]));
  return areHeadings ? { kind: 'skip', reason: { code: 'ROW_REPEATED_HEADINGS' } } : data;
}

function isHeading(cell: string, heading: string | undefined): boolean {
  if (heading === undefined || Math.abs(cell.length - heading.length) > 10) return false;
  return foldWords(clean(cell)) === heading;
}
