/**
 * Is this person already there? Exact on e-mail address and name, or on name and organisation; likely when part of that
 * holds. Two people with different e-mail addresses are never taken for one.
 */
import { jaroWinkler } from '../text/distance.ts';
import { addTo, createLikelyList } from './match.ts';
import type { LikelyList, MatchResult } from './match.ts';
import { familyKey, givenNamesFit, isWrittenOut, lineKey, namesFit, prefixKey } from './personKeys.ts';
import type { NameOfPerson } from './personKeys.ts';
import type { Reason } from './types.ts';

/** What matching looks at. The facts of a known person are read when asked, so they may grow; the index is told. */
export type PersonFacts = {
  readonly name: NameOfPerson;
  readonly aliases: readonly string[];
  /** Keys of personal addresses (`contactKey`). */
  readonly emails: readonly string[];
  /** Keys of numbers. */
  readonly phones: readonly string[];
  /** Marks of the organisations (whole ones, not departments) the person works for. */
  readonly roots: readonly string[];
  /** Marks of organisations that may turn out to be where the person works. */
  readonly nearRoots?: readonly string[];
};

/** Longest lists gone through per question: of namesakes, of those who share an address, of colleagues. */
const mostLookedAt = 60;
const mostSharing = 200;
const mostColleagues = 100;
/** A number that more people have is that of a switchboard. */
const mostOnOneNumber = 3;
/** Least alikeness (Jaro–Winkler on the whole name) of a slip: within an organisation, and with a shared address or number. */
const slip = 0.93;
const slipWithContact = 0.88;

type Known<Item> = {
  readonly item: Item;
  readonly order: number;
  readonly facts: PersonFacts;
  readonly lines: string[];
  family: string;
  prefix: string;
};
type Buckets<Item> = Map<string, Known<Item>[]>;

/** Everybody known, by every key they may be found under. */
export type PersonIndex<Item> = {
  readonly known: Map<Item, Known<Item>>;
  readonly byEmail: Buckets<Item>;
  readonly byPhone: Buckets<Item>;
  readonly byLine: Buckets<Item>;
  readonly byRootLine: Buckets<Item>;
  /** Colleagues whose family name begins with the same letter. */
  readonly byRootLetter: Buckets<Item>;
};

export function createPersonIndex<Item>(): PersonIndex<Item> {
  return {
    known: new Map(),
    byEmail: new Map(),
    byPhone: new Map(),
    byLine: new Map(),
    byRootLine: new Map(),
    byRootLetter: new Map(),
  };
}

const nowhere: readonly string[] = ['-'];

/** Someone who works nowhere stands under a root of their own, so that they are found again by name. */
function rootsOf(facts: PersonFacts): readonly string[] {
  return facts.roots.length === 0 ? nowhere : facts.roots;
}

/** First letter of the last word: two spellings of a name nearly always agree on it. */
function letterOf(line: string): string {
  return line.charAt(line.lastIndexOf(' ') + 1);
}

function addRootLine<Item>(index: PersonIndex<Item>, person: Known<Item>, root: string, line: string): void {
  addTo(index.byRootLine, `${root}|${line}`, person, mostLookedAt);
  addTo(index.byRootLetter, `${root}|${letterOf(line)}`, person, mostColleagues);
}

function indexRoot<Item>(index: PersonIndex<Item>, person: Known<Item>, root: string): void {
  for (const line of person.lines) addRootLine(index, person, root, line);
}

/** Another line for someone who is in the index already. */
function indexLine<Item>(index: PersonIndex<Item>, person: Known<Item>, line: string): void {
  if (!person.lines.includes(line)) person.lines.push(line);
  addTo(index.byLine, line, person, mostLookedAt);
  for (const root of rootsOf(person.facts)) addRootLine(index, person, root, line);
}

/** Puts a person in the index. */
export function addPerson<Item>(index: PersonIndex<Item>, item: Item, facts: PersonFacts): void {
  const aliases = facts.aliases.map((alias) => lineKey({ givenName: '', prefix: '', familyName: alias }));
  const lines = [lineKey(facts.name), ...aliases];
  const keys = { family: familyKey(facts.name), prefix: prefixKey(facts.name) };
  const person: Known<Item> = { item, order: index.known.size, facts, lines, ...keys };
  index.known.set(item, person);
  for (const line of lines) addTo(index.byLine, line, person, mostLookedAt);
  for (const email of facts.emails) addTo(index.byEmail, email, person, mostSharing);
  for (const phone of facts.phones) addTo(index.byPhone, phone, person, mostLookedAt);
  for (const root of rootsOf(facts)) indexRoot(index, person, root);
}

/** What became known of a person: an address, a number, an organisation. */
export type PersonGrowth = {
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly roots?: readonly string[];
};

export function growPerson<Item>(index: PersonIndex<Item>, item: Item, growth: PersonGrowth): void {
  const person = index.known.get(item);
  if (person === undefined) return;
  for (const email of growth.emails ?? []) addTo(index.byEmail, email, person, mostSharing);
  for (const phone of growth.phones ?? []) addTo(index.byPhone, phone, person, mostLookedAt);
  for (const root of growth.roots ?? []) indexRoot(index, person, root);
}

