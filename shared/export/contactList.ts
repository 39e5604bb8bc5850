// A redacted contact list as a file: XLSX, or CSV as a Dutch Excel opens it.
import { contactFieldLabelsNl, type ContactFieldId, type ContactFieldLabels } from './contactFields.ts';
import { csvBytes } from './csv.ts';
import { safeFileName } from './fileName.ts';
import { writeWorkbook, type TextCell, type TextSheet } from './spreadsheet.ts';
import type { ContactListRow, RedactionHeader } from './types.ts';

export type ContactListFormat = 'xlsx' | 'csv';

export type ContactListOptions = {
  readonly format: ContactListFormat;
  /** Columns, in this order. */
  readonly fields: readonly ContactFieldId[];
  readonly labels?: ContactFieldLabels;
  readonly header: RedactionHeader;
  /** What the list is of, such as the name of the network; stands in the file name. */
  readonly title?: string;
};

export type ExportedFile = {
  readonly filename: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const mimes: { readonly [F in ContactListFormat]: string } = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** More links than this on one sheet, and Excel repairs the file. */
const mostLinks = 65_000;

/** An address that can stand in a link as it is: nothing in it that adds a subject, a copy or a second address. */
const plainAddress = /^[^\s@?&#%"'<>;,:()[\]\\]+@[^\s@?&#%"'<>;,:()[\]\\]+$/;

/** Writes rows that `redactContacts` let through. Date and "vertrouwelijk" stand in the file name and in the XLSX. */
export async function exportContactList(
  rows: readonly ContactListRow[],
  options: ContactListOptions,
): Promise<ExportedFile> {
  const { format, fields, labels = contactFieldLabelsNl } = options;
  const headings = fields.map((field) => labels[field]);
  const bytes =
    format === 'csv'
      ? csvBytes([headings, ...rows.map((row) => fields.map((field) => row.values[field] ?? ''))])
      : await writeWorkbook([listSheet(rows, fields, headings, options.header), aboutSheet(rows, options.header)]);
  return { filename: nameOf(options), mime: mimes[format], bytes };
}

function nameOf({ header, title = '', format }: ContactListOptions): string {
  const mark = header.confidential ? ' vertrouwelijk' : '';
  // The label comes last: of a name that is too long only the end is lost.
  return safeFileName(`Contactlijst ${header.date}${mark} ${title}`, format, 'Contactlijst');
}

function listSheet(
  rows: readonly ContactListRow[],
  fields: readonly ContactFieldId[],
  headings: readonly string[],
  header: RedactionHeader,
): TextSheet {
  return {
    name: 'Contacten',
    headings,
    rows: rows.map((row, index) => fields.map((field) => cellOf(field, row.values[field] ?? '', index < mostLinks))),
    footer: [header.confidential ? 'Vertrouwelijk' : '', header.date, header.purpose].filter(Boolean).join(' · '),
  };
}

function cellOf(field: ContactFieldId, text: string, mayLink: boolean): TextCell {
  const [first = ''] = field === 'email' && mayLink ? text.split('; ') : [];
  return plainAddress.test(first) ? { text, link: `mailto:${first}` } : { text };
}

function aboutSheet(rows: readonly ContactListRow[], header: RedactionHeader): TextSheet {
  const facts = [
    ['Vertrouwelijk', header.confidential ? 'Ja: bevat persoonsgegevens. Deel deze lijst niet verder.' : 'Nee'],
    ['Doel', header.purpose || 'Niet opgegeven'],
    ['Gemaakt op', header.date],
    ['Aantal regels', String(rows.length)],
  ];
  return {
    name: 'Over deze lijst',
    headings: ['Onderwerp', 'Waarde'],
    rows: facts.map((row) => row.map((text) => ({ text }))),
    footer: '',
  };
}
