// How a partner type stands in a sentence: "een woningcorporatie" rather than "Woningcorporatie".
import { partnerTypes } from './partnerTypes.ts';

const builtin = new Map(partnerTypes.map((each) => [each.id, each]));

/** The words for a partner type after "verwacht" or "expects". A type that is the user's own, or renamed, is quoted. */
export function partnerPhrase(id: string, label: string, language: 'nl' | 'en'): string {
  const known = builtin.get(id);
  if (known && known.label === label) return known.phrase[language];
  return language === 'nl' ? `‘${label || id}’` : `“${label || id}”`;
}
