/**
 * Is this organisation already there? Exact on the folded name or a former name; likely on the name without legal form
 * or place, a slip, an abbreviation, a shared mailbox or number. Departments are looked for under their parent.
 */
import { bigramDice } from '../text/distance.ts';
import { addTo, areSlips, createLikelyList } from './match.ts';
import type { LikelyList, LikelyMatch, MatchResult } from './match.ts';
import type { AreaIndex } from './normalise/areas.ts';
import { isGenericName, organisationKeys } from './normalise/organisationName.ts';
import type { OrganisationKeys } from './normalise/organisationName.ts';
import { expandAbbreviation } from './normalise/partnerTypes.ts';
import { addSlips, createSlipIndex, findBySlips } from './slipIndex.ts';
import type { SlipIndex } from './slipIndex.ts';
import { addTrigrams, createTrigramIndex, findByTrigrams } from './trigramIndex.ts';
import type { TrigramIndex } from './trigramIndex.ts';

/** What matching looks at; `parent` null is an organisation of its own. */
export type OrganisationFacts<Item> = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Keys of e-mail addresses and numbers (`contactKey`). */
  readonly contactKeys: readonly string[];
  /** Number in the trade register, eight digits; absent or `''` when not known. */
  readonly kvk?: string;
  readonly parent: Item | null;
};

/** Least alikeness (Dice on the core of the name) of a name that shares a mailbox or number. */
const sharedContactDice = 0.5;
/** Longest list of look-alikes gone through per question. */
const mostLookedAt = 60;

type Buckets<Item> = Map<string, Item[]>;
type Named<Item> = { readonly item: Item; readonly keys: OrganisationKeys };

/** Everything known, by every key a name may be found under. */
export type OrganisationIndex<Item> = {
  readonly keysOf: (name: string) => OrganisationKeys;
  readonly numbers: Map<Item, number>;
  readonly names: Map<Item, OrganisationKeys>;
  readonly byName: Buckets<Item>;
  readonly byAlias: Buckets<Item>;
  readonly byCore: Buckets<Item>;
  readonly byPlaceless: Buckets<Item>;
  readonly byMunicipality: Buckets<Item>;
  readonly byExpansion: Buckets<Item>;
  readonly byContact: Buckets<Item>;
  readonly byKvk: Buckets<Item>;
  readonly departmentsByName: Buckets<Item>;
  /** Names in the trigram index, by their number there. */
  readonly look: Named<Item>[];
  readonly trigrams: TrigramIndex;
  readonly slips: SlipIndex;
};

/** An empty index. `areas` tells which words at the end of a name are places. */
export function createOrganisationIndex<Item>(areas: AreaIndex): OrganisationIndex<Item> {
  const cache = new Map<string, OrganisationKeys>();
  const keysOf = (name: string): OrganisationKeys => {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const keys = organisationKeys(name, areas);
    cache.set(name, keys);
    return keys;
  };
  return {
    keysOf,
    numbers: new Map(),
    names: new Map(),
    byName: new Map(),
    byAlias: new Map(),
    byCore: new Map(),
    byPlaceless: new Map(),
    byMunicipality: new Map(),
    byExpansion: new Map(),
    byContact: new Map(),
    byKvk: new Map(),
    departmentsByName: new Map(),
    look: [],
    trigrams: createTrigramIndex(),
    slips: createSlipIndex(),
  };
}

/** Keys of departments begin with their parent, so that `OOV` of two municipalities never meet. */
function scope<Item>(index: OrganisationIndex<Item>, parent: Item | null): string {
  if (parent === null) return '';
  const number = index.numbers.get(parent) ?? index.numbers.size + 1;
  index.numbers.set(parent, number);
  return `${number}|`;
}

/** With and without the words that some leave out: `De Brug` is found as `DeBrug` and as `Brug`. */
function coresOf({ core, whole }: OrganisationKeys): readonly string[] {
  return (core === whole ? [core] : [core, whole]).filter((key) => key !== '');
}

function addLikelyName<Item>(index: OrganisationIndex<Item>, item: Item, name: string, parent: Item | null): void {
  const keys = index.keysOf(name);
  for (const key of coresOf(keys)) addTo(index.byCore, scope(index, parent) + key, item, mostLookedAt);
  if (parent !== null) return;
  addTo(index.byPlaceless, keys.placeless, item, mostLookedAt);
  addTo(index.byMunicipality, keys.municipalityId ?? '', item, mostLookedAt);
  const expanded = expandAbbreviation(name);
  if (expanded !== null) addTo(index.byExpansion, index.keysOf(expanded.name).core, item, mostLookedAt);
  addTrigrams(index.trigrams, index.look.length, keys.core);
  addSlips(index.slips, index.look.length, keys.core);
  index.look.push({ item, keys });
}

