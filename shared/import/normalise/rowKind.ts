/** What is a row that is no data: blank, a total, a heading of a group, the headings once more? */
import { foldWords } from '../../text/fold.ts';
import type { Reason } from '../types.ts';

export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'skip'; readonly reason: Reason };

const data: RowKind = { kind: 'data' };
const blank: RowKind = { kind: 'blank' };

const totalStart = /^(?:sub\s?totaal|eind\s?totaal|totaal|totalen|total|aantal|som)\b/u;
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

/**
 * Says what a cleaned row is. `headings` are the folded headings of the list, to recognise them when they are repeated
 * further down.
 */
export function classifyRow(cells: readonly string[], headings: readonly string[]): RowKind {
  const filled = cells.filter((cell) => cell !== '');
  const [first] = filled;
  if (first === undefined) return blank;
  const others = filled.slice(1);
  if (totalStart.test(foldWords(first)) && first.length <= 60 && others.every((cell) => numeric.test(cell))) {
    const rest = first.replace(/^[^:\d]*/u, '');
    if (others.length > 0 || rest !== '' || foldWords(first).split(' ').length === 1) {
      return { kind: 'skip', reason: { code: 'ROW_TOTAL', params: { value: first } } };
    }
  }
  if (filled.length >= 2 && cells.every((cell, index) => cell === '' || foldWords(cell) === headings[index])) {
    return { kind: 'skip', reason: { code: 'ROW_REPEATED_HEADINGS' } };
  }
  if (others.length === 0 && isGroupHeading(first)) {
    return { kind: 'skip', reason: { code: 'ROW_GROUP_HEADING', params: { value: first } } };
  }
  return data;
}
