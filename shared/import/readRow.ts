/**
 * The values of one row → what it says: an organisation, people or a vacancy, how to reach them, where and about what.
 * Leaves out whether any of it exists already (planRow.ts).
 */
import type { Address, ContactPoint } from '../schema/contactPoint.ts';
import { foldWords } from '../text/fold.ts';
import { looksLikeRole } from './cellLooks.ts';
import { readAddress, readWebsite } from './normalise/address.ts';
import { isMailboxName } from './normalise/emails.ts';
import { readVacancy } from './normalise/emptyWords.ts';
import { readKvk } from './normalise/kvk.ts';
import type { OrganisationName } from './normalise/organisationName.ts';
import { combineNameColumns, displayName, hasLostCharacter, splitPersons } from './normalise/personName.ts';
import type { PersonName } from './normalise/personName.ts';
import type { RowDecision, RowIssue } from './planTypes.ts';
import { asLine, excerpt, makeIssue, valuesOf } from './readCells.ts';
import { takesProposal } from './readContext.ts';
import type { ReadContext, RowScope } from './readContext.ts';
import { readContactDate, readNotes } from './readNotes.ts';
import { readReachable } from './readReachable.ts';
import { readAreaCells } from './readAreaCells.ts';
import type { FieldId } from './types.ts';

export type RowValues = {
  readonly organisation: OrganisationName | null;
  readonly department: string;
  readonly persons: readonly PersonName[];
  readonly isVacancy: boolean;
  /** Role of the person or the vacancy, as typed; `''` when not said. */
  readonly role: string;
  /** Of the person when there is one, else of the organisation. */
  readonly contactPoints: readonly ContactPoint[];
  /** Functional mailboxes: always of the organisation. */
  readonly functionalMailboxes: readonly ContactPoint[];
  readonly website: string;
  /** Of the organisation: eight digits, or `''`. */
  readonly kvk: string;
  readonly address: Address | null;
  readonly areaIds: readonly string[];
  readonly themes: readonly string[];
  readonly typeIds: readonly string[];
  /** Words in the column of types that are no known type: a note of the organisation, or `''`. */
  readonly typeNote: string;
  /** `yyyy-mm-dd` or null. */
  readonly confirmedOn: string | null;
  readonly source: string;
  readonly notes: string;
};

const none: readonly number[] = [];

type Get = {
  /** Every value of a field. */
  readonly all: (field: FieldId) => readonly string[];
  /** The first value of a field on one line, `''` when there is none. */
  readonly first: (field: FieldId) => string;
};

function getter(values: readonly string[], context: ReadContext): Get {
  const all: Get['all'] = (field) => valuesOf(field, values, context.columns);
  const first: Get['first'] = (field) => {
    for (const index of context.columns.get(field) ?? none) {
      const value = values[index] ?? '';
      if (value !== '') return /\s\s|[\t\n]/.test(value) ? value.replace(/\s+/g, ' ') : value;
    }
    return '';
  };
  return { all, first };
}

type People = { readonly persons: readonly PersonName[]; readonly isVacancy: boolean; readonly role: string };

function nameColumns(get: Get, fullName: string) {
  return {
    title: get.first('title'),
    initials: get.first('initials'),
    givenName: get.first('givenName'),
    prefix: get.first('prefix'),
    familyName: get.first('familyName'),
    fullName,
  };
}

/** Every part short enough for a line of the model: titles of two columns together may not be. */
function withinLines(name: PersonName): PersonName {
  const { title, givenName, prefix, familyName } = name;
  return {
    ...name,
    title: asLine(title),
    givenName: asLine(givenName),
    prefix: asLine(prefix),
    familyName: asLine(familyName),
  };
}

function isNamed(name: PersonName): boolean {
  return /[\p{L}\p{N}]/u.test(name.givenName + name.familyName);
}

const unknownHolder = /^(.*\S)\s*\((?:nog |naam )?(?:onbekend|niet bekend|n\.?n\.?b\.?|n\.?t\.?b\.?|\?+)\)$/iu;

/** A role in the column of names, of which nobody knows who has it: `Wijkagent (onbekend)`. */
function readUnknownHolder(name: string): { readonly role: string } | null {
  const role = unknownHolder.exec(name)?.[1] ?? '';
  return looksLikeRole(role) ? { role } : null;
}

function readVacancyOf(get: Get): { readonly role: string } | null {
  const role = get.first('role');
  const fullName = get.first('fullName');
  const inName = readVacancy(fullName) ?? readUnknownHolder(fullName) ?? readVacancy(get.first('familyName'));
  if (inName !== null) return { role: readVacancy(role)?.role ?? (role || inName.role) };
  const hasName = fullName !== '' || get.first('familyName') !== '' || get.first('givenName') !== '';
  return hasName ? null : readVacancy(role);
}

