/** The people of each row: who is there already, who is new, who may be somebody we know. */
import type { ContactPoint } from '../schema/contactPoint.ts';
import { foldWords } from '../text/fold.ts';
import type { PersonDraft, RowLog } from './drafts.ts';
import { addOnce, emptyPerson, existingPerson, logChange, refOf, rootOf } from './drafts.ts';
import type { MatchResult } from './match.ts';
import { addPerson, addPersonAlias, createPersonIndex, findPerson, growPerson, renamePerson } from './matchPersons.ts';
import type { PersonFacts, PersonIndex } from './matchPersons.ts';
import { familyKey, isWrittenOut, lineKey, namesFit } from './personKeys.ts';
import { holdsNote, mergeContactPoints } from './merge.ts';
import { mergeName } from './mergeName.ts';
import { displayName } from './normalise/personName.ts';
import type { PersonName } from './normalise/personName.ts';
import type { Candidate, MatchDecision, Ref, RowDecision } from './planTypes.ts';
import { unitOf } from './planOrganisations.ts';
import type { OrganisationStore } from './planOrganisations.ts';
import { isSameRole } from './roles.ts';
import { asLine } from './readCells.ts';
import { contactKey } from './readReachable.ts';
import type { Existing, Reason } from './types.ts';

export type PersonStore = {
  readonly byId: ReadonlyMap<string, PersonDraft>;
  readonly byKey: Map<string, PersonDraft>;
  /** New ones, in the order they were made. */
  readonly made: PersonDraft[];
  readonly index: PersonIndex<PersonDraft>;
};

/** The facts of a draft, alive: they change with it. */
function factsOf(draft: PersonDraft): PersonFacts {
  return { name: draft.values, aliases: draft.aliases, emails: draft.emails, phones: draft.phones, roots: draft.roots };
}

export function createPersonStore(existing: Existing, organisations: OrganisationStore): PersonStore {
  const index = createPersonIndex<PersonDraft>();
  const byId = new Map(existing.persons.map((person) => [person.id, existingPerson(person)]));
  for (const { personId, organisationId, role } of existing.positions) {
    const unit = organisations.byId.get(organisationId);
    const draft = personId === null ? undefined : byId.get(personId);
    if (unit === undefined || draft === undefined) continue;
    addOnce(draft.roots, rootOf(unit).mark);
    draft.work.push({ unit: unit.key, role });
  }
  for (const draft of byId.values()) addPerson(index, draft, factsOf(draft));
  return { byId, byKey: new Map(), made: [], index };
}

/**
 * How much a row says about who it is: rows that say most are matched first, so that `A. Jansen` meets `Anna Jansen`
 * with her address whether she stands above or below, and the same list gives the same answer next time.
 */
export function identifyingWeight(
  name: PersonName,
  contactPoints: readonly ContactPoint[],
  hasOrganisation: boolean,
): number {
  const hasEmail = contactPoints.some((point) => point.kind === 'email');
  const isWhole = isWrittenOut(name.givenName) && name.familyName !== '';
  return (hasEmail ? 4 : 0) + (hasOrganisation ? 2 : 0) + (isWhole ? 1 : 0);
}

/** One person as a row names them. */
export type WantedPerson = {
  readonly name: PersonName;
  /** Which person of the row, 0-based. */
  readonly position: number;
  readonly contactPoints: readonly ContactPoint[];
  readonly role: string;
  readonly notes: string;
  readonly confirmedOn: string | null;
  readonly source: string;
};

const none: readonly string[] = [];

function wantedFacts(wanted: WantedPerson, organisations: OrganisationStore, log: RowLog): PersonFacts {
  const emails: string[] = [];
  const phones: string[] = [];
  for (const point of wanted.contactPoints) (point.kind === 'email' ? emails : phones).push(contactKey(point));
  const root = log.organisation === null ? null : rootOf(log.organisation);
  return {
    name: wanted.name,
    aliases: none,
    emails,
    phones,
    roots: root === null ? [] : [root.mark],
    nearRoots: root === null ? none : (organisations.near.get(root.mark) ?? none),
  };
}

function findByRef(store: PersonStore, ref: Ref): PersonDraft | undefined {
  return 'id' in ref ? store.byId.get(ref.id) : store.byKey.get(ref.key);
}

function labelOf(draft: PersonDraft, organisations: OrganisationStore): string {
  const [root] = draft.roots;
  if (root === undefined) return displayName(draft.values);
  const organisation = organisations.byMark.get(root);
  return `${displayName(draft.values)}${organisation === undefined ? '' : `, ${organisation.values.name}`}`;
}

/** The same address and name at another organisation: one person with two functions, which is worth a question. */
function isElsewhere(facts: PersonFacts, draft: PersonDraft): boolean {
  if (facts.roots.length === 0 || draft.roots.length === 0) return false;
  return facts.roots.every((root) => !draft.roots.includes(root));
}

function elsewhereCandidate(draft: PersonDraft, facts: PersonFacts, organisations: OrganisationStore): Candidate {
  const email = facts.emails.find((each) => draft.emails.includes(each)) ?? '';
  const reasons: Reason[] = [{ code: 'MATCH_SAME_EMAIL', params: { value: email.replace(/^email:/u, '') } }];
  // A name of one word (`Fatima`) may stand in the other without either of these being so.
  if (lineKey(draft.values) === lineKey(facts.name)) reasons.push({ code: 'MATCH_SAME_NAME' });
  else if (familyKey(draft.values) === familyKey(facts.name)) reasons.push({ code: 'MATCH_INITIALS_FIT' });
  reasons.push({ code: 'MATCH_OTHER_ORGANISATION' });
  return { ref: refOf(draft), label: labelOf(draft, organisations), reasons, score: 0.98 };
}

