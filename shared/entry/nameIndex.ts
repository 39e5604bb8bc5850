// Every name of a network, to be found whole, from its first letters, or nearly. Kept up to date by difference: after a
// change only the actors that changed are read again, so that a key press never waits for 12,000 names.
import { areSlips, addTo } from '../import/match.ts';
import {
  addOrganisation,
  createOrganisationIndex,
  findOrganisation,
  type OrganisationIndex,
} from '../import/matchOrganisations.ts';
import type { AreaIndex } from '../import/normalise/areas.ts';
import { parsePersonName } from '../import/normalise/personName.ts';
import { familyKey, givenNamesFit, lineKey, type NameOfPerson } from '../import/personKeys.ts';
import { addTrigrams, createTrigramIndex, findByTrigrams, type TrigramIndex } from '../import/trigramIndex.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { Actor } from '../schema/snapshot.ts';
import { jaroWinkler } from '../text/distance.ts';
import { foldWords } from '../text/fold.ts';

type Named = Organisation | Person;

export type KnownName = {
  readonly kind: 'organisation' | 'person';
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** The record as it is now. */
  actor: Named;
  /** False once the record is gone or bears another name: the lists below are never searched for what to take out. */
  isAlive: boolean;
  /** Folded names with a space before every word, for finding by first letters. */
  readonly words: string;
};

type Meeting = Exclude<Actor, { kind: 'organisation' | 'person' }>;

export type NameIndex = {
  readonly all: Map<string, KnownName>;
  /** Consultations and agreements by folded name: they are no partner, and are not made one by mistake. */
  readonly meetings: Map<string, Meeting>;
  readonly organisations: OrganisationIndex<KnownName>;
  readonly personsByLine: Map<string, KnownName[]>;
  readonly personsByFamily: Map<string, KnownName[]>;
  readonly personLook: { readonly item: KnownName; readonly line: string }[];
  readonly personTrigrams: TrigramIndex;
};

/** How many look-alikes are shown. */
const mostSuggestions = 3;
const mostOfOneFamily = 60;
/** Least alikeness (Jaro–Winkler on the whole name) of a slip in a person's name. */
const slip = 0.93;

/** An empty index. `areas` tells which words at the end of a name are places. */
export function createNameIndex(areas: AreaIndex): NameIndex {
  return {
    all: new Map(),
    meetings: new Map(),
    organisations: createOrganisationIndex(areas),
    personsByLine: new Map(),
    personsByFamily: new Map(),
    personLook: [],
    personTrigrams: createTrigramIndex(),
  };
}

/** Brings the index in line with the actors of a snapshot. O(actors) comparisons; only changed names are indexed. */
export function updateNames(index: NameIndex, actors: readonly Actor[]): void {
  const gone = new Set(index.all.keys());
  index.meetings.clear();
  for (const actor of actors) {
    if (actor.kind !== 'organisation' && actor.kind !== 'person') {
      index.meetings.set(foldWords(actor.label), actor);
      continue;
    }
    gone.delete(actor.id);
    const known = index.all.get(actor.id);
    if (known?.actor === actor) continue;
    if (known && isSameName(known, actor)) {
      known.actor = actor;
      continue;
    }
    if (known) known.isAlive = false;
    addName(index, actor);
  }
  for (const id of gone) {
    const known = index.all.get(id);
    if (known) known.isAlive = false;
    index.all.delete(id);
  }
}

function isSameName(known: KnownName, actor: Named): boolean {
  return known.label === actor.label && known.aliases.join('\n') === actor.aliases.join('\n');
}

function addName(index: NameIndex, actor: Named): void {
  const { kind, id, label, aliases } = actor;
  const words = [label, ...aliases].map((name) => ` ${foldWords(name)}`).join(' ');
  const item: KnownName = { kind, id, label, aliases, actor, isAlive: true, words };
  index.all.set(id, item);
  if (actor.kind === 'organisation') {
    // Departments too: whoever types a name means whoever bears it.
    addOrganisation(index.organisations, item, { name: label, aliases, contactKeys: [], parent: null });
    return;
  }
  addPersonLine(index, item, actor);
  for (const alias of aliases) addPersonLine(index, item, { givenName: '', prefix: '', familyName: alias });
  addTo(index.personsByFamily, familyKey(actor), item, mostOfOneFamily);
}

