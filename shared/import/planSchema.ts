/**
 * What the backend receives of a plan: the records to make and to change, checked and bounded. Rows, reasons and
 * candidates stay behind; they are for the eye.
 */
import { z } from 'zod';
import { address, contactPoint } from '../schema/contactPoint.ts';
import { date, dateOrNull, line, name, note } from '../schema/text.ts';
import { placement } from '../schema/placement.ts';
import { relationPatch } from '../schema/relation.ts';
import { recordLimits } from './merge.ts';
import type { ImportPlan, RecordAction } from './planTypes.ts';
import { fieldIds } from './types.ts';
import type { ColumnMapping } from './types.ts';

/** Most records of one kind in one import. */
export const payloadLimits = { records: 200_000, themes: 5_000, columns: 16_384 } as const;

const id = z.string().min(1).max(80);
const key = z.string().min(1).max(120);

const ref = z.union([z.strictObject({ id }), z.strictObject({ key })]);
const rowNumbers = z.array(z.number().int().min(1)).max(1_000_000);
const action = z.enum(['create', 'update']);
const ids = (most: number) => z.array(id).max(most);

const organisationValues = z.object({
  name,
  website: line,
  kvk: line,
  address: address.nullable(),
  confirmedOn: dateOrNull,
  source: line,
  notes: note,
});

const personValues = z.object({
  title: line,
  givenName: line,
  prefix: line,
  familyName: line,
  confirmedOn: dateOrNull,
  source: line,
  notes: note,
});

const organisation = z.object({
  key,
  id: id.nullable(),
  action,
  parent: ref.nullable(),
  /** As it was when the plan was made; null for a new one. The backend refuses when it is no longer so. */
  before: organisationValues.nullable(),
  after: organisationValues,
  addAliases: z.array(name).max(recordLimits.aliases + 1),
  addTypeIds: ids(recordLimits.types),
  addAreaIds: ids(recordLimits.areas),
  addThemes: z.array(ref).max(recordLimits.themes),
  addContactPoints: z.array(contactPoint).max(recordLimits.contactPoints),
  rows: rowNumbers,
});

const person = z
  .object({
    key,
    id: id.nullable(),
    action,
    before: personValues.nullable(),
    after: personValues,
    addAliases: z.array(name).max(recordLimits.aliases),
    addContactPoints: z.array(contactPoint).max(recordLimits.contactPoints),
    rows: rowNumbers,
  })
  .refine(({ after }) => after.givenName !== '' || after.familyName !== '', { error: 'NAME_NEEDED', path: ['after'] });

const position = z.object({
  key,
  id: id.nullable(),
  action,
  /** Null for a vacancy. */
  person: ref.nullable(),
  organisation: ref,
  before: z.object({ role: line }).nullable(),
  after: z.object({ role: line }),
  addAreaIds: ids(recordLimits.areas),
  addThemes: z.array(ref).max(recordLimits.themes),
  rows: rowNumbers,
});

const relationValues = relationPatch.omit({ fromId: true, toId: true, typeId: true, themeIds: true });

const relation = z.object({
  key,
  id: id.nullable(),
  action,
  from: ref,
  to: ref,
  typeId: id,
  before: relationValues.nullable(),
  after: relationValues,
  rows: rowNumbers,
});

const place = placement.pick({ x: true, y: true }).extend({ actor: ref });

const count = z.number().int().min(0);
const rowCounts = z.object({
  total: count,
  new: count,
  changed: count,
  same: count,
  doubtful: count,
  refused: count,
});

/** Key of the set of headings (`headingSetKey`), to remember the mapping by. */
export const headingSet = z.string().max(100_000);

/** Purpose, ground and term of the people in a list (AVG art. 5 and 6), asked once per import. */
const meta = z.object({
  fileName: line,
  /** SHA-256 of the file in hex, or empty. */
  fileHash: z.string().regex(/^(?:[0-9a-f]{64})?$/),
  headingSet,
  mapping: z.array(z.enum(fieldIds)).max(payloadLimits.columns),
  purpose: line,
  legalGround: line,
  reviewBy: date.nullable(),
});
export type ImportMeta = z.input<typeof meta>;

export const importPayload = z.object({
  version: z.literal(1),
  meta,
  /** Parents stand before their departments. */
  organisations: z.array(organisation).max(payloadLimits.records),
  persons: z.array(person).max(payloadLimits.records),
  positions: z.array(position).max(payloadLimits.records),
  /** Of a graph file. */
  relations: z.array(relation).max(payloadLimits.records).default([]),
  placements: z.array(place).max(payloadLimits.records).default([]),
  /** New themes. */
  themes: z.array(z.object({ key, label: name, rows: rowNumbers })).max(payloadLimits.themes),
  rowCounts,
});
export type ImportPayload = z.input<typeof importPayload>;

type Change = Exclude<RecordAction, 'none'>;

function changedOnly<T extends { readonly action: RecordAction }>(
  records: readonly T[],
): (T & { readonly action: Change })[] {
  return records.filter((record): record is T & { readonly action: Change } => record.action !== 'none');
}

/** The message for the backend: only what changes, with what it needs to know of the file. */
export function toImportPayload(plan: ImportPlan, about: ImportMeta): ImportPayload {
  const payload = {
    version: 1,
    meta: about,
    organisations: changedOnly(plan.organisations),
    persons: changedOnly(plan.persons),
    positions: changedOnly(plan.positions),
    relations: changedOnly(plan.relations),
    placements: plan.placements,
    themes: plan.themes,
    rowCounts: plan.counts.rows,
  };
  // The same shape: only that zod's input types are mutable lists and the plan's are not.
  return payload as unknown as ImportPayload;
}

/** The fields of a mapping in column order, to be remembered. */
export function mappedFields(mapping: ColumnMapping): ImportMeta['mapping'] {
  return mapping.columns.map((column) => column.field);
}
