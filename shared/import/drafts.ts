/**
 * The records a plan works on: what is in the network, what this list adds to it. Mutable while the plan is made, and
 * only there. Nothing is ever taken away from a record; a value of its own is replaced at most once per list.
 */
import type { Address, ContactPoint } from '../schema/contactPoint.ts';
import { foldWords } from '../text/fold.ts';
import type { ChangeField, Doubt, FieldChange, OrganisationValues, PersonValues, Ref, RowIssue } from './planTypes.ts';
import { contactKey } from './readReachable.ts';
import type { Existing, ExistingContactPoint, ExistingOrganisation, ExistingPerson } from './types.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type ThemeDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly label: string;
  readonly words: string;
  readonly rows: number[];
};

/** Small lists stand in the drafts as arrays: thousands of records with a handful of values each. */
export type Contact = { readonly key: string; readonly kind: ContactPoint['kind']; label: string };

function contactsOf(points: readonly ExistingContactPoint[]): Contact[] {
  return points.map((point) => ({ key: contactKey(point), kind: point.kind, label: point.label }));
}

/** Adds a value that is not there yet. */
export function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/** What this list said first about the values of a record, by field. */
export type Claims = Partial<Record<ChangeField | `address.${keyof Address}`, string>>;

export type OrganisationDraft = {
  readonly key: string;
  /** Short name of the record while the plan is made, for keys of indices. */
  readonly mark: string;
  readonly id: string | null;
  readonly parent: OrganisationDraft | null;
  readonly before: OrganisationValues | null;
  readonly values: Mutable<OrganisationValues>;
  readonly aliasKeys: Set<string>;
  readonly typeIds: string[];
  readonly areaIds: string[];
  readonly themeKeys: string[];
  /** Numbers and addresses by key: what kind, and the remark that stands with it. */
  readonly contacts: Contact[];
  readonly added: {
    readonly aliases: string[];
    readonly typeIds: string[];
    readonly areaIds: string[];
    readonly themes: ThemeDraft[];
    readonly contactPoints: ContactPoint[];
  };
  readonly claims: Claims;
  readonly rows: number[];
};

export type PersonDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly before: PersonValues | null;
  readonly values: Mutable<PersonValues>;
  readonly aliases: readonly string[];
  /** Numbers and addresses by key: what kind, and the remark that stands with it. */
  readonly contacts: Contact[];
  readonly emails: string[];
  readonly phones: string[];
  /** Marks of the organisations (not departments) the person works for. */
  readonly roots: string[];
  /** Roles and where, by key of the organisation or department. */
  readonly work: { readonly unit: string; readonly role: string }[];
  readonly added: { readonly aliases: string[]; readonly contactPoints: ContactPoint[] };
  readonly claims: Claims;
  readonly rows: number[];
};

/** What happens in one row, collected while the plan is made. */
export type RowLog = {
  readonly rowNumber: number;
  readonly issues: RowIssue[];
  readonly changes: FieldChange[];
  readonly doubts: Doubt[];
  /** Keys of records this row made. */
  readonly created: string[];
  organisation: OrganisationDraft | null;
  department: OrganisationDraft | null;
  readonly persons: PersonDraft[];
  readonly positions: string[];
};

export function refOf(draft: { readonly id: string | null; readonly key: string }): Ref {
  return draft.id === null ? { key: draft.key } : { id: draft.id };
}

/** The organisation a department belongs to, or the organisation itself. */
export function rootOf(draft: OrganisationDraft): OrganisationDraft {
  let root = draft;
  // Parents of a sound network form no circle; the limit keeps an unsound one from hanging the plan.
  for (let depth = 0; root.parent !== null && depth < 20; depth += 1) root = root.parent;
  return root;
}

export function emptyOrganisation(
  key: string,
  mark: string,
  name: string,
  parent: OrganisationDraft | null,
): OrganisationDraft {
  return {
    key,
    mark,
    id: null,
    parent,
    before: null,
    values: { name, website: '', kvk: '', address: null, confirmedOn: null, source: '', notes: '' },
    aliasKeys: new Set([foldWords(name)]),
    typeIds: [],
    areaIds: [],
    themeKeys: [],
    contacts: [],
    added: { aliases: [], typeIds: [], areaIds: [], themes: [], contactPoints: [] },
    claims: {},
    rows: [],
  };
}

function organisationValues(existing: ExistingOrganisation): OrganisationValues {
  const { name, website, kvk, address, confirmedOn, source, notes } = existing;
  return { name, website, kvk, address, confirmedOn, source, notes };
}

/** Drafts of all organisations of the network, parents linked; a parent that is not there counts as none. */
export function existingOrganisations(existing: Existing): Map<string, OrganisationDraft> {
  const byId = new Map(existing.organisations.map((organisation) => [organisation.id, organisation]));
  const drafts = new Map<string, OrganisationDraft>();
  let marked = 0;
  const draftOf = (organisation: ExistingOrganisation, depth: number): OrganisationDraft => {
    const known = drafts.get(organisation.id);
    if (known !== undefined) return known;
    const parent = organisation.parentId === null || depth > 20 ? undefined : byId.get(organisation.parentId);
    const mark = String(marked);
    marked += 1;
    const draft: OrganisationDraft = {
      ...emptyOrganisation(
        `organisation:${organisation.id}`,
        mark,
        organisation.name,
        parent === undefined ? null : draftOf(parent, depth + 1),
      ),
      id: organisation.id,
      before: organisationValues(organisation),
      values: organisationValues(organisation),
      aliasKeys: new Set([organisation.name, ...organisation.aliases].map(foldWords)),
      typeIds: [...organisation.typeIds],
      areaIds: [...organisation.areaIds],
      themeKeys: [...organisation.themeIds],
      contacts: contactsOf(organisation.contactPoints),
    };
    drafts.set(organisation.id, draft);
    return draft;
  };
  for (const organisation of existing.organisations) draftOf(organisation, 0);
  return drafts;
}

export type NewPersonValues = Pick<PersonValues, 'title' | 'givenName' | 'prefix' | 'familyName'>;

export function emptyPerson(key: string, name: NewPersonValues): PersonDraft {
  return {
    key,
    id: null,
    before: null,
    values: { ...name, confirmedOn: null, source: '', notes: '' },
    aliases: [],
    contacts: [],
    emails: [],
    phones: [],
    roots: [],
    work: [],
    added: { aliases: [], contactPoints: [] },
    claims: {},
    rows: [],
  };
}

export function existingPerson(person: ExistingPerson): PersonDraft {
  const { title, givenName, prefix, familyName, confirmedOn, source, notes } = person;
  const values: PersonValues = { title, givenName, prefix, familyName, confirmedOn, source, notes };
  const contacts = contactsOf(person.contactPoints);
  const keys = contacts.map((contact) => contact.key);
  return {
    ...emptyPerson(`person:${person.id}`, values),
    id: person.id,
    before: values,
    values: { ...values },
    aliases: person.aliases ?? [],
    contacts,
    emails: keys.filter((key) => key.startsWith('email:')),
    phones: keys.filter((key) => key.startsWith('tel:')),
  };
}

/** An address on one line, for showing and comparing. */
export function addressLine(address: Address | null): string {
  if (address === null) return '';
  return [address.street, [address.postcode, address.city].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ');
}

/** Writes down a change of a record that was there before this row; what a row makes itself is no change. */
export function logChange(
  log: RowLog,
  record: FieldChange['record'],
  key: string,
  field: ChangeField,
  from: string,
  to: string,
): void {
  if (!log.created.includes(key)) log.changes.push({ record, key, field, from, to });
}
