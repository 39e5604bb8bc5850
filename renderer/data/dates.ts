// Calendar dates as people write and read them. A date is `yyyy-mm-dd` without a time; no time zone can shift it.
import { readDate } from '../../shared/import/normalise/dates.ts';
import { cleanLine } from '../../shared/text/clean.ts';
import { currentLanguage } from '../i18n/language.ts';
import { Refusal } from './refusal.ts';

/** Today on this computer. */
export function today(now: Date = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** "12-03-2026", for tables and fields. */
export function shortDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}-${month}-${year}`;
}

/** "12 maart 2026", for reading. */
export function longDate(date: string): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'nl-NL';
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

const todayWords = ['vandaag', 'nu', 'today', 'now'];

/** The date in a text as typed, day first: "12-3-2026", "12 maart 2026", "vandaag"; null when empty. Throws `Refusal`. */
export function typedDate(text: string, now: string = today()): string | null {
  const cleaned = cleanLine(text);
  if (cleaned === '') return null;
  if (todayWords.includes(cleaned.toLowerCase())) return now;
  const { date } = readDate(cleaned);
  if (date === null) throw new Refusal('forms.refused.date');
  return date;
}
