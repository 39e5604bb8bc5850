// A redacted contact list as the file the user chose: a table, or cards for an address book.
import {
  contactFieldLabelsEn,
  contactFieldLabelsNl,
  type ContactFieldId,
} from '../../../shared/export/contactFields.ts';
import { type ExportedFile, exportContactList } from '../../../shared/export/contactList.ts';
import { safeFileName } from '../../../shared/export/fileName.ts';
import type { RedactedContacts } from '../../../shared/export/types.ts';
import type { ContactPaperKind } from '../../../shared/paper/contactPaper.ts';
import { type CardPhoto, vcardText } from '../../../shared/export/vcard.ts';
import { currentLanguage } from '../../i18n/language.ts';

/** To read on paper, after what other programs read. */
export const contactFormats = ['xlsx', 'csv', 'vcard3', 'vcard4', 'list', 'faces'] as const;
export type ContactFormat = (typeof contactFormats)[number];
/** A kind of file that is written here; paper is printed. */
export type ContactFileFormat = Exclude<ContactFormat, ContactPaperKind>;

export function isPaper(format: ContactFormat): format is ContactPaperKind {
  return format === 'list' || format === 'faces';
}

export type ContactFileOptions = {
  readonly format: ContactFileFormat;
  readonly fields: readonly ContactFieldId[];
  /** The name of the network; stands in the file name, and on the card of the mailing list. */
  readonly title: string;
  /** One more card that names all others: a mailing list. Only vCard 4.0 knows it. */
  readonly withGroup: boolean;
  /** Photos by hash, for cards. */
  readonly photos: ReadonlyMap<string, CardPhoto>;
};

/** Writes the rows as the file that was asked for. */
export async function contactFile(
  { rows, header }: Pick<RedactedContacts, 'rows' | 'header'>,
  { format, fields, title, withGroup, photos }: ContactFileOptions,
): Promise<ExportedFile> {
  if (format === 'xlsx' || format === 'csv') {
    const labels = currentLanguage() === 'nl' ? contactFieldLabelsNl : contactFieldLabelsEn;
    return exportContactList(rows, { format, fields, labels, header, title });
  }
  const text = vcardText(rows, {
    version: format === 'vcard4' ? '4.0' : '3.0',
    date: header.date,
    photos,
    ...(withGroup && format === 'vcard4' && { group: title }),
  });
  const mark = header.confidential ? ' vertrouwelijk' : '';
  return {
    filename: safeFileName(`Contacten ${header.date}${mark} ${title}`, 'vcf', 'Contacten'),
    mime: 'text/vcard;charset=utf-8',
    bytes: new TextEncoder().encode(text),
  };
}