function addPersonLine(index: NameIndex, item: KnownName, name: NameOfPerson): void {
  const line = lineKey(name);
  addTo(index.personsByLine, line, item);
  addTrigrams(index.personTrigrams, index.personLook.length, line);
  index.personLook.push({ item, line });
}

/** Organisations of this very name; those that only bear it as another name when there are none. */
export function organisationsCalled(index: NameIndex, name: string): readonly KnownName[] {
  return findOrganisation(index.organisations, factsOf(name)).exact.filter(isAlive);
}

/** Persons of this name, wherever the tussenvoegsel stands and however accents are written. */
export function personsCalled(index: NameIndex, name: string): readonly KnownName[] {
  const parts = parsePersonName(name);
  const found = index.personsByLine.get(lineKey(parts)) ?? [];
  return found.filter(isAlive);
}

/** Names of organisations that this one may be meant to be, best first. */
export function organisationsLike(index: NameIndex, name: string): readonly string[] {
  const { likely } = findOrganisation(index.organisations, factsOf(name));
  return labelsOf(likely.map(({ item }) => item));
}

/** Names of persons that this one may be meant to be: an initial written out, or a slip. */
export function personsLike(index: NameIndex, name: string): readonly string[] {
  const parts = parsePersonName(name);
  const line = lineKey(parts);
  const colleagues = (index.personsByFamily.get(familyKey(parts)) ?? []).filter(
    ({ actor }) =>
      actor.kind === 'person' &&
      parts.familyName !== '' &&
      hasInitial(actor, parts) &&
      givenNamesFit(actor.givenName, parts.givenName),
  );
  const words = line.split(' ');
  const slips =
    line.length < 5
      ? []
      : findByTrigrams(index.personTrigrams, line, 20)
          .map((number) => index.personLook[number])
          .filter((look) => look !== undefined)
          .filter(
            (look) =>
              look.line !== line && (jaroWinkler(look.line, line) >= slip || areSlips(look.line.split(' '), words)),
          );
  return labelsOf([...colleagues, ...slips.map(({ item }) => item)]);
}

function hasInitial(a: NameOfPerson, b: NameOfPerson): boolean {
  return [a, b].some(({ givenName }) =>
    foldWords(givenName)
      .split(' ')
      .some((word) => word.length === 1),
  );
}

function labelsOf(items: readonly KnownName[]): readonly string[] {
  return [...new Set(items.filter(isAlive).map(({ label }) => label))].slice(0, mostSuggestions);
}

function isAlive(item: KnownName): boolean {
  return item.isAlive;
}

function factsOf(name: string) {
  return { name, aliases: [], contactKeys: [], parent: null };
}

export type NameKind = KnownName['kind'];

/**
 * Names whose words begin with the words typed, in any order; names that begin with the text itself first, then the
 * shortest. O(names): some 2 ms for 12,000.
 */
export function namesBeginning(
  index: NameIndex,
  text: string,
  kinds: readonly NameKind[],
  limit: number,
): readonly KnownName[] {
  const wanted = foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  const [first] = wanted;
  if (first === undefined) return [];
  const whole = wanted.join('');
  const found: { readonly item: KnownName; readonly rank: number }[] = [];
  for (const item of index.all.values()) {
    const at = item.words.indexOf(first);
    if (at < 0 || !kinds.includes(item.kind) || !wanted.every((word) => item.words.includes(word))) continue;
    const rank = (item.words.startsWith(whole) ? 0 : item.words.includes(whole) ? 1 : 2) * 1_000 + item.label.length;
    found.push({ item, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.item.label < b.item.label ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item);
}
