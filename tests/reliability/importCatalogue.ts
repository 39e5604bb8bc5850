// What may be wrong with a list that is read in (E), row by row, and the test that shows what Ketenkaart then does.

/** `by`: `file: words of its title`, under tests/. `open`: why there is no test, when there is none or not of all of it. */
export type Row = {
  readonly row: string;
  readonly what: string;
  readonly by?: readonly string[];
  readonly open?: string;
};

const csv = 'shared/import/readCsv.test.ts: ';
const xlsx = 'shared/import/readers/xlsx.test.ts: ';
const vcard = 'shared/import/readers/vcard.test.ts: ';
const graphs = 'shared/import/readers/graphs.test.ts: ';
const page = '../renderer/features/importing/ImportPage.test.tsx: ';

/** Rows E78 to E95, in order. */
export const importing: readonly Row[] = [
  {
    row: 'E78',
    what: 'character sets, told or not',
    by: [
      'shared/import/decode.test.ts: tells the encoding by mark, by content, else Windows-1252',
      'shared/import/decode.test.ts: obeys the user, and counts what cannot be read then',
    ],
  },
  {
    row: 'E79',
    what: 'delimiters, a sep= line and ragged rows',
    by: [
      csv + 'is what separates most rows alike',
      csv + 'keep their line in the file across line ends in cells and a sep= line',
      'shared/import/messyList.test.ts: 15: a row with a delimiter too many',
    ],
  },
  {
    row: 'E80',
    what: 'a quote that is never closed',
    by: [csv + 'an unclosed quote, with the line it opens on', csv + 'a quote that closes half way a cell'],
  },
  {
    row: 'E81',
    what: 'a million rows',
    by: [
      csv + 'a million rows are read',
      '../renderer/workers/runInWorker.test.ts: a raised signal ends the worker',
      '../renderer/workers/runInWorker.test.ts: news reaches whoever asked for that job',
      'backend/largeImport.test.ts: a thousand new people are one step, to the last byte',
    ],
    open: 'how long a long list takes is measured by `npm run bench`, of 100,000 people',
  },
  {
    row: 'E82',
    what: 'thousands of columns; headings that are long, double or empty',
    by: [
      'shared/import/findHeader.test.ts: 5,000 letters of heading and 16,384 columns are met',
      'shared/import/messyNames.test.ts: 9: two columns of one name',
      'shared/import/messyNames.test.ts: 10: an empty column',
    ],
  },
  {
    row: 'E83',
    what: 'dates of two calendars and in two orders',
    by: [
      xlsx + 'gives dates of both calendars',
      'shared/import/normalise/places.test.ts: serial numbers follow the 1900 system, with its day that never was',
      'shared/import/normalise/places.test.ts: empty dates are silent, doubtful ones ask',
    ],
  },
  {
    row: 'E84',
    what: 'numbers that lost a zero or became a power of ten',
    by: ['shared/import/messyNames.test.ts: 19, 20, 21: numbers that Excel spoiled'],
  },
  {
    row: 'E85',
    what: 'a zip that is a bomb, lies about its size or holds too much',
    by: [xlsx + 'a zip bomb, one that lies about its size', xlsx + 'entries that lie over each other'],
  },
  {
    row: 'E86',
    what: 'entities and document types',
    by: [xlsx + 'entities and document types', graphs + 'entities, document types, endless depth and broken tags'],
  },
  {
    row: 'E87',
    what: 'a workbook that refers to what is not there, or to itself',
    by: [xlsx + 'a sheet that is not there, strings out of range and a circle of relations do no harm'],
  },
  {
    row: 'E88',
    what: 'old, binary, OpenDocument and locked workbooks',
    by: [xlsx + 'binary, OpenDocument, locked and old workbooks'],
  },
  {
    row: 'E89',
    what: 'macros, links to elsewhere, formulas without an outcome',
    by: [
      'shared/import/pitfalls.test.ts: with macros are read for what stands in the cells',
      xlsx + 'reads formulas by their outcome, says which have none',
    ],
  },
  {
    row: 'E90',
    what: 'cards of every version, folded, endless, many',
    by: [vcard + 'of Outlook: 2.1', vcard + 'of a telephone: 3.0', vcard + 'a hundred thousand are read'],
  },
  {
    row: 'E91',
    what: 'pictures on cards',
    by: [vcard + 'with a picture, as an address, as a drawing or of megabytes, are read without it'],
  },
  {
    row: 'E92',
    what: 'cells and headings that are names of prototypes',
    by: [
      csv + '__proto__ and constructor are headings like any other',
      graphs + 'names of prototypes are names like any other',
      'shared/import/robust.property.test.ts: nothing is put on the prototype of all objects',
    ],
  },
  {
    row: 'E93',
    what: 'graphs with loops, loose ends and keys that stand twice',
    by: [
      graphs + 'keys that stand twice are told',
      'shared/import/pitfalls.test.ts: of a graph with a loop and a tie to nobody keep what is sound',
      'shared/import/readers/large.test.ts: a graph in which every node has attributes of its own',
    ],
    open: 'a million ties in one file',
  },
  {
    row: 'E94',
    what: 'the file changes while it is read in',
    by: [page + 'a list is read once: what becomes of the file meanwhile changes nothing'],
  },
  {
    row: 'E95',
    what: 'the same list twice',
    by: [
      'shared/import/messyList.test.ts: 57: the same list again changes nothing',
      'backend/import.test.ts: the same list again changes nothing and is no step',
      'shared/import/reimport.property.test.ts: changes nothing, whatever the list',
    ],
  },
];
