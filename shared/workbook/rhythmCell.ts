// How often a consultation meets, as one cell: `Maandelijks (2e dinsdag)`.
import type { NthWeekday } from '../schema/consultation.ts';
import type { Frequency } from '../schema/lists.ts';
import { wordKey } from './wordBook.ts';
import { closedBook } from './closedLists.ts';
import { idOf } from './column.ts';
import { RowRefused } from './reasons.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const nths = [
  ['1e', 1],
  ['2e', 2],
  ['3e', 3],
  ['4e', 4],
  ['laatste', -1],
] as const;

type Rhythm = { readonly frequency: Frequency | null; readonly nthWeekday: NthWeekday | null };

export function showRhythm({ frequency, nthWeekday }: Rhythm): string {
  const often = frequency === null ? '' : closedBook('frequency').show(frequency);
  if (nthWeekday === null) return often;
  const nth = nths.find(([, value]) => value === nthWeekday.nth)?.[0] ?? '';
  return `${often} (${nth} ${weekdays[nthWeekday.weekday - 1] ?? ''})`.trim();
}

/** Throws `RowRefused` for a word that is not known. */
export function readRhythm(text: string): Rhythm {
  const heading = 'Frequentie';
  const [, often = text, day = ''] = /^([^()]*?)\s*\(([^()]*)\)$/u.exec(text) ?? [];
  const frequency = often === '' ? null : (idOf(closedBook('frequency'), often, heading) as Frequency); // its own list
  if (day === '') return { frequency, nthWeekday: null };
  const [nthWord = '', dayWord = ''] = wordKey(day).split(' ');
  const nth = nths.find(([word]) => word === nthWord)?.[1];
  const weekday = weekdays.findIndex((word) => word === dayWord) + 1;
  if (nth === undefined || weekday === 0) throw new RowRefused('WORD_UNKNOWN', { value: day, heading });
  return { frequency, nthWeekday: { nth, weekday } };
}
