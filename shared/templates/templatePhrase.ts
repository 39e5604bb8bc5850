// How a chain is named inside a sentence: "uitstroom uit de opvang" rather than the long title of its template.
import { chainTemplates } from './chainTemplates.ts';

type Named = { readonly id: string; readonly label: string };

/**
 * The words for a template after "voor" or "for". A built-in template whose label was not changed has its own
 * phrase; any other is named by its label, with a small first letter unless it begins with an abbreviation.
 */
export function templatePhrase(template: Named, language: 'nl' | 'en'): string {
  const builtin = chainTemplates.find((each) => each.id === template.id && each.label === template.label);
  return builtin ? builtin.phrase[language] : lowerFirst(template.label);
}

function lowerFirst(label: string): string {
  const startsWithAbbreviation = /^\p{Lu}[\p{Lu}\d]/u.test(label);
  return startsWithAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