/** Puts an organisation in the index. O(length of the name). */
export function addOrganisation<Item>(
  index: OrganisationIndex<Item>,
  item: Item,
  facts: OrganisationFacts<Item>,
): void {
  const keys = index.keysOf(facts.name);
  index.names.set(item, keys);
  addTo(index.byName, scope(index, facts.parent) + keys.exact, item);
  addLikelyName(index, item, facts.name, facts.parent);
  if (facts.parent !== null) addTo(index.departmentsByName, keys.exact, item, mostLookedAt);
  for (const alias of facts.aliases) addAlias(index, item, alias, facts.parent);
  if (facts.parent !== null) return;
  for (const key of facts.contactKeys) addContact(index, item, key);
  addKvk(index, item, facts.kvk ?? '');
}

/** Another name by which the item is known from now on. */
export function addAlias<Item>(index: OrganisationIndex<Item>, item: Item, alias: string, parent: Item | null): void {
  addTo(index.byAlias, scope(index, parent) + index.keysOf(alias).exact, item);
  addLikelyName(index, item, alias, parent);
}

/** A mailbox or number by which an organisation (no department) is known from now on. */
export function addContact<Item>(index: OrganisationIndex<Item>, item: Item, contactKey: string): void {
  addTo(index.byContact, contactKey, item, mostLookedAt);
}

/** A number in the trade register by which an organisation (no department) is known from now on. */
export function addKvk<Item>(index: OrganisationIndex<Item>, item: Item, kvk: string): void {
  addTo(index.byKvk, kvk, item, mostLookedAt);
}

/** Items of this very name; those that only bear it as another name when there are none. */
function findByName<Item>(index: OrganisationIndex<Item>, name: string, parent: Item | null): readonly Item[] {
  const { exact } = index.keysOf(name);
  if (exact === '') return [];
  const key = scope(index, parent) + exact;
  return index.byName.get(key) ?? index.byAlias.get(key) ?? [];
}

/** The same name in other clothes: abbreviated, without its place, as a former name, as a department. */
function considerNames<Item>(
  index: OrganisationIndex<Item>,
  facts: OrganisationFacts<Item>,
  likely: LikelyList<Item>,
): void {
  const keys = index.keysOf(facts.name);
  for (const alias of facts.aliases) {
    for (const item of findByName(index, alias, null)) {
      likely.add(item, 0.96, { code: 'MATCH_OTHER_NAME', params: { organisation: facts.name } });
    }
  }
  for (const item of index.byMunicipality.get(keys.municipalityId ?? '') ?? []) {
    const isSaid = saysMunicipality(keys) && saysMunicipality(index.names.get(item));
    likely.add(item, isSaid ? 0.97 : 0.9, { code: 'MATCH_SAME_MUNICIPALITY' });
  }
  const expanded = expandAbbreviation(facts.name);
  const spelledOut = expanded === null ? [] : (index.byCore.get(index.keysOf(expanded.name).core) ?? []);
  for (const item of [...spelledOut, ...(index.byExpansion.get(keys.core) ?? [])]) {
    likely.add(item, 0.9, { code: 'MATCH_ABBREVIATION' });
  }
  // One of the two names a place; with two different places they are two organisations.
  const withoutPlace = keys.placeless === '' ? [] : (index.byCore.get(keys.placeless) ?? []);
  const withPlace = keys.place === '' ? (index.byPlaceless.get(keys.core) ?? []) : [];
  for (const item of [...withoutPlace, ...withPlace]) likely.add(item, 0.8, { code: 'MATCH_WITHOUT_PLACE' });
  if (isGenericName(facts.name)) return;
  for (const item of index.departmentsByName.get(keys.exact) ?? []) likely.add(item, 0.7, { code: 'MATCH_DEPARTMENT' });
}

/** `Gemeente Houten`, and not the bare `Houten`, which may be a village or anything in it. */
function saysMunicipality(keys: OrganisationKeys | undefined): boolean {
  return keys?.words[0] === 'gemeente';
}

