// A failure in words, outside the window: where i18next is not there to fill in the values.
import type { Failure } from '../api/result.ts';
import { sentencesNl } from './sentences.nl.ts';

/** The Dutch sentence of a failure, with its values filled in. */
export function failureSentence({ code, params = {} }: Failure): string {
  return sentencesNl[code].replace(/\{\{(\w+)\}\}/g, (_place, name: string) => String(params[name] ?? '…'));
}
