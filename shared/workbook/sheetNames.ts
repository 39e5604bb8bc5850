// The sheets and headings of the user's own workbook. They are Dutch in every language: a workbook made in one window
// must be read in the other.

export const workbookHeadings = {
  Organisaties: [
    'Sleutel',
    'Naam',
    'Aliassen',
    'Type',
    'Onderdeel van',
    'Schaal',
    'Werkgebied',
    "Thema's",
    'Status',
    'Telefoon',
    'E-mail',
    'Website',
    'Adres',
    'Postcode',
    'Plaats',
    'KvK',
    'Opgericht',
    'Opgeheven',
    'Opvolger',
    'Bron',
    'Laatst bevestigd',
    'Opmerkingen',
  ],
  Personen: [
    'Sleutel',
    'Titel',
    'Voornaam',
    'Tussenvoegsel',
    'Achternaam',
    'E-mail',
    'Telefoon',
    'Mobiel',
    'Ervaringsdeskundig',
    'Status',
    'Doel en grondslag',
    'Bron',
    'Laatst bevestigd',
    'Controleren voor',
    'Zichtbaarheid',
    'Opmerkingen',
  ],
  Functies: ['Persoon', 'Organisatie', 'Functie', 'Niveau', 'Werkgebied', "Thema's", 'Van', 'Tot'],
  Relaties: [
    'Van',
    'Naar',
    'Type',
    'Status',
    'Intensiteit',
    'Eenzijdig',
    "Thema's",
    'Niveau',
    'Fase',
    'Frequentie',
    'Begin',
    'Einde',
    'Knelpunt',
    'Toelichting',
    'Bron',
    'Laatst bevestigd',
  ],
  Overleggen: [
    'Sleutel',
    'Naam',
    'Type',
    'Frequentie',
    'Niveau',
    'Werkgebied',
    "Thema's",
    'Opgericht',
    'Opgeheven',
    'Opvolger',
  ],
  Deelnames: ['Overleg', 'Deelnemer', 'Rol', 'Van', 'Tot'],
  Afspraken: ['Sleutel', 'Titel', 'Soort', 'Partijen', 'Begin', 'Einde', 'Frequentie', 'Link'],
} as const;

export type SheetName = keyof typeof workbookHeadings;

/** In the order of the workbook: who first, then what lies between them. */
export const sheetNames = [
  'Organisaties',
  'Personen',
  'Functies',
  'Relaties',
  'Overleggen',
  'Deelnames',
  'Afspraken',
] as const satisfies readonly SheetName[];

/** The hidden sheet with the words to choose from, and with the keys of what the workbook was made of. */
export const listsSheet = 'Lijsten';
/** Heading of the column with those keys. */
export const issuedHeading = 'Meegegeven';

/** What stands between several values in one cell. */
export const between = ' | ';

/** The values of a cell; an empty cell has none. */
export function valuesOf(text: string): string[] {
  return text
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
