// Why somebody is not in a list, as a sentence for the user.
import type { LeftOutReason } from './types.ts';

type Sentences = { readonly [R in LeftOutReason]: string };

const nl: Sentences = {
  notAllowed: 'Gegevens van deze persoon mogen niet worden gedeeld.',
  noLongerActive: 'Deze persoon is niet meer werkzaam in het netwerk.',
  notYetActive: 'Deze persoon is nog niet begonnen.',
  notPresent: 'Deze persoon staat op de kaart als gemiste partij.',
  privateContactPoint: 'Dit is een privénummer of privéadres.',
};

const en: Sentences = {
  notAllowed: "This person's details may not be shared.",
  noLongerActive: 'This person no longer works in the network.',
  notYetActive: 'This person has not started yet.',
  notPresent: 'This person is on the map as a missing partner.',
  privateContactPoint: 'This is a private number or address.',
};

/** The sentence for a reason. */
export function leftOutText(reason: LeftOutReason, language: 'nl' | 'en'): string {
  return language === 'nl' ? nl[reason] : en[reason];
}
