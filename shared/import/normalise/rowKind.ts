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
const maybeTotal = /^[^a-z]*(?:sub|som|eind|tot|aant)/i;
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
  const filled: number[] = [];
  for (let index = 0; index < cells.length; index += 1) if ((cells[index] ?? '').trim() !== '') filled.push(index);
  const [at] = filled;
  if (at === undefined) return blank;
  const first = clean(cells[at] ?? '');
  const others = () => filled.slice(1).map((index) => clean(cells[index] ?? ''));
  if (maybeTotal.test(first) && isTotal(first, others())) {
    return { kind: 'skip', reason: { code: 'ROW_TOTAL', params: { value: first } } };
  }
  if (filled.length === 1) {
    return isGroupHeading(first)
      ? { kind: 'skip', reason: { code: 'ROW_GROUP_HEADING', params: { value: first } } }
      : data;
  }
  const areHeadings = filled.every((index) => {
    const [cell = '', heading = ''] = [cells[index], headings[index]];
    return Math.abs(cell.length - heading.length) <= 10 && foldWords(clean(cell)) === heading;
  });
  return areHeadings ? { kind: 'skip', reason: { code: 'ROW_REPEATED_HEADINGS' } } : data;
}