function similarity(dice: number) {
  return { code: 'MATCH_SIMILAR_NAME', params: { percent: Math.round(dice * 100) } } as const;
}

/** Names that are this one mistyped. */
function considerSlips<Item>(index: OrganisationIndex<Item>, keys: OrganisationKeys, likely: LikelyList<Item>): void {
  if (keys.core.length < 5) return;
  const candidates = new Set([
    ...findBySlips(index.slips, keys.core),
    ...findByTrigrams(index.trigrams, keys.core, 10),
  ]);
  for (const number of candidates) {
    const other = index.look[number];
    if (other === undefined || other.keys.core === keys.core) continue;
    if (other.keys.place !== '' && keys.place !== '' && other.keys.place !== keys.place) continue;
    if (!areSlips(other.keys.words, keys.words)) continue;
    const dice = bigramDice(other.keys.whole, keys.whole);
    likely.add(other.item, 0.6 + 0.2 * dice, similarity(dice));
  }
}

/** Organisations that share a mailbox or a number and look somewhat alike. */
function considerContacts<Item>(
  index: OrganisationIndex<Item>,
  facts: OrganisationFacts<Item>,
  likely: LikelyList<Item>,
): void {
  const { core } = index.keysOf(facts.name);
  for (const contactKey of facts.contactKeys) {
    for (const item of index.byContact.get(contactKey) ?? []) {
      const dice = bigramDice(index.names.get(item)?.core ?? '', core);
      if (dice < sharedContactDice) continue;
      const code = contactKey.startsWith('email:') ? 'MATCH_SAME_EMAIL' : 'MATCH_SAME_PHONE';
      const value = contactKey.slice(contactKey.indexOf(':') + 1);
      likely.add(item, 0.75 + 0.1 * dice, { code, params: { value } }, similarity(dice));
    }
  }
}

function findLikely<Item>(
  index: OrganisationIndex<Item>,
  facts: OrganisationFacts<Item>,
): readonly LikelyMatch<Item>[] {
  const likely = createLikelyList<Item>();
  const keys = index.keysOf(facts.name);
  const alike = coresOf(keys).flatMap((key) => index.byCore.get(scope(index, facts.parent) + key) ?? []);
  for (const item of new Set(alike)) {
    // Of `Zorg` and `Zorg Groep` the one that is written like this comes first.
    const isWhole = index.names.get(item)?.whole === keys.whole;
    likely.add(item, isWhole ? 0.95 : 0.92, { code: 'MATCH_LEGAL_FORM' });
  }
  // Two departments of one organisation that look alike are two departments more often than not.
  if (facts.parent !== null) return likely.list();
  considerNames(index, facts, likely);
  considerSlips(index, keys, likely);
  considerContacts(index, facts, likely);
  for (const item of kvkTwins(index, facts)) likely.add(item, 0.98, { code: 'MATCH_SAME_KVK' });
  return likely.list();
}

/** Those with the same number in the trade register. */
function kvkTwins<Item>(
  index: OrganisationIndex<Item>,
  { kvk = '', parent }: OrganisationFacts<Item>,
): readonly Item[] {
  return parent === null ? (index.byKvk.get(kvk) ?? []) : [];
}

/** The same beyond doubt: the very name; of namesakes first the one with this number in the trade register. */
function findExact<Item>(index: OrganisationIndex<Item>, facts: OrganisationFacts<Item>): readonly Item[] {
  const named = findByName(index, facts.name, facts.parent);
  const twins = kvkTwins(index, facts);
  const both = named.filter((item) => twins.includes(item));
  return both.length === 0 ? named : [...both, ...named.filter((item) => !both.includes(item))];
}

export type OrganisationMatch<Item> = MatchResult<Item> & {
  /** Under another name: the one and only with this number in the trade register. It is among the likely ones too. */
  readonly sameNumber: Item | null;
};

/** What the index holds of this organisation. O(1) in the number of items: lists of look-alikes are cut at 60. */
export function findOrganisation<Item>(
  index: OrganisationIndex<Item>,
  facts: OrganisationFacts<Item>,
): OrganisationMatch<Item> {
  const exact = findExact(index, facts);
  if (exact.length > 0) return { exact, likely: [], sameNumber: null };
  const [twin = null, ...others] = kvkTwins(index, facts);
  return { exact, likely: findLikely(index, facts), sameNumber: others.length === 0 ? twin : null };
}
