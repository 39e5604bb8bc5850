// A moment as short as it can be said: a time today, a day before that.
import { currentLanguage } from '../i18n/language.ts';

/** "14:02" on the day itself, "12 maart 14:02" before it, with the year when that is another one. */
export function shortMoment(at: Date, now: Date): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'nl-NL';
  const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  if (at.toDateString() === now.toDateString()) return time;
  const isThisYear = at.getFullYear() === now.getFullYear();
  const day = at.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) });
  return `${day} ${time}`;
}
