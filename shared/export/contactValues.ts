// The text of every column of a contact list for one person in one function, or for one organisation.
// Only `redact.ts` may call this: what it returns is not yet redacted.
import type { ContactPoint } from '../schema/contactPoint.ts';
import type { ContactFieldId } from './contactFields.ts';
import type { Labels, SourceIndex, SourceOrganisation, SourcePerson, SourcePosition } from './contactSource.ts';

type Values = { readonly [F in ContactFieldId]: string };

/** The fields that hold a way to reach somebody. */
export const reachable = ['phone', 'mobile', 'email'] as const satisfies readonly ContactFieldId[];

/** Several values in one cell, as the workbook writes them. */
const between = ' | ';

/** The columns for a person; address, and work area and themes unless the function has its own, are the organisation's. */
export function personValues(person: SourcePerson, position: SourcePosition | null, index: SourceIndex): Values {
  const place = index.organisationOf(position?.organisationId ?? null);
  const themeIds = [...new Set([...(position?.themeIds ?? []), ...person.themeIds])];
  return {
    ...placeValues(place, index),
    salutation: salutationOf(person),
    title: person.title,
    givenName: person.givenName,
    prefix: person.prefix,
    familyName: person.familyName,
    role: roleOf(position, index.labels.roles),
    level: (position?.level && index.labels.levels.get(position.level)) ?? '',
    ...pointValues(person.contactPoints),
    ...(position && position.areaIds.length > 0 && { areas: words(position.areaIds, index.labels.areas) }),
    ...(themeIds.length > 0 && { themes: words(themeIds, index.labels.themes) }),
    notes: person.notes,
  };
}

/** The columns for an organisation of which no person is listed: its own phone and mailbox. */
export function organisationValues(organisation: SourceOrganisation, index: SourceIndex): Values {
  return {
    ...placeValues(organisation, index),
    ...pointValues(organisation.contactPoints),
    notes: organisation.notes,
  };
}

function placeValues(place: SourceOrganisation | undefined, index: SourceIndex): Values {
  const line = place ? lineUp(place, index) : [];
  const address = line.find((each) => each.address !== null)?.address;
  return {
    organisation: line.at(-1)?.label ?? '',
    department: line
      .slice(0, -1)
      .toReversed()
      .map((each) => each.label)
      .join(' / '),
    salutation: 'Beste collega',
    title: '',
    givenName: '',
    prefix: '',
    familyName: '',
    role: '',
    level: '',
    phone: '',
    mobile: '',
    email: '',
    address: address?.street ?? '',
    postcode: address?.postcode ?? '',
    city: address?.city ?? '',
    areas: words(line.find((each) => each.areaIds.length > 0)?.areaIds ?? [], index.labels.areas),
    themes: words(place?.themeIds ?? [], index.labels.themes),
    notes: '',
  };
}

// For a letter to many (mail merge). By first name, as people in a chain do; a family name alone gets no guessed "heer".
function salutationOf({ givenName, prefix, familyName }: SourcePerson): string {
  return givenName ? `Beste ${givenName}` : `Beste ${[prefix, familyName].filter(Boolean).join(' ')}`;
}

/** The organisation that a department is of, and of an organisation itself; null when it is not in the source. */
export function wholeOf(organisationId: string | null, index: SourceIndex): string | null {
  const place = index.organisationOf(organisationId);
  return place ? (lineUp(place, index).at(-1)?.id ?? null) : null;
}

/** From the department up to the organisation; a circle of parents is walked once. */
function lineUp(place: SourceOrganisation, index: SourceIndex): readonly SourceOrganisation[] {
  const line = new Set([place]);
  for (const each of line) {
    const parent = index.organisationOf(each.parentId);
    if (parent) line.add(parent);
  }
  return [...line];
}

function roleOf(position: SourcePosition | null, roles: Labels): string {
  if (position === null) return '';
  return (position.roleId === null ? undefined : roles.get(position.roleId)) ?? position.roleText;
}

function pointValues(points: readonly ContactPoint[]): Pick<Values, (typeof reachable)[number]> {
  const of = (kind: ContactPoint['kind'], separator: string) => {
    const open = points.filter((each) => each.kind === kind && !each.isPrivate);
    return [...open.filter((each) => each.isPrimary), ...open.filter((each) => !each.isPrimary)]
      .map((each) => each.value)
      .join(separator);
  };
  return { phone: of('phone', ' / '), mobile: of('mobile', ' / '), email: of('email', '; ') };
}

function words(ids: readonly string[], labels: Labels): string {
  return ids.map((id) => labels.get(id) ?? id).join(between);
}
