// The one way out for personal data. Every list, file or screen that others see passes here first: what comes out
// holds the fields that were asked for and are allowed, nothing else, and names everything that was held back.
import { holdsOn } from '../dated/holdsOn.ts';
import { contactFieldIds, type ContactFieldId } from './contactFields.ts';
import {
  entriesOf,
  indexSource,
  type ContactSource,
  type SourceIndex,
  type SourceOrganisation,
  type SourcePerson,
  type SourcePosition,
} from './contactSource.ts';
import { organisationValues, personValues, reachable, wholeOf } from './contactValues.ts';
import type { Channel, ContactListRow, LeftOut, LeftOutReason, RedactedContacts } from './types.ts';

export type RedactRequest = {
  readonly channel: Channel;
  readonly fields: readonly ContactFieldId[];
  /** Whether photos go along; of who may not be shown they never do. */
  readonly withPhotos?: boolean;
  /** Why the list is made; stands on it. May be empty. */
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`; only what holds on that day is listed. */
  readonly at: string;
  /** Whether an organisation of which no person is listed gets a row of its own. */
  readonly organisationRows: 'none' | 'withoutPerson';
  /** Order of names, from one collator for the whole product. */
  readonly compare: (one: string, other: string) => number;
};

/**
 * A person with two functions gets two rows. Each person of the source is either in `rows` or, with the reason, in
 * `leftOut`; private phone numbers and addresses never leave and are reported per field.
 */
export function redactContacts(source: ContactSource, request: RedactRequest): RedactedContacts {
  const index = indexSource(source);
  const fields = contactFieldIds.filter((id) => request.fields.includes(id));
  const verdicts = source.persons.map((person) => ({ person, reason: reasonToLeaveOut(person, index, request) }));
  const allowed = verdicts.filter(({ reason }) => reason === null).map(({ person }) => person);
  const entries = allowed.flatMap((person) => entriesOf(person, index, request.at));
  const personRows = entries.map(
    ({ person, position }): ContactListRow => ({
      personId: person.id,
      organisationId: position?.organisationId ?? null,
      wholeId: wholeOf(position?.organisationId ?? null, index),
      values: only(fields, personValues(person, position, index)),
      ...(request.withPhotos && person.mayShow && person.photoSha !== null && { photoSha: person.photoSha }),
    }),
  );
  const places = organisationsToList(source, request, personRows);
  const organisationRows = places.map(
    (each): ContactListRow => ({
      personId: null,
      organisationId: each.id,
      wholeId: wholeOf(each.id, index),
      values: only(fields, organisationValues(each, index)),
    }),
  );
  const rows = sorted([...personRows, ...organisationRows], source, request.compare);
  return {
    rows,
    leftOut: [
      ...verdicts.flatMap(({ person, reason }) => (reason ? [{ id: person.id, reasonKey: reason, field: null }] : [])),
      ...[...allowed, ...places].flatMap((each) => privateFields(each, fields)),
    ],
    header: { purpose: request.purpose, date: request.at, confidential: rows.some(isConfidential) },
  };
}

function reasonToLeaveOut(
  person: SourcePerson,
  index: SourceIndex,
  { channel, at }: RedactRequest,
): LeftOutReason | null {
  const isAllowed = channel === 'export' ? person.mayExport : person.mayShow;
  if (!isAllowed) return 'notAllowed';
  if (person.presence !== 'present') return 'notPresent';
  if (!holdsOn(person, at)) return isStillToCome(person, at) ? 'notYetActive' : 'noLongerActive';
  const own = index.positionsOf(person.id);
  if (own.length === 0 || own.some((each) => holdsOn(each, at))) return null;
  return own.some((each) => isStillToCome(each, at)) ? 'notYetActive' : 'noLongerActive';
}

function isStillToCome(record: Pick<SourcePosition, 'validFrom'>, at: string): boolean {
  return record.validFrom !== null && record.validFrom > at;
}

function organisationsToList(
  source: ContactSource,
  { organisationRows, at }: RedactRequest,
  personRows: readonly ContactListRow[],
): readonly SourceOrganisation[] {
  if (organisationRows === 'none') return [];
  const listed = new Set(personRows.map((row) => row.organisationId));
  return source.organisations.filter(
    (each) => each.isAsked && each.presence === 'present' && holdsOn(each, at) && !listed.has(each.id),
  );
}

/** Copies the asked fields one by one: a value that somebody adds later cannot slip out. */
function only(
  fields: readonly ContactFieldId[],
  values: { readonly [F in ContactFieldId]: string },
): ContactListRow['values'] {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/** A named person, or a note: nobody knows whom it speaks of. */
function isConfidential(row: ContactListRow): boolean {
  return row.personId !== null || (row.values.notes ?? '') !== '';
}

function privateFields(
  { id, contactPoints }: SourcePerson | SourceOrganisation,
  fields: readonly ContactFieldId[],
): readonly LeftOut[] {
  return reachable
    .filter((kind) => fields.includes(kind) && contactPoints.some((each) => each.kind === kind && each.isPrivate))
    .map((field) => ({ id, reasonKey: 'privateContactPoint', field }));
}

/** By organisation, then family name and given name; whoever has no organisation comes last. */
function sorted(
  rows: readonly ContactListRow[],
  source: ContactSource,
  compare: RedactRequest['compare'],
): readonly ContactListRow[] {
  const organisations = new Map(source.organisations.map((each) => [each.id, each.label]));
  const persons = new Map(source.persons.map((each) => [each.id, each]));
  const keys = new Map(
    rows.map((row) => {
      const person = row.personId === null ? undefined : persons.get(row.personId);
      const organisation = row.organisationId === null ? '' : (organisations.get(row.organisationId) ?? '');
      return [row, [organisation, person?.familyName ?? '', person?.givenName ?? '', row.personId ?? '']] as const;
    }),
  );
  return rows.toSorted((one, other) => {
    const [left, right] = [keys.get(one) ?? [], keys.get(other) ?? []];
    if (left[0] !== right[0] && (left[0] === '' || right[0] === '')) return left[0] === '' ? 1 : -1;
    return left.map((text, index) => compare(text, right[index] ?? '')).find((order) => order !== 0) ?? 0;
  });
}
