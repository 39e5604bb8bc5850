// Which columns were chosen last on this computer. Phones and notes are never remembered: they are asked for each time.
import {
  contactFieldIds,
  defaultContactFields,
  readContactFields,
  type ContactFieldId,
} from '../../../shared/export/contactFields.ts';
import { recall, remember } from '../../platform/memory.ts';
import { type ContactFormat, contactFormats } from './contactFile.ts';

const fieldsKey = 'ketenkaart.exportFields';
const formatKey = 'ketenkaart.exportFormat';

/** The columns to start with. */
export function rememberedFields(): readonly ContactFieldId[] {
  const choice = readContactFields(recall(fieldsKey) ?? '');
  const fields = choice.ok ? choice.fields.filter(mayRemember) : [];
  return fields.length > 0 ? fields : defaultContactFields;
}

/** What was chosen last, else Excel. */
export function rememberedFormat(): ContactFormat {
  const last = recall(formatKey);
  return contactFormats.find((format) => format === last) ?? 'xlsx';
}

/** Keeps the choice for the next list. */
export function rememberChoice(fields: readonly ContactFieldId[], format: ContactFormat): void {
  remember(fieldsKey, fields.filter(mayRemember).join(','));
  remember(formatKey, format);
}

/** The fields with one put in or taken out, in the usual order. */
export function withField(
  fields: readonly ContactFieldId[],
  field: ContactFieldId,
  isOn: boolean,
): readonly ContactFieldId[] {
  return contactFieldIds.filter((id) => (id === field ? isOn : fields.includes(id)));
}

function mayRemember(field: ContactFieldId): boolean {
  return defaultContactFields.includes(field);
}
