/**
 * Which records of a network are likely one and the same, and why? Every pair is a proposal for a human, with the
 * reasons for and against. Built on the matching of the import, so that both call the same things alike.
 */
import { indexAreas } from '../import/normalise/areas.ts';
import type { MatchResult } from '../import/match.ts';
import { addOrganisation, createOrganisationIndex, findOrganisation } from '../import/matchOrganisations.ts';
import { addPerson, createPersonIndex, findPerson, type PersonFacts } from '../import/matchPersons.ts';
import { lineKey } from '../import/personKeys.ts';
import type { Reason } from '../import/types.ts';
import { foldText } from '../text/fold.ts';
import type { PairOrganisation, PairPerson, PairSource } from './pairSource.ts';

/** A reason of matching, or one that only counts between two records of the network. */
export type PairReason =
  | Reason
  | {
      readonly code: 'SAME_KVK' | 'OTHER_KVK' | 'OTHER_PLACE';
      readonly params?: Readonly<Record<string, string | number>>;
    };

export type DuplicatePair = {
  readonly kind: 'organisation' | 'person';
  /** The older of the two. */
  readonly leftId: string;
  readonly rightId: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly PairReason[];
};

export type PairOptions = {
  /** Told now and then; 0 to 1, rising. */
  readonly onProgress?: (share: number) => void;
};

/** Reasons that speak against: they are said, whatever else is alike. */
const against: ReadonlySet<string> = new Set([
  'MATCH_OTHER_EMAIL',
  'MATCH_OTHER_ORGANISATION',
  'OTHER_KVK',
  'OTHER_PLACE',
]);

/** Whether a reason speaks against the two being one. */
export function speaksAgainst({ code }: PairReason): boolean {
  return against.has(code);
}

/** Look-alikes kept per record; more of one name would not be read. */
const mostPerRecord = 5;
/** Records between two words about progress. */
const progressStep = 250;

