// Which columns were chosen last on this computer. Phones and notes are never remembered: they are asked for each time.
import {
  contactFieldIds,
  defaultContactFields,
  readContactFields,
  type ContactFieldId,
} from '../../../shared/export/contactFields.ts';
import type { ContactListFormat } from '../../../shared/export/contactList.ts';
import { recall, remember } from '../../platform/memory.ts';

const fieldsKey = 'ketenkaart.exportFields';
const formatKey = 'ketenkaart.exportFormat';

/** The columns to start with. */
export function rememberedFields(): readonly ContactFieldId[] {
  const choice = readContactFields(recall(fieldsKey) ?? '');
  const fields = choice.ok ? choice.fields.filter(mayRemember) : [];
  return fields.length > 0 ? fields : defaultContactFields;
}

/** Excel unless CSV was chosen last. */
export function rememberedFormat(): ContactListFormat {
  return recall(formatKey) === 'csv' ? 'csv' : 'xlsx';
}

/** Keeps the choice for the next list. */
export function rememberChoice(fields: readonly ContactFieldId[], format: ContactListFormat): void {
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
