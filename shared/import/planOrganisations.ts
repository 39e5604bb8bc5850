/** The organisation and department of each row: the one that is there, a new one, or a doubt with a default. */
import { foldWords } from '../text/fold.ts';
import type { OrganisationDraft, RowLog } from './drafts.ts';
import { emptyOrganisation, existingOrganisations, refOf, rootOf } from './drafts.ts';
import type { MatchResult } from './match.ts';
import {
  addAlias,
  addContact,
  addOrganisation,
  createOrganisationIndex,
  findOrganisation,
} from './matchOrganisations.ts';
import type { OrganisationFacts, OrganisationIndex } from './matchOrganisations.ts';
import { mergeAliases } from './merge.ts';
import { readKvk } from './normalise/kvk.ts';
import { expandAbbreviation, guessPartnerType } from './normalise/partnerTypes.ts';
import type { Candidate, Doubt, MatchDecision, Ref, RowDecision } from './planTypes.ts';
import { excerpt, makeIssue } from './readCells.ts';
import type { ReadContext } from './readContext.ts';
import { contactKey } from './readReachable.ts';
import type { RowValues } from './readRow.ts';
import type { Existing } from './types.ts';

export type OrganisationStore = {
  readonly byId: ReadonlyMap<string, OrganisationDraft>;
  readonly byKey: Map<string, OrganisationDraft>;
  readonly byMark: Map<string, OrganisationDraft>;
  /** New ones, in the order they were made. */
  readonly made: OrganisationDraft[];
  readonly index: OrganisationIndex<OrganisationDraft>;
  /** By mark of a new one: marks of those it may turn out to be. */
  readonly near: Map<string, readonly string[]>;
};

export function createOrganisationStore(existing: Existing, context: ReadContext): OrganisationStore {
  const byId = existingOrganisations(existing);
  const index = createOrganisationIndex<OrganisationDraft>(context.areas);
  for (const organisation of existing.organisations) {
    const draft = byId.get(organisation.id);
    if (draft === undefined) continue;
    addOrganisation(index, draft, {
      name: organisation.name,
      aliases: organisation.aliases,
      contactKeys: draft.contacts.map((contact) => contact.key),
      kvk: readKvk(organisation.kvk).kvk,
      parent: draft.parent,
    });
  }
  const byMark = new Map([...byId.values()].map((draft) => [draft.mark, draft]));
  return { byId, byKey: new Map(), byMark, made: [], index, near: new Map() };
}

function findByRef(store: OrganisationStore, ref: Ref): OrganisationDraft | undefined {
  return 'id' in ref ? store.byId.get(ref.id) : store.byKey.get(ref.key);
}

type Wanted = {
  readonly about: 'organisation' | 'department';
  readonly key: string;
  readonly name: string;
  readonly facts: OrganisationFacts<OrganisationDraft>;
  readonly decision: MatchDecision | undefined;
  readonly typeIds: readonly string[];
};

function candidatesOf(result: MatchResult<OrganisationDraft>): Candidate[] {
  return result.likely.map(({ item, reasons, score }) => ({
    ref: refOf(item),
    label: item.values.name,
    reasons,
    score: Math.round(score * 100) / 100,
  }));
}

/** Partner types of a new organisation: what the row says, else what the name suggests. */
function typesFor(wanted: Wanted, log: RowLog, context: ReadContext): readonly string[] {
  if (wanted.typeIds.length > 0) return wanted.typeIds;
  const guess = guessPartnerType(wanted.name, wanted.facts.parent?.values.name ?? null);
  const label = guess === null ? undefined : context.partnerTypeLabels.get(guess);
  if (guess === null || label === undefined) return [];
  log.issues.push(
    makeIssue('partnerType', wanted.name, {
      code: 'TYPE_GUESSED',
      params: { value: excerpt(wanted.name), type: label },
    }),
  );
  return [guess];
}

function makeOrganisation(
  store: OrganisationStore,
  wanted: Wanted,
  log: RowLog,
  context: ReadContext,
  source: string,
): OrganisationDraft {
  const draft = emptyOrganisation(wanted.key, `n${store.made.length}`, wanted.name, wanted.facts.parent);
  draft.values.source = source;
  log.created.push(draft.key);
  for (const id of typesFor(wanted, log, context)) {
    draft.typeIds.push(id);
    draft.added.typeIds.push(id);
  }
  store.byKey.set(draft.key, draft);
  store.byMark.set(draft.mark, draft);
  store.made.push(draft);
  addOrganisation(store.index, draft, { ...wanted.facts, aliases: [] });
  return draft;
}

