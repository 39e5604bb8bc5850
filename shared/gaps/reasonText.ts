// A reason as a sentence in the language of the reader.
import type { GapReason, ReasonSentences } from './reasonParams.ts';
import { reasonsEn } from './reasons.en.ts';
import { reasonsNl } from './reasons.nl.ts';

const sentences: { readonly [language in 'nl' | 'en']: ReasonSentences } = { nl: reasonsNl, en: reasonsEn };

/** The sentence for a reason, such as "Van Lister is geen contactpersoon bekend." */
export function reasonText(reason: GapReason, language: 'nl' | 'en'): string {
  // Key and params belong together by the type of GapReason; TypeScript loses that tie when indexing by a union.
  const sentence = sentences[language][reason.key] as (params: GapReason['params']) => string;
  return sentence(reason.params);
}