/** Another name by which the person is known from now on. */
export function addPersonAlias<Item>(index: PersonIndex<Item>, item: Item, name: NameOfPerson): void {
  const person = index.known.get(item);
  if (person !== undefined) indexLine(index, person, lineKey(name));
}

/** The name became fuller: the person is found under the new one only. `facts.name` must read the new one by then. */
export function renamePerson<Item>(index: PersonIndex<Item>, item: Item, from: NameOfPerson): void {
  const person = index.known.get(item);
  if (person === undefined) return;
  const at = person.lines.indexOf(lineKey(from));
  if (at >= 0) person.lines.splice(at, 1);
  person.family = familyKey(person.facts.name);
  person.prefix = prefixKey(person.facts.name);
  indexLine(index, person, lineKey(person.facts.name));
}

function shared(a: readonly string[], b: readonly string[]): string | null {
  for (const each of a) if (b.includes(each)) return each;
  return null;
}

/** Both have an address and none in common. */
function haveOtherEmails(a: PersonFacts, b: PersonFacts): boolean {
  return a.emails.length > 0 && b.emails.length > 0 && shared(a.emails, b.emails) === null;
}

/** Both are known to work somewhere and nowhere the same. */
function worksElsewhere(a: PersonFacts, b: PersonFacts): boolean {
  return a.roots.length > 0 && b.roots.length > 0 && shared(a.roots, b.roots) === null;
}

/** Whom a row asks for, with the keys worked out once; `places` are the roots where the person works or may work. */
type Question = {
  readonly facts: PersonFacts;
  readonly line: string;
  readonly family: string;
  readonly prefix: string;
  readonly places: readonly string[];
};

/** `van den Berg` and `Berg` may be one; `de Berg` and `van Berg` are not written like that by accident. */
function havePrefixesApart<Item>({ line, prefix }: Question, person: Known<Item>): boolean {
  return person.lines[0] === line && isOtherPrefix(prefix, person);
}

function isOtherPrefix<Item>(prefix: string, person: Known<Item>): boolean {
  return prefix !== '' && person.prefix !== '' && prefix !== person.prefix;
}

function findExact<Item>(index: PersonIndex<Item>, question: Question, cost: (item: Item) => number): readonly Item[] {
  const { facts, line } = question;
  const found: Known<Item>[] = [];
  const take = (person: Known<Item>): void => {
    if (!found.includes(person)) found.push(person);
  };
  for (const email of facts.emails) {
    for (const person of index.byEmail.get(email) ?? []) {
      if (person.lines.includes(line) || namesFit(person.facts.name, facts.name)) take(person);
    }
  }
  if (found.length === 0) {
    for (const root of rootsOf(facts)) {
      for (const person of index.byRootLine.get(`${root}|${line}`) ?? []) {
        const isHere = rootsOf(person.facts).includes(root) && person.lines.includes(line);
        if (isHere && !haveOtherEmails(facts, person.facts) && !havePrefixesApart(question, person)) take(person);
      }
    }
  }
  if (found.length < 2) return found.map((person) => person.item);
  return found
    .map((person) => ({ person, cost: cost(person.item) }))
    .sort((a, b) => a.cost - b.cost || a.person.order - b.person.order)
    .map(({ person }) => person.item);
}

function reasonsFor<Item>({ facts, line, places }: Question, other: Known<Item>): Reason[] {
  const reasons: Reason[] = [];
  const email = shared(facts.emails, other.facts.emails);
  const phone = shared(facts.phones, other.facts.phones);
  const valueOf = (key: string) => key.slice(key.indexOf(':') + 1);
  if (other.lines.includes(line)) reasons.push({ code: 'MATCH_SAME_NAME' });
  if (email !== null) reasons.push({ code: 'MATCH_SAME_EMAIL', params: { value: valueOf(email) } });
  if (phone !== null) reasons.push({ code: 'MATCH_SAME_PHONE', params: { value: valueOf(phone) } });
  if (haveOtherEmails(facts, other.facts)) reasons.push({ code: 'MATCH_OTHER_EMAIL' });
  if (shared(facts.roots, other.facts.roots) !== null) reasons.push({ code: 'MATCH_SAME_ORGANISATION' });
  else if (shared(places, other.facts.roots) !== null) reasons.push({ code: 'MATCH_SIMILAR_ORGANISATION' });
  else if (worksElsewhere(facts, other.facts)) reasons.push({ code: 'MATCH_OTHER_ORGANISATION' });
  return reasons;
}

/** People of this very name: everywhere when it is written out, else only where they may work at the same place. */
function namesakes<Item>(index: PersonIndex<Item>, { facts, line, places }: Question): readonly Known<Item>[] {
  // `J. de Vries` elsewhere is somebody else more often than not.
  if (isWrittenOut(facts.name.givenName) || facts.roots.length === 0) return index.byLine.get(line) ?? [];
  return [...places, ...nowhere].flatMap((root) => index.byRootLine.get(`${root}|${line}`) ?? []);
}

