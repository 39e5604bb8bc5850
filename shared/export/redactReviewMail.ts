// What an organisation is sent in a review round: what the network holds about itself and the people who work there.
// It goes past the same redaction as a contact list. How to reach somebody who also works elsewhere stays behind: nothing
// says whether a number or address belongs to this organisation or to the other.
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { holdsOn } from '../dated/holdsOn.ts';
import type { ContactFieldId } from './contactFields.ts';
import { contactSourceFrom, type ContactSource } from './contactSource.ts';
import { redactContacts, type RedactRequest } from './redact.ts';
import type { ContactListRow, LeftOut, RedactedContacts } from './types.ts';

export type ReviewMailRequest = Pick<RedactRequest, 'at' | 'compare' | 'purpose'> & {
  readonly organisationId: string;
  /** Phone numbers of people go along only when they are asked for (data minimisation, AVG art. 5). */
  readonly withPhones: boolean;
};

export type ReviewMail = {
  readonly organisation: string;
  /** Whom it may be sent to: the mailboxes of the organisation, then those of the people it names. */
  readonly recipients: readonly string[];
  /** The organisation and its departments; the organisation itself first. */
  readonly places: readonly ContactListRow[];
  readonly people: readonly ContactListRow[];
  readonly leftOut: readonly LeftOut[];
  /** People of whom the name goes along, and not how to reach them. */
  readonly withoutReach: readonly string[];
  readonly fields: readonly ContactFieldId[];
};

const placeFields: readonly ContactFieldId[] = [
  'organisation',
  'department',
  'phone',
  'email',
  'address',
  'postcode',
  'city',
  'areas',
];
const personFields: readonly ContactFieldId[] = [
  'organisation',
  'department',
  'title',
  'givenName',
  'prefix',
  'familyName',
  'role',
  'email',
];

/** @returns null when there is no such organisation */
export function redactReviewMail(
  snapshot: NetworkSnapshot,
  { organisationId, withPhones, ...rest }: ReviewMailRequest,
): ReviewMail | null {
  const organisation = snapshot.actors.find(({ id, kind }) => id === organisationId && kind === 'organisation');
  if (!organisation) return null;
  const source = contactSourceFrom(snapshot, [organisationId]);
  const elsewhere = whoWorksElsewhere(snapshot, source, rest.at);
  const reachKept = source.persons.map((person) =>
    elsewhere.has(person.id) ? { ...person, contactPoints: [] } : person,
  );
  const fields = withPhones ? [...personFields, 'phone' as const, 'mobile' as const] : personFields;
  const shared = { channel: 'export', ...rest } as const;
  const people = redactContacts({ ...source, persons: reachKept }, { ...shared, fields, organisationRows: 'none' });
  const places = redactContacts(
    { ...source, persons: [], positions: [] },
    { ...shared, fields: placeFields, organisationRows: 'withoutPerson' },
  );
  const listed = new Set(people.rows.map(({ personId }) => personId));
  return {
    organisation: organisation.label,
    recipients: [...new Set([...mailboxes(places), ...mailboxes(people)])],
    places: [...places.rows.filter(isItself), ...places.rows.filter((row) => !isItself(row))],
    people: people.rows,
    leftOut: [...people.leftOut, ...places.leftOut],
    withoutReach: [...elsewhere].filter((id) => listed.has(id)),
    fields,
  };

  function isItself(row: ContactListRow): boolean {
    return row.organisationId === organisationId;
  }
}

/** People of the source with a present function at a place that is not asked about. */
function whoWorksElsewhere(
  { positions }: NetworkSnapshot,
  { persons, organisations }: ContactSource,
  at: string,
): ReadonlySet<string> {
  const asked = new Set(organisations.filter(({ isAsked }) => isAsked).map(({ id }) => id));
  const busy = new Set<string | null>(
    positions.filter((each) => !asked.has(each.organisationId) && holdsOn(each, at)).map(({ personId }) => personId),
  );
  return new Set(persons.filter(({ id }) => busy.has(id)).map(({ id }) => id));
}

function mailboxes({ rows }: RedactedContacts): readonly string[] {
  return rows.flatMap(({ values }) => (values.email ?? '').split('; ')).filter(Boolean);
}
