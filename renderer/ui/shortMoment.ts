// A moment as short as it can be said: a time today, a day before that.
import { currentLanguage } from '../i18n/language.ts';

// Making one takes a thousand times as long as using it, and the status bar says the time after every edit.
const timeOf: Partial<Record<'nl-NL' | 'en-GB', Intl.DateTimeFormat>> = {};
const timeFormat = (locale: string) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });

/** "14:02" on the day itself, "12 maart 14:02" before it, with the year when that is another one. */
export function shortMoment(at: Date, now: Date): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'nl-NL';
  const time = (timeOf[locale] ??= timeFormat(locale)).format(at);
  if (at.toDateString() === now.toDateString()) return time;
  const isThisYear = at.getFullYear() === now.getFullYear();
  const day = at.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) });
  return `${day} ${time}`;
}
