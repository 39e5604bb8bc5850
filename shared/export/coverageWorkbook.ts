// Coverage and gaps as a workbook: a matrix is a table of words, and so are the gaps with what was decided on them.
import { lookOf } from '../gaps/cellLook.ts';
import type { CoverageAxis, CoverageMatrix, CoverageRow } from '../gaps/types.ts';
import type { ExportedFile } from './contactList.ts';
import { safeFileName } from './fileName.ts';
import { writeWorkbook, type TextCell, type TextSheet } from './spreadsheet.ts';
import type { RedactionHeader } from './types.ts';

export type MatrixSheet = {
  readonly name: string;
  readonly axis: CoverageAxis;
  /** The heading of the first column. */
  readonly heading: string;
  readonly matrix: CoverageMatrix;
};

export type GapSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
};

export type CoverageWorkbook = {
  readonly fileLabel: string;
  readonly matrices: readonly MatrixSheet[];
  readonly lists: readonly GapSheet[];
  /** Facts about the file, as pairs. */
  readonly about: { readonly name: string; readonly facts: readonly (readonly [string, string])[] };
  readonly header: RedactionHeader;
  readonly words: {
    readonly state: (look: ReturnType<typeof lookOf>) => string;
    readonly rowName: (row: CoverageRow, axis: CoverageAxis) => string;
    readonly confidential: string;
  };
};

/** One sheet for each matrix, one for each list, one that says what this is. A cell that nothing asks for is empty. */
export async function coverageWorkbook(book: CoverageWorkbook): Promise<ExportedFile> {
  const { header, words, about, fileLabel } = book;
  const footer = [header.confidential ? words.confidential : '', header.date, header.purpose]
    .filter(Boolean)
    .join(' · ');
  const sheets: readonly TextSheet[] = [
    ...book.matrices.map((each) => ({ ...matrixTable(each, words), footer })),
    ...book.lists.map((each) => ({ ...each, footer })),
    { name: about.name, headings: ['', ''], rows: about.facts.map((row) => row.map((text) => ({ text }))), footer },
  ];
  return {
    filename: safeFileName(`${fileLabel}`, 'xlsx', 'Dekking'),
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeWorkbook(sheets),
  };
}

function matrixTable(
  { name, axis, heading, matrix }: MatrixSheet,
  { state, rowName }: CoverageWorkbook['words'],
): Omit<TextSheet, 'footer'> {
  return {
    name,
    headings: [heading, ...matrix.columns.map(({ label }) => label)],
    rows: matrix.rows.map((row) => {
      const cells = new Map(row.cells.map((cell) => [cell.partnerTypeId, cell]));
      return [
        { text: rowName(row, axis) },
        ...matrix.columns.map(({ partnerTypeId }) => {
          const cell = cells.get(partnerTypeId);
          return { text: cell ? state(lookOf(cell)) : '' };
        }),
      ];
    }),
  };
}
