// The invitation list as a file: XLSX, or CSV as a Dutch Excel opens it.
import type { MissingStage } from '../schema/missing.ts';
import type { ExportedFile } from './contactList.ts';
import { csvBytes } from './csv.ts';
import { safeFileName } from './fileName.ts';
import type { InvitationRow, ReleasedInvitations } from './releaseInvitations.ts';
import { writeWorkbook, type TextCell } from './spreadsheet.ts';

export const invitationColumns = [
  'name',
  'types',
  'areas',
  'stage',
  'missedBy',
  'invitedBy',
  'inviteBefore',
  'contact',
  'role',
  'email',
] as const satisfies readonly (keyof InvitationRow)[];

export type InvitationWords = {
  readonly sheet: string;
  readonly confidential: string;
  readonly column: (id: (typeof invitationColumns)[number]) => string;
  readonly stage: (stage: MissingStage) => string;
};

export type InvitationFileOptions = {
  readonly format: 'xlsx' | 'csv';
  readonly words: InvitationWords;
  /** What the list is of, such as the name of the network; stands in the file name. */
  readonly title: string;
};

/** Writes rows that `releaseInvitations` let through. Date and "vertrouwelijk" stand in the file name and in the XLSX. */
export async function invitationFile(
  { rows, header }: Pick<ReleasedInvitations, 'rows' | 'header'>,
  { format, words, title }: InvitationFileOptions,
): Promise<ExportedFile> {
  const headings = invitationColumns.map(words.column);
  const cells = rows.map((row) => invitationColumns.map((column) => cellOf(row, column, words)));
  const { confidential, date, purpose } = header;
  const mark = confidential ? ` ${words.confidential.toLowerCase()}` : '';
  const filename = safeFileName(`${words.sheet} ${date}${mark} ${title}`, format, words.sheet);
  if (format === 'csv') {
    const bytes = csvBytes([headings, ...cells.map((row) => row.map(({ text }) => text))]);
    return { filename, mime: 'text/csv;charset=utf-8', bytes };
  }
  const footer = [confidential ? words.confidential : '', date, purpose].filter(Boolean).join(' · ');
  return {
    filename,
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeWorkbook([{ name: words.sheet, headings, rows: cells, footer }]),
  };
}

function cellOf(row: InvitationRow, column: (typeof invitationColumns)[number], { stage }: InvitationWords): TextCell {
  if (column === 'stage') return { text: stage(row.stage) };
  if (column === 'inviteBefore') return { text: row.inviteBefore, kind: 'date' };
  return { text: row[column] };
}
