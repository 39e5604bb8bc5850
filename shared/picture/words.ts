// What stands on a picture besides names: its own small list, because the command line makes pictures too.
import type { LegendLineKind } from './types.ts';

export type PictureWords = {
  readonly language: 'nl' | 'en';
  readonly confidential: string;
  /** Of the sheet of a poster: which row and column it is. */
  readonly tile: (row: number, column: number, rows: number, columns: number) => string;
  readonly made: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly legend: Readonly<
    Record<LegendLineKind | 'unknown' | 'missing' | 'consultation' | 'agreement' | 'group', string>
  >;
  readonly page: PageWords;
};

/** Of the page that opens in a browser. */
export type PageWords = {
  readonly search: string;
  readonly names: string;
  readonly nothing: string;
  readonly more: string;
  readonly close: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly map: string;
  readonly legend: string;
  readonly ties: string;
  readonly noTies: string;
};

export const pictureWordsNl: PictureWords = {
  language: 'nl',
  confidential: 'Vertrouwelijk',
  tile: (row, column, rows, columns) =>
    `Rij ${row} van ${rows}, kolom ${column} van ${columns}. Snijd langs de hoekstrepen; plak tot de stippen over elkaar.`,
  made: (date) => `gemaakt op ${date}`,
  asOf: (date) => `stand van ${date}`,
  legend: {
    unknown: 'Type niet bekend',
    missing: 'Gemiste partij',
    consultation: 'Overleg',
    agreement: 'Afspraak',
    group: 'Een groep',
    intensity: 'Lijndikte: hoe intensief',
    desired: 'Gewenste relatie',
    exploring: 'Verkenning',
    bottleneck: 'Knelpunt',
    directed: 'Pijl: van wie naar wie',
    thin: 'Dun: werkt bij, hoort bij, doet mee',
  },
  page: {
    search: 'Zoek op naam',
    names: 'Namen',
    nothing: 'Niemand gevonden.',
    more: 'En nog meer. Typ verder om te kiezen.',
    close: 'Sluiten',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fit: 'Hele kaart in beeld',
    map: 'Kaart',
    legend: 'Legenda',
    ties: 'Verbonden met',
    noTies: 'Geen verbindingen op deze kaart.',
  },
};

export const pictureWordsEn: PictureWords = {
  language: 'en',
  confidential: 'Confidential',
  tile: (row, column, rows, columns) =>
    `Row ${row} of ${rows}, column ${column} of ${columns}. Cut along the corner marks; overlap up to the dots.`,
  made: (date) => `made on ${date}`,
  asOf: (date) => `as of ${date}`,
  legend: {
    unknown: 'Type not known',
    missing: 'Missing partner',
    consultation: 'Consultation',
    agreement: 'Agreement',
    group: 'A group',
    intensity: 'Line width: how intensive',
    desired: 'Desired relation',
    exploring: 'Exploring',
    bottleneck: 'Bottleneck',
    directed: 'Arrow: from whom to whom',
    thin: 'Thin: works at, belongs to, takes part',
  },
  page: {
    search: 'Search by name',
    names: 'Names',
    nothing: 'Nobody found.',
    more: 'And more. Type on to choose.',
    close: 'Close',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole map',
    map: 'Map',
    legend: 'Legend',
    ties: 'Connected with',
    noTies: 'No ties on this map.',
  },
};

/** "12 maart 2026", for reading. */
export function longDate(date: string, language: 'nl' | 'en'): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
