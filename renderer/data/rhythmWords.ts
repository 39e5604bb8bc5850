// How often a consultation meets, and when next, in words.
import { nextMeetings } from '../../shared/calendar/nextMeetings.ts';
import { stepInDays, stepInMonths, type Rhythm } from '../../shared/calendar/rhythm.ts';
import type { Consultation, NthWeekday } from '../../shared/schema/consultation.ts';
import { currentLanguage } from '../i18n/language.ts';
import type { TextKey } from '../i18n/t.ts';
import { longDate } from './dates.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

const weekdayKeys = [
  'meetings.weekday.1',
  'meetings.weekday.2',
  'meetings.weekday.3',
  'meetings.weekday.4',
  'meetings.weekday.5',
  'meetings.weekday.6',
  'meetings.weekday.7',
] as const satisfies readonly TextKey[];

/** "eerste maandag". */
export function nthWeekdayWords({ nth, weekday }: NthWeekday, t: Translate): string {
  const key = weekdayKeys[weekday - 1] ?? weekdayKeys[0];
  return t('meetings.rhythm.day', { nth: t(`meetings.nth.${nth}`), weekday: t(key) });
}

/** "elke eerste maandag van de maand", "elke drie weken"; empty when not known. */
export function rhythmWords({ frequency, nthWeekday }: Rhythm, t: Translate): string {
  const often = frequency === null ? '' : t(`lists.frequency.${frequency}`).toLocaleLowerCase();
  if (nthWeekday === null || stepInDays(frequency) !== null) return often;
  const day = nthWeekdayWords(nthWeekday, t);
  if (frequency === null || frequency === 'monthly') return t('meetings.rhythm.everyMonth', { day });
  return t('meetings.rhythm.inMonth', { frequency: often, day });
}

const shown = 3;

/** The line of an agenda: "De volgende keren: 7 december 2026, …", or what is needed to know them. */
export function agendaWords(consultation: Consultation, today: string, t: Translate): string {
  const { frequency, nthWeekday, validFrom, validUntil } = consultation;
  const days = nextMeetings(consultation, today, shown);
  if (days.length > 0) {
    const list = new Intl.ListFormat(currentLanguage(), { type: 'conjunction' }).format(days.map(longDate));
    return t(days.length === 1 ? 'meetings.agenda.nextOne' : 'meetings.agenda.next', { days: list });
  }
  if (validUntil !== null && validUntil <= today) return t('meetings.agenda.over');
  if (frequency === 'daily' || frequency === 'on_call') return '';
  const hasDay = stepInDays(frequency) !== null || (stepInMonths(frequency) !== null && nthWeekday !== null);
  if (!hasDay) return t('meetings.agenda.none');
  return validFrom === null ? t('meetings.agenda.noAnchor') : '';
}