/** Every likely pair, best first. O(n) in the records: each is asked of an index that holds the ones before it. */
export function findPairs(source: PairSource, { onProgress = () => {} }: PairOptions = {}): readonly DuplicatePair[] {
  const total = source.organisations.length + source.persons.length;
  const tell = (done: number) => {
    if (done % progressStep === 0) onProgress(done / Math.max(1, total));
  };
  const pairs = [
    ...organisationPairs(source, tell),
    ...personPairs(source, (done) => tell(source.organisations.length + done)),
  ];
  onProgress(1);
  return pairs.toSorted((a, b) => b.score - a.score || byText(a.leftId, b.leftId) || byText(a.rightId, b.rightId));
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Found<Item> = { readonly item: Item; readonly score: number; readonly reasons: readonly PairReason[] };

/** Exact and likely matches as one list; `why` says what makes an exact one so. */
function foundIn<Item>(
  { exact, likely }: MatchResult<Item>,
  why: (item: Item) => Omit<Found<Item>, 'item'>,
): readonly Found<Item>[] {
  return [...exact.map((item) => ({ item, ...why(item) })), ...likely].slice(0, mostPerRecord);
}

function organisationPairs(source: PairSource, tell: (done: number) => void): readonly DuplicatePair[] {
  const index = createOrganisationIndex<string>(indexAreas(source.areas));
  const known = new Map(source.organisations.map((each) => [each.id, each]));
  const byKvk = new Map<string, string>();
  const pairs: DuplicatePair[] = [];
  source.organisations.forEach((asked, done) => {
    tell(done);
    const { id, name, aliases, contactKeys, kvk } = asked;
    const parent = asked.parentId !== null && known.has(asked.parentId) ? asked.parentId : null;
    const facts = { name, aliases, contactKeys, parent };
    const found = new Map(
      foundIn(findOrganisation(index, facts), (other) => whyExact(asked, known.get(other))).map((each) => [
        each.item,
        each,
      ]),
    );
    const twin = kvk === '' ? undefined : byKvk.get(kvk);
    // A department bears the number of the whole.
    if (twin !== undefined && !found.has(twin) && parent === null) {
      found.set(twin, { item: twin, score: 0.7, reasons: [] });
    }
    for (const { item, score, reasons } of found.values()) {
      const other = known.get(item);
      if (other && !isFamily(asked, other)) pairs.push(organisationPair(other, asked, score, reasons));
    }
    addOrganisation(index, id, facts);
    if (kvk !== '' && parent === null && !byKvk.has(kvk)) byKvk.set(kvk, id);
  });
  return pairs;
}

/** A part is not its whole, nor a successor what went before it. */
function isFamily(a: PairOrganisation, b: PairOrganisation): boolean {
  return a.parentId === b.id || b.parentId === a.id || a.successorIds.includes(b.id) || b.successorIds.includes(a.id);
}

function whyExact(asked: PairOrganisation, other: PairOrganisation | undefined): Omit<Found<string>, 'item'> {
  if (!other || foldText(other.name) === foldText(asked.name)) {
    return { score: 0.98, reasons: [{ code: 'MATCH_SAME_NAME' }] };
  }
  return { score: 0.96, reasons: [{ code: 'MATCH_OTHER_NAME', params: { organisation: other.name } }] };
}

function organisationPair(
  left: PairOrganisation,
  right: PairOrganisation,
  score: number,
  reasons: readonly PairReason[],
): DuplicatePair {
  const extra: PairReason[] = [];
  let weighed = score;
  if (left.kvk !== '' && left.kvk === right.kvk) {
    extra.push({ code: 'SAME_KVK', params: { value: right.kvk } });
    weighed = Math.max(weighed, 0.97);
  } else if (left.kvk !== '' && right.kvk !== '') {
    extra.push({ code: 'OTHER_KVK' });
    weighed *= 0.6;
  }
  const said = new Set(reasons.map(({ code }) => code));
  const shared = left.contactKeys.filter((key) => right.contactKeys.includes(key));
  extra.push(...contactReasons(shared).filter(({ code }) => !said.has(code)));
  if (left.place !== '' && right.place !== '' && left.place !== right.place) {
    extra.push({ code: 'OTHER_PLACE' });
    weighed *= 0.9;
  }
  return {
    kind: 'organisation',
    leftId: left.id,
    rightId: right.id,
    score: weighed,
    reasons: inOrder([...reasons, ...extra]),
  };
}

function contactReasons(keys: readonly string[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const key of keys) {
    const code = key.startsWith('email:') ? 'MATCH_SAME_EMAIL' : 'MATCH_SAME_PHONE';
    if (!reasons.has(code)) reasons.set(code, { code, params: { value: key.slice(key.indexOf(':') + 1) } });
  }
  return [...reasons.values()];
}

/** What speaks for comes first; of names that are the same it is not said that they look alike too. */
function inOrder(reasons: readonly PairReason[]): readonly PairReason[] {
  const isSame = reasons.some(({ code }) => code === 'MATCH_SAME_NAME' || code === 'MATCH_LEGAL_FORM');
  const telling = isSame ? reasons.filter(({ code }) => code !== 'MATCH_SIMILAR_NAME') : reasons;
  return [...telling.filter((reason) => !speaksAgainst(reason)), ...telling.filter(speaksAgainst)];
}

function personPairs({ persons }: PairSource, tell: (done: number) => void): readonly DuplicatePair[] {
  const index = createPersonIndex<string>();
  const known = new Map(persons.map((each) => [each.id, each]));
  const pairs: DuplicatePair[] = [];
  persons.forEach((asked, done) => {
    tell(done);
    const facts = factsOf(asked);
    const result = findPerson(index, facts, () => 0);
    for (const { item, score, reasons } of foundIn(result, (other) => whyOne(asked, known.get(other)))) {
      pairs.push({ kind: 'person', leftId: item, rightId: asked.id, score, reasons: inOrder(reasons) });
    }
    addPerson(index, asked.id, facts);
  });
  return pairs;
}

function factsOf({ givenName, prefix, familyName, aliases, emails, phones, roots }: PairPerson): PersonFacts {
  return { name: { givenName, prefix, familyName }, aliases, emails, phones, roots };
}

/** Why matching takes two for one person: an address with a name that fits, or a name and an organisation. */
function whyOne(asked: PairPerson, other: PairPerson | undefined): Omit<Found<string>, 'item'> {
  if (!other) return { score: 0, reasons: [] };
  const reasons: PairReason[] = [];
  const isSameName = lineKey(asked) === lineKey(other);
  if (isSameName) reasons.push({ code: 'MATCH_SAME_NAME' });
  const contacts = [...asked.emails, ...asked.phones].filter(
    (key) => other.emails.includes(key) || other.phones.includes(key),
  );
  reasons.push(...contactReasons(contacts));
  if (!isSameName && asked.familyName !== '') reasons.push({ code: 'MATCH_INITIALS_FIT' });
  const isSamePlace = asked.roots.some((root) => other.roots.includes(root));
  if (isSamePlace) reasons.push({ code: 'MATCH_SAME_ORGANISATION' });
  else if (asked.roots.length > 0 && other.roots.length > 0) reasons.push({ code: 'MATCH_OTHER_ORGANISATION' });
  const hasSameEmail = asked.emails.some((email) => other.emails.includes(email));
  if (!hasSameEmail && asked.emails.length > 0 && other.emails.length > 0) reasons.push({ code: 'MATCH_OTHER_EMAIL' });
  if (hasSameEmail) return { score: isSameName ? 0.99 : 0.93, reasons };
  return { score: 0.95, reasons };
}
