// What stands on a contact list on paper besides what is in it, in the two languages of the product.

export type ContactPaperWords = {
  readonly language: 'nl' | 'en';
  readonly kinds: { readonly list: string; readonly faces: string };
  readonly confidential: string;
  readonly warning: string;
  readonly made: (date: string) => string;
  readonly purpose: (purpose: string) => string;
  readonly name: string;
  readonly salutation: string;
  readonly role: string;
  readonly reach: string;
  readonly address: string;
  readonly areas: string;
  readonly themes: string;
  readonly notes: string;
  readonly noPerson: string;
  readonly noOrganisation: string;
  readonly nobody: string;
  readonly count: (persons: number) => string;
};

export const contactPaperWordsNl: ContactPaperWords = {
  language: 'nl',
  kinds: { list: 'Contactlijst', faces: 'Smoelenboek' },
  confidential: 'Vertrouwelijk',
  warning: 'Vertrouwelijk: bevat persoonsgegevens. Deel dit niet verder en vernietig het als het niet meer nodig is.',
  made: (date) => `gemaakt op ${date}`,
  purpose: (purpose) => `doel: ${purpose}`,
  name: 'Naam',
  salutation: 'Aanhef',
  role: 'Functie',
  reach: 'Bereiken',
  address: 'Adres',
  areas: 'Werkgebied',
  themes: 'Thema’s',
  notes: 'Opmerkingen',
  noPerson: 'Geen contactpersoon',
  noOrganisation: 'Zonder organisatie',
  nobody: 'Er staat niemand in deze lijst.',
  count: (persons) => (persons === 1 ? '1 contact' : `${persons} contacten`),
};

export const contactPaperWordsEn: ContactPaperWords = {
  language: 'en',
  kinds: { list: 'Contact list', faces: 'Who is who' },
  confidential: 'Confidential',
  warning: 'Confidential: contains personal data. Do not pass it on, and destroy it when it is no longer needed.',
  made: (date) => `made on ${date}`,
  purpose: (purpose) => `purpose: ${purpose}`,
  name: 'Name',
  salutation: 'Salutation',
  role: 'Function',
  reach: 'Reach',
  address: 'Address',
  areas: 'Work area',
  themes: 'Themes',
  notes: 'Notes',
  noPerson: 'No contact person',
  noOrganisation: 'Without an organisation',
  nobody: 'Nobody is in this list.',
  count: (persons) => (persons === 1 ? '1 contact' : `${persons} contacts`),
};
