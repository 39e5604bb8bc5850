// Which columns were chosen last on this computer, and sets of columns that were given a name. Of the last choice phones
// and notes are not remembered: they are asked for each time, unless a set was made for them.
import { z } from 'zod';
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
const setsKey = 'ketenkaart.exportSets';

/** Columns under a name: what a list of a kind always has. */
export type FieldSet = { readonly name: string; readonly fields: readonly ContactFieldId[] };

const fieldSets = z.array(
  z.object({ name: z.string().min(1).max(60), fields: z.array(z.enum(contactFieldIds)).min(1) }),
);

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

/** The sets that were kept, by name. What cannot be read any more is left out. */
export function rememberedSets(): readonly FieldSet[] {
  try {
    return fieldSets.parse(JSON.parse(recall(setsKey) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps a set under its name, in place of one of the same name; answers all sets. */
export function keepSet(set: FieldSet): readonly FieldSet[] {
  return rememberSets([...withoutSet(set.name), set]);
}

/** Forgets a set; answers those that are left. */
export function forgetSet(name: string): readonly FieldSet[] {
  return rememberSets(withoutSet(name));
}

/** The name of the set with exactly these fields; null when there is none. */
export function setOf(sets: readonly FieldSet[], fields: readonly ContactFieldId[]): string | null {
  return sets.find((set) => set.fields.join() === fields.join())?.name ?? null;
}

function withoutSet(name: string): readonly FieldSet[] {
  return rememberedSets().filter((set) => set.name.toLowerCase() !== name.toLowerCase());
}

function rememberSets(sets: readonly FieldSet[]): readonly FieldSet[] {
  const inOrder = sets.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  remember(setsKey, JSON.stringify(inOrder));
  return inOrder;
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
