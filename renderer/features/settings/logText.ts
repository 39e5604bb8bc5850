// A line of the logbook in the words of the interface, on the screen and in a file.
import {
  contactFieldIds,
  contactFieldLabelsEn,
  contactFieldLabelsNl,
  type ContactFieldId,
} from '../../../shared/export/contactFields.ts';
import { fileEvents, type LogEntry } from '../../../shared/privacy/logbook.ts';
import { currentLanguage } from '../../i18n/language.ts';
import type { TextKey } from '../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

const exportKinds = [
  { start: 'contacts-list', key: 'logbook.kind.paperList' },
  { start: 'contacts-faces', key: 'logbook.kind.faces' },
  { start: 'contacts-', key: 'logbook.kind.contacts' },
  { start: 'picture-', key: 'logbook.kind.picture' },
  { start: 'person-report-', key: 'logbook.kind.report' },
  { start: 'review-mail', key: 'logbook.kind.mail' },
  { start: 'coverage', key: 'logbook.kind.coverage' },
  { start: 'invitations-', key: 'logbook.kind.invitations' },
  { start: 'board-report-', key: 'logbook.kind.boardReport' },
  { start: 'workbook', key: 'logbook.kind.workbook' },
  { start: 'logbook', key: 'logbook.kind.logbook' },
  { start: '', key: 'logbook.kind.other' },
] as const satisfies readonly { readonly start: string; readonly key: TextKey }[];

/** What happened, such as "Contactlijst (xlsx)". */
export function logKind({ group, kind }: Pick<LogEntry, 'group' | 'kind'>, t: Translate): string {
  const event = fileEvents.find((each) => each === kind);
  if (event) return t(`logbook.kind.${event}`);
  if (group === 'import') return t('logbook.kind.import');
  if (group === 'export') {
    const known = exportKinds.find(({ start }) => kind.startsWith(start));
    return known ? t(known.key, { format: kind.slice(known.start.length) }) : kind;
  }
  return kind;
}

/** The lines as a sheet, headings first. The day and the time are those of this computer. */
export function logRows(entries: readonly LogEntry[], t: Translate): readonly (readonly string[])[] {
  const headings = ['when', 'what', 'purpose', 'rows', 'leftOut', 'fields'] as const;
  return [
    headings.map((heading) => t(`logbook.${heading}`)),
    ...entries.map((entry) => [
      localMoment(new Date(entry.at)),
      logKind(entry, t),
      entry.purpose,
      entry.rows === null ? '' : String(entry.rows),
      entry.leftOut === null ? '' : String(entry.leftOut),
      fieldsText(entry.fields),
    ]),
  ];
}

function fieldsText(fields: string): string {
  const labels = currentLanguage() === 'en' ? contactFieldLabelsEn : contactFieldLabelsNl;
  return fields
    .split(',')
    .map((field) => (isField(field) ? labels[field] : field))
    .join(', ');
}

function isField(field: string): field is ContactFieldId {
  return contactFieldIds.some((each) => each === field);
}

function localMoment(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