/** The same name elsewhere, or here with another address. */
function considerNamesakes<Item>(index: PersonIndex<Item>, question: Question, likely: LikelyList<Item>): void {
  const { facts, line, places, prefix } = question;
  for (const person of namesakes(index, question)) {
    if (!person.lines.includes(line)) continue;
    const isNear = shared(places, person.facts.roots) !== null;
    const isElsewhere = !isNear && worksElsewhere(facts, person.facts);
    const conflicts = haveOtherEmails(facts, person.facts);
    // Anybody elsewhere with another address or another tussenvoegsel is somebody else.
    if (isElsewhere && (conflicts || (person.prefix !== prefix && person.lines[0] === line))) continue;
    const score = conflicts ? 0.6 : havePrefixesApart(question, person) ? 0.65 : isNear ? 0.9 : 0.85;
    likely.add(person.item, score, ...reasonsFor(question, person));
  }
}

/** Who has this number; nobody when it is that of a switchboard. */
function ofFew<Item>(index: PersonIndex<Item>, phone: string): readonly Known<Item>[] {
  const sharing = index.byPhone.get(phone) ?? [];
  return sharing.length > mostOnOneNumber ? [] : sharing;
}

/** `A. Jansen` where `Anna Jansen` works. */
function considerInitials<Item>(index: PersonIndex<Item>, question: Question, likely: LikelyList<Item>): void {
  const { facts, family, prefix, places } = question;
  if (family === '') return;
  const consider = (person: Known<Item>, score: number): void => {
    if (person.family !== family || haveOtherEmails(facts, person.facts)) return;
    if (!givenNamesFit(person.facts.name.givenName, facts.name.givenName)) return;
    if (isOtherPrefix(prefix, person)) return;
    likely.add(person.item, score, ...reasonsFor(question, person), { code: 'MATCH_INITIALS_FIT' });
  };
  for (const root of places) {
    for (const person of index.byRootLetter.get(`${root}|${letterOf(family)}`) ?? []) consider(person, 0.75);
  }
  for (const phone of facts.phones) for (const person of ofFew(index, phone)) consider(person, 0.8);
}

/** The same name and a number of their own, with another address: someone whose address changed, more often than not. */
function considerNumbers<Item>(index: PersonIndex<Item>, question: Question, likely: LikelyList<Item>): void {
  for (const phone of question.facts.phones) {
    for (const person of ofFew(index, phone)) {
      if (person.lines.includes(question.line) && !havePrefixesApart(question, person))
        likely.add(person.item, 0.7, ...reasonsFor(question, person));
    }
  }
}

/** Names that are this one mistyped, where an address, a number or the organisation is shared. */
function considerSlips<Item>(index: PersonIndex<Item>, question: Question, likely: LikelyList<Item>): void {
  const { facts, line, places } = question;
  const consider = (person: Known<Item>, least: number, weight: number): void => {
    let alike = 0;
    for (const other of person.lines)
      if (other.charAt(0) === line.charAt(0)) alike = Math.max(alike, jaroWinkler(other, line));
    if (alike < least || alike === 1) return;
    const similar: Reason = { code: 'MATCH_SIMILAR_NAME', params: { percent: Math.round(alike * 100) } };
    likely.add(person.item, weight * alike, ...reasonsFor(question, person), similar);
  };
  for (const email of facts.emails)
    for (const person of index.byEmail.get(email) ?? []) consider(person, slipWithContact, 0.8);
  for (const phone of facts.phones) {
    for (const person of index.byPhone.get(phone) ?? []) {
      if (!haveOtherEmails(facts, person.facts)) consider(person, slipWithContact, 0.75);
    }
  }
  for (const root of places) {
    for (const person of index.byRootLetter.get(`${root}|${letterOf(line)}`) ?? []) {
      if (!haveOtherEmails(facts, person.facts)) consider(person, slip, 0.7);
    }
  }
}

/**
 * What the index holds of this person. Among several exact ones the cheapest comes first: `cost` says how much the row
 * would still add, so that a row meets again whoever it was read into before. O(1) in the number of persons.
 */
export function findPerson<Item>(
  index: PersonIndex<Item>,
  facts: PersonFacts,
  cost: (item: Item) => number,
): MatchResult<Item> {
  const keys = { line: lineKey(facts.name), family: familyKey(facts.name), prefix: prefixKey(facts.name) };
  const question: Question = { facts, ...keys, places: [...facts.roots, ...(facts.nearRoots ?? [])] };
  const exact = findExact(index, question, cost);
  if (exact.length > 0) return { exact, likely: [] };
  const likely = createLikelyList<Item>();
  considerNamesakes(index, question, likely);
  considerInitials(index, question, likely);
  considerNumbers(index, question, likely);
  considerSlips(index, question, likely);
  return { exact, likely: likely.list() };
}
