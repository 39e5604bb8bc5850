/** A reason as a sentence, for the window, the report and the command line. */
import { reasonsEn } from './reasons.en.ts';
import { reasonsNl } from './reasons.nl.ts';
import type { Reason } from './types.ts';

export type ReasonLanguage = 'nl' | 'en';

/** Fills the values into the sentence of the reason; a value that is missing stays visible as `{name}`. */
export function formatReason(reason: Reason, language: ReasonLanguage): string {
  const sentence = language === 'nl' ? reasonsNl[reason.code] : reasonsEn[reason.code];
  const params = reason.params ?? {};
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(params, name) ? said(name, String(params[name]), language) : whole,
  );
}

const isoDate = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/u;

/** A date we propose stands in the sentence as the reader writes dates; what the list says stays as it is. */
function said(name: string, value: string, language: ReasonLanguage): string {
  return language === 'nl' && name !== 'value' ? value.replace(isoDate, '$3-$2-$1') : value;
}