/** Names the row gives beside its own; a name it was matched under comes with them, so that it is found again. */
function addNames(store: OrganisationStore, draft: OrganisationDraft, names: readonly string[], log: RowLog): void {
  for (const alias of mergeAliases(log, draft, names)) addAlias(store.index, draft, alias, draft.parent);
}

/**
 * Finds or makes what a row names. The user's decision goes first, then the very name; then, as a doubt that the user
 * may turn, the one with the same number in the trade register, or else a new record.
 */
function settle(
  store: OrganisationStore,
  wanted: Wanted,
  log: RowLog,
  context: ReadContext,
  source: string,
): OrganisationDraft {
  const chosen = wanted.decision?.action === 'merge' ? findByRef(store, wanted.decision.with) : undefined;
  const result = findOrganisation(store.index, wanted.facts);
  const [exact] = result.exact;
  if (chosen === undefined && exact !== undefined) {
    // Found under another name that it bears: that name stays with it.
    addNames(store, exact, [wanted.name], log);
    return exact;
  }
  const found = chosen ?? (wanted.decision === undefined ? result.sameNumber : null);
  const candidates = candidatesOf(result);
  if (candidates.length > 0 || chosen !== undefined) {
    const decision: MatchDecision = found === null ? { action: 'separate' } : { action: 'merge', with: refOf(found) };
    const doubt: Doubt = {
      about: wanted.about,
      position: 0,
      label: wanted.name,
      candidates,
      decision,
      isDecided: wanted.decision !== undefined,
    };
    log.doubts.push(doubt);
  }
  if (found === null) {
    const made = makeOrganisation(store, wanted, log, context, source);
    const isOpen = wanted.decision === undefined && made.parent === null;
    if (isOpen) store.near.set(made.mark, [...new Set(result.likely.map(({ item }) => rootOf(item).mark))]);
    return made;
  }
  addNames(store, found, [wanted.name], log);
  return found;
}

/** Puts the organisation and department of a row into its log. A row without an organisation gets none. */
export function placeOrganisation(
  store: OrganisationStore,
  row: RowValues,
  log: RowLog,
  context: ReadContext,
  decision: RowDecision | undefined,
): void {
  const source = row.source || (context.options.source ?? '');
  const hasColumn = context.mapping.columns.some((column) => column.field === 'organisation');
  const ownName = row.organisation?.name ?? (hasColumn ? '' : row.department);
  if (foldWords(ownName) === '') return;
  const department = row.organisation === null ? '' : row.department;
  const reachable = [...row.functionalMailboxes, ...(row.persons.length === 0 ? row.contactPoints : [])].map(
    contactKey,
  );
  const isWhole = foldWords(department) === '' || foldWords(department) === foldWords(ownName);
  const organisation = settle(
    store,
    {
      about: 'organisation',
      key: `o${log.rowNumber}`,
      name: ownName,
      facts: {
        name: ownName,
        aliases: row.organisation?.aliases ?? [],
        contactKeys: isWhole ? reachable : [],
        kvk: row.kvk,
        parent: null,
      },
      decision: decision?.organisation,
      typeIds: isWhole ? row.typeIds : [],
    },
    log,
    context,
    source,
  );
  log.organisation = organisation;
  addNames(store, organisation, row.organisation?.aliases ?? [], log);
  addExpansion(organisation, ownName, log);
  if (isWhole) return;
  log.department = settle(
    store,
    {
      about: 'department',
      key: `o${log.rowNumber}d`,
      name: department,
      facts: { name: department, aliases: [], contactKeys: [], parent: organisation },
      decision: decision?.department,
      typeIds: row.typeIds,
    },
    log,
    context,
    source,
  );
}

/**
 * What a lone abbreviation stands for becomes another name of a new organisation. The index is not told: that the
 * list also names it in full is a likely match until somebody says so.
 */
function addExpansion(draft: OrganisationDraft, name: string, log: RowLog): void {
  if (!log.created.includes(draft.key)) return;
  const expanded = expandAbbreviation(name);
  if (expanded === null) return;
  const added = mergeAliases(log, draft, [expanded.name]);
  if (added.length === 0) return;
  log.issues.push(
    makeIssue('organisation', name, { code: 'ABBREVIATION_EXPANDED', params: { value: name, name: expanded.name } }),
  );
}

/** The unit a row speaks of: its department when it has one. */
export function unitOf(log: RowLog): OrganisationDraft | null {
  return log.department ?? log.organisation;
}

/** Tells the index about numbers and mailboxes that came in. */
export function learnContacts(store: OrganisationStore, draft: OrganisationDraft, keys: readonly string[]): void {
  if (draft.parent !== null) return;
  for (const key of keys) addContact(store.index, draft, key);
}