function readPeople(get: Get, scope: RowScope): People {
  const { issues } = scope;
  const vacancy = readVacancyOf(get);
  if (vacancy !== null) {
    issues.push(makeIssue('role', get.first('role') || get.first('fullName'), { code: 'VACANCY_FOUND' }));
    return { persons: [], isVacancy: true, role: vacancy.role };
  }
  const fullName = get.first('fullName');
  const role = get.first('role');
  const isMailbox = get.first('organisation') !== '' && isMailboxName(fullName, get.all('email'));
  if (isMailbox) {
    const reason = { code: 'NAME_IS_MAILBOX', params: { value: excerpt(fullName) } } as const;
    issues.push(makeIssue('fullName', fullName, reason));
  }
  const pieces = get.first('familyName') === '' && get.first('givenName') === '' ? splitPersons(fullName) : null;
  const isSplit = pieces !== null && takesProposal(scope, 'splitPersons');
  if (pieces !== null) {
    const proposal = pieces.join(' | ');
    const reason = {
      code: 'TWO_PERSONS_IN_CELL',
      params: { value: excerpt(fullName), proposal: excerpt(proposal) },
    } as const;
    issues.push({
      field: 'fullName',
      original: excerpt(fullName),
      reason,
      proposal: { kind: 'splitPersons', value: proposal, isAccepted: isSplit },
    });
  }
  const said = isSplit ? pieces : [fullName];
  const names = (isMailbox ? [] : said)
    .map((piece) => withinLines(combineNameColumns(nameColumns(get, piece))))
    .filter(isNamed);
  for (const name of names) {
    const shown = displayName(name);
    if (hasLostCharacter(shown))
      issues.push(makeIssue('fullName', shown, { code: 'LOST_CHARACTER', params: { value: excerpt(shown) } }));
    if (name.familyName === '')
      issues.push(makeIssue('fullName', shown, { code: 'GIVEN_NAME_ONLY', params: { value: excerpt(shown) } }));
  }
  if (names.length === 0 && role !== '') {
    issues.push(makeIssue('role', role, { code: 'ROLE_WITHOUT_PERSON', params: { role: excerpt(role) } }));
  }
  return { persons: names, isVacancy: false, role };
}

function readTypes(get: Get, scope: RowScope): Pick<RowValues, 'typeIds' | 'typeNote'> {
  const { context, issues } = scope;
  if (!context.columns.has('partnerType')) return { typeIds: [], typeNote: '' };
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const text of get
    .all('partnerType')
    .flatMap((cell) => cell.split(/\s*[;|,\n]\s*/u))
    .filter((piece) => piece !== '')) {
    const id = context.partnerTypeByWord.get(foldWords(text));
    if (id === undefined) {
      unknown.push(text);
      issues.push(makeIssue('partnerType', text, { code: 'TYPE_UNKNOWN', params: { value: excerpt(text) } }));
    } else found.add(id);
  }
  const typeNote = unknown.length === 0 ? '' : readNotes([`Type: ${unknown.join(', ')}`], [], [], scope);
  return { typeIds: [...found], typeNote };
}

function readOrganisation(
  get: Get,
  { context, issues }: RowScope,
): { organisation: OrganisationName | null; department: string } {
  const cell = get.first('organisation');
  const column = get.first('department');
  if (cell === '') return { organisation: null, department: column };
  const parsed = context.organisationIn(cell);
  if (hasLostCharacter(parsed.name)) {
    issues.push(makeIssue('organisation', cell, { code: 'LOST_CHARACTER', params: { value: excerpt(parsed.name) } }));
  }
  if (column === '') return { organisation: parsed, department: parsed.department };
  // `Gemeente X - Sociaal domein` with a department in its own column: the team is what the column says.
  return { organisation: parsed, department: column };
}

/** Reads one data row from its clean values. Everything that needs the user's eye goes to `issues`. */
export function readRow(
  values: readonly string[],
  context: ReadContext,
  decision: RowDecision | undefined,
  issues: RowIssue[],
): RowValues {
  const scope: RowScope = { context, decision, issues };
  const get = getter(values, context);
  const { organisation, department } = readOrganisation(get, scope);
  const people = readPeople(get, scope);
  const reachable = readReachable(get.all('phone'), get.all('mobile'), get.all('email'), people.persons, scope);
  const website = readWebsite(get.first('website'));
  if (website.issue !== null) issues.push(makeIssue('website', get.first('website'), website.issue));
  const kvk = readKvk(get.first('kvk'));
  if (kvk.issue !== null) issues.push(makeIssue('kvk', get.first('kvk'), kvk.issue));
  const address = readAddress(get.first('street'), get.first('postcode'), get.first('city'));
  if (address.issue !== null) issues.push(makeIssue('postcode', get.first('postcode'), address.issue));
  const remarks = people.persons.map((name) => name.remark).filter((remark) => remark !== '');
  return {
    organisation,
    department,
    persons: people.persons,
    isVacancy: people.isVacancy,
    role: people.role,
    contactPoints: reachable.own,
    functionalMailboxes: reachable.functional,
    website: website.website,
    kvk: kvk.kvk,
    address: address.address,
    areaIds: readAreaCells(values, scope),
    themes: get.all('themes').flatMap((cell) => context.themesIn(cell).map(asLine)),
    ...readTypes(get, scope),
    confirmedOn: readContactDate(get.first('lastContact'), scope),
    source: get.first('source'),
    notes: readNotes(get.all('notes'), remarks, get.all('consultation'), scope),
  };
}