function candidatesOf(result: MatchResult<PersonDraft>, organisations: OrganisationStore): Candidate[] {
  return result.likely.map(({ item, reasons, score }) => ({
    ref: refOf(item),
    label: labelOf(item, organisations),
    reasons,
    score: Math.round(score * 100) / 100,
  }));
}

function makePerson(store: PersonStore, wanted: WantedPerson, facts: PersonFacts, log: RowLog): PersonDraft {
  const suffix = wanted.position === 0 ? '' : `.${wanted.position + 1}`;
  const draft = emptyPerson(`p${log.rowNumber}${suffix}`, wanted.name);
  draft.values.source = wanted.source;
  for (const field of ['title', 'prefix'] as const)
    if (draft.values[field] !== '') draft.claims[field] = draft.values[field];
  // Half a name is not held on to: a row with the whole name completes it.
  if (wanted.name.givenName !== '' && wanted.name.familyName !== '') draft.claims.givenName = wanted.name.givenName;
  draft.roots.push(...facts.roots);
  log.created.push(draft.key);
  store.byKey.set(draft.key, draft);
  store.made.push(draft);
  addPerson(store.index, draft, factsOf(draft));
  return draft;
}

/** Keeps the row's name as another name of a person it was merged with by hand, so that it is known next time. */
function addOtherName(store: PersonStore, draft: PersonDraft, name: PersonName, log: RowLog): void {
  const line = asLine(displayName(name));
  const known = [displayName(draft.values), ...draft.aliases, ...draft.added.aliases].map(foldWords);
  if (known.includes(foldWords(line))) return;
  draft.added.aliases.push(line);
  logChange(log, 'person', draft.key, 'aliases', '', line);
  addPersonAlias(store.index, draft, name);
}

/** How many things a row would still add to a person; 0 for whoever the same row was read into before. */
function missingFacts(wanted: WantedPerson, log: RowLog, draft: PersonDraft): number {
  const unit = unitOf(log);
  const here = unit === null ? [] : draft.work.filter((each) => each.unit === unit.key);
  const { values } = draft;
  const missing = [
    ...wanted.contactPoints.map((point) => !draft.contacts.some((each) => each.key === contactKey(point))),
    unit !== null && here.length === 0,
    wanted.role !== '' && unit !== null && !here.some((each) => isSameRole(each.role, wanted.role)),
    wanted.notes !== '' && !holdsNote(values.notes, wanted.notes),
    wanted.confirmedOn !== null && (values.confirmedOn ?? '') < wanted.confirmedOn,
    wanted.name.title !== '' && foldWords(wanted.name.title) !== foldWords(values.title),
    wanted.name.prefix !== '' && foldWords(wanted.name.prefix) !== foldWords(values.prefix),
    foldWords(wanted.name.givenName).length > foldWords(values.givenName).length,
  ];
  return missing.filter(Boolean).length;
}

/** Finds or makes one person of a row and merges what the row says into them. */
export function placePerson(
  store: PersonStore,
  organisations: OrganisationStore,
  wanted: WantedPerson,
  log: RowLog,
  decision: RowDecision | undefined,
): PersonDraft {
  const facts = wantedFacts(wanted, organisations, log);
  const own = decision?.persons?.[wanted.position] ?? undefined;
  const chosen = own?.action === 'merge' ? findByRef(store, own.with) : undefined;
  const result = findPerson(store.index, facts, (draft) => missingFacts(wanted, log, draft));
  const isSeparate = own?.action === 'separate';
  const exact = result.exact.find((item) => !isSeparate || !isElsewhere(facts, item));
  const elsewhere = [exact ?? result.exact[0]].find((item) => item !== undefined && isElsewhere(facts, item));
  const candidates =
    elsewhere !== undefined
      ? [elsewhereCandidate(elsewhere, facts, organisations)]
      : exact === undefined
        ? candidatesOf(result, organisations)
        : [];
  const found = chosen ?? exact;
  const person = found ?? makePerson(store, wanted, facts, log);
  if (candidates.length > 0 || chosen !== undefined) {
    const action: MatchDecision =
      found === undefined ? { action: 'separate' } : { action: 'merge', with: refOf(found) };
    log.doubts.push({
      about: 'person',
      position: wanted.position,
      label: displayName(wanted.name),
      candidates,
      decision: action,
      isDecided: own !== undefined,
    });
  }
  const isOtherName = chosen !== undefined && chosen !== exact && !namesFit(chosen.values, wanted.name);
  if (isOtherName) addOtherName(store, person, wanted.name, log);
  else if (found !== undefined) renameWith(store, person, wanted.name, log);
  learn(store, person, wanted, facts, log);
  return person;
}

function renameWith(store: PersonStore, person: PersonDraft, name: PersonName, log: RowLog): void {
  const before = { ...person.values };
  if (mergeName(log, person, name)) renamePerson(store.index, person, before);
}

function learn(store: PersonStore, person: PersonDraft, wanted: WantedPerson, facts: PersonFacts, log: RowLog): void {
  const keys = mergeContactPoints(log, 'person', person, wanted.contactPoints);
  const emails = keys.filter((key) => key.startsWith('email:'));
  const phones = keys.filter((key) => !key.startsWith('email:'));
  person.emails.push(...emails);
  person.phones.push(...phones);
  const roots = facts.roots.filter((root) => !person.roots.includes(root));
  person.roots.push(...roots);
  const unit = unitOf(log);
  if (unit !== null) person.work.push({ unit: unit.key, role: wanted.role });
  growPerson(store.index, person, { emails, phones, roots });
  person.rows.push(log.rowNumber);
}
