// Who is meant by a name of a line: somebody known, somebody of an earlier line, or somebody new.
import { normalisePhone, parsePhones, phoneKey } from '../import/normalise/phones.ts';
import { isFunctionalMailbox, parseEmails } from '../import/normalise/emails.ts';
import { guessAmong } from '../import/normalise/partnerTypes.ts';
import { parseOrganisationName } from '../import/normalise/organisationName.ts';
import { displayName, parsePersonName } from '../import/normalise/personName.ts';
import { lineKey } from '../import/personKeys.ts';
import type { ContactPoint } from '../schema/contactPoint.ts';
import type { ActorId, AreaId, ThemeId, WordId } from '../schema/ids.ts';
import { absentOrganisation } from '../schema/organisation.ts';
import { absentPerson } from '../schema/person.ts';
import { foldWords } from '../text/fold.ts';
import { type End, earlierEnd, endKey, type LineWork, Refused } from './lineWork.ts';
import { type KnownName, organisationsCalled, organisationsLike, personsCalled, personsLike } from './nameIndex.ts';
import type { EntryAddition, EntryRelation } from './types.ts';
import { themeText } from './wordIndex.ts';

function endOf({ kind, id, label }: KnownName): End {
  return { kind, ref: { id: id as ActorId }, id, label };
}

/** The organisation of this name, known or new; `notes` stood in brackets behind it. */
export function organisationEnd(work: LineWork, name: string, notes: readonly string[]): End {
  const { index } = work;
  if (foldWords(name) === '') throw new Refused('NAME_MISSING', name);
  const withNotes = notes.length > 0 ? organisationsCalled(index.names, `${name} (${notes.join(', ')})`) : [];
  const found = withNotes.length > 0 ? withNotes : organisationsCalled(index.names, name);
  if (found.length > 1) throw new Refused('SEVERAL_OF_THIS_NAME', name);
  const [known] = found;
  if (known) return withAdditions(work, endOf(known), withNotes.length > 0 ? [] : notes);
  const given = parseOrganisationName(name).name;
  const before = earlierEnd(work, endKey('organisation', given));
  if (before) return withAdditions(work, before, notes);
  if (personsCalled(index.names, name).length > 0) throw new Refused('NOT_AN_ORGANISATION', name);
  if (index.names.meetings.has(foldWords(name))) throw new Refused('IS_MEETING', name);
  return newOrganisation(work, given, notes);
}

function newOrganisation(work: LineWork, name: string, notes: readonly string[]): End {
  const { typeIds, areaIds, aliases, labels } = readNotes(work, notes);
  const type = typeIds.length > 0 ? undefined : guessAmong(name, work.index.words.offered.partnerTypes);
  const ref = work.newRef();
  const end: End = { kind: 'organisation', ref: { ref }, id: null, label: name };
  work.items.organisations.push({
    ref,
    organisation: {
      ...absentOrganisation,
      name,
      aliases,
      typeIds: type ? [type.id as WordId] : typeIds,
      areaIds,
    },
  });
  work.own.ends.set(endKey('organisation', name), end);
  work.steps.push({ kind: 'newOrganisation', name, details: type ? [type.label, ...labels] : labels });
  const suggestions = organisationsLike(work.index.names, name);
  if (suggestions.length > 0) work.doubts.push({ typed: name, suggestions });
  return end;
}

type Notes = { typeIds: WordId[]; areaIds: AreaId[]; aliases: string[]; labels: string[] };

/** What stands in brackets: a kind of partner, an area, or the name in short. */
function readNotes({ index }: LineWork, notes: readonly string[]): Notes {
  const read: Notes = { typeIds: [], areaIds: [], aliases: [], labels: [] };
  for (const note of notes) {
    const type = index.words.partnerType(note);
    const area = type ? null : index.words.area(note);
    if (type) read.typeIds.push(type.id as WordId);
    else if (area) read.areaIds.push(area.id as AreaId);
    else if (isShortName(note)) read.aliases.push(note);
    else throw new Refused('BRACKET_UNKNOWN', note);
    read.labels.push(type?.label ?? area?.name ?? note);
  }
  return read;
}

function isShortName(text: string): boolean {
  return /^[\p{L}\d&-]{2,8}$/u.test(text) && text.replace(/[^\p{Lu}\d]/gu, '').length >= 2;
}

function withAdditions(work: LineWork, end: End, notes: readonly string[]): End {
  if (notes.length === 0) return end;
  const read = readNotes(work, notes);
  const actor = end.id === null ? undefined : work.index.names.all.get(end.id)?.actor;
  const present = actor?.kind === 'organisation' ? actor : absentOrganisation;
  const isNew =
    <T>(list: readonly T[]) =>
    (value: T) =>
      !list.includes(value);
  addTo(work, end, {
    typeIds: read.typeIds.filter(isNew<string>(present.typeIds)),
    areaIds: read.areaIds.filter(isNew<string>(present.areaIds)),
    aliases: read.aliases.filter(isNew<string>(present.aliases)),
  });
  return end;
}

/** The person of this name, known or new; among namesakes whoever works at one of the organisations. */
export function personEnd(work: LineWork, name: string, organisationIds: readonly string[]): End {
  const { names, positionsAt } = work.index;
  const found = personsCalled(names, name);
  const worksThere = (id: string) =>
    organisationIds.some((each) => positionsAt(each).some((position) => position.personId === id));
  const best = found.length > 1 ? found.filter(({ id }) => worksThere(id)) : found;
  if (best.length > 1 || (found.length > 1 && best.length === 0)) throw new Refused('SEVERAL_OF_THIS_NAME', name);
  const [known] = best;
  if (known) return endOf(known);
  const parts = parsePersonName(name);
  const label = displayName(parts);
  if (foldWords(label) === '') throw new Refused('NAME_MISSING', name);
  const key = endKey('person', lineKey(parts));
  const before = earlierEnd(work, key);
  if (before) return before;
  const ref = work.newRef();
  const end: End = { kind: 'person', ref: { ref }, id: null, label };
  const { title, givenName, prefix, familyName } = parts;
  work.items.persons.push({ ref, person: { ...absentPerson, title, givenName, prefix, familyName } });
  work.own.ends.set(key, end);
  work.steps.push({ kind: 'newPerson', name: label, details: [] });
  const suggestions = personsLike(names, name);
  if (suggestions.length > 0) work.doubts.push({ typed: name, suggestions });
  return end;
}

/** Whoever bears this name: an organisation before a person, and somebody known before somebody new. */
export function anyEnd(work: LineWork, name: string, notes: readonly string[]): End {
  const { names } = work.index;
  const isPerson =
    organisationsCalled(names, name).length === 0 &&
    earlierEnd(work, endKey('organisation', name)) === null &&
    (personsCalled(names, name).length > 0 ||
      earlierEnd(work, endKey('person', lineKey(parsePersonName(name)))) !== null ||
      /(?:^| )(?:dhr\.|mw\.)/u.test(parsePersonName(name).title));
  if (!isPerson) return organisationEnd(work, name, notes);
  const [note] = notes;
  if (note !== undefined) throw new Refused('BRACKET_UNKNOWN', note);
  return personEnd(work, name, []);
}

type Additions = Partial<Omit<EntryAddition, 'of'>>;

function addTo({ items }: LineWork, end: End, given: Additions): void {
  const addition = { aliases: [], typeIds: [], areaIds: [], themes: [], contactPoints: [], ...given };
  if (Object.values(addition).every((list) => list.length === 0)) return;
  items.additions.push({ of: end.ref, ...addition });
}

/** Says what the additions of this line are, each record once; call it when the line is read. */
export function tellAdditions(work: LineWork, ends: readonly End[]): void {
  const { words } = work.index;
  for (const { of, ...added } of work.items.additions) {
    const end = ends.find(({ ref }) => ref === of);
    const labels = [
      ...added.typeIds.map((id) => words.offered.partnerTypes.find((type) => type.id === id)?.label ?? ''),
      ...added.areaIds.map((id) => words.offered.areas.find((area) => area.id === id)?.name ?? ''),
      ...added.aliases,
      ...added.themes.map((ref) => `#${themeLabel(work, ref)}`),
      ...added.contactPoints.map(({ value }) => value),
    ];
    if (end) work.steps.push({ kind: 'added', name: end.label, details: labels });
  }
}

type ThemeRef = EntryRelation['themes'][number];

function themeLabel({ index, items }: LineWork, ref: ThemeRef): string {
  if ('id' in ref) return index.words.offered.themes.find(({ id }) => id === ref.id)?.label ?? '';
  return items.themes.find((theme) => theme.ref === ref.ref)?.label ?? '';
}

/** Themes by what stands behind `#`: known ones, and new ones in the words typed. */
export function themeRefs(work: LineWork, words: readonly string[]): readonly ThemeRef[] {
  return [...new Set(words)].map((word) => {
    const known = work.index.words.theme(word);
    if (known) return { id: known.id as ThemeId };
    const label = themeText(word);
    const key = foldWords(label);
    const before = work.own.themes.get(key) ?? work.earlier.themes.get(key);
    if (before !== undefined) return { ref: before };
    const ref = work.newRef();
    work.items.themes.push({ ref, label });
    work.own.themes.set(key, ref);
    work.steps.push({ kind: 'newTheme', name: label });
    return { ref };
  });
}

/** Gives a record the themes and the ways to reach it that it has not got yet. */
export function addReachable(
  work: LineWork,
  end: End,
  themes: readonly ThemeRef[],
  points: readonly ContactPoint[],
): void {
  const actor = end.id === null ? undefined : work.index.names.all.get(end.id)?.actor;
  const present = actor?.contactPoints ?? [];
  const has = new Set(present.map(pointKey));
  const added = points.filter((point) => !has.has(pointKey(point)));
  addTo(work, end, {
    themes: themes.filter((ref) => !('id' in ref && actor?.themeIds.includes(ref.id))),
    contactPoints: added.map((point, index) => ({
      ...point,
      isPrimary: ![...present, ...added.slice(0, index)].some(({ kind }) => kind === point.kind),
    })),
  });
}

function pointKey(point: Pick<ContactPoint, 'kind' | 'value' | 'normalised'>): string {
  return point.kind === 'email' ? (point.normalised ?? point.value.toLowerCase()) : phoneKey(point);
}

/** Addresses and numbers of a line as contact points. */
export function contactPointsOf(emails: readonly string[], phones: readonly string[]): readonly ContactPoint[] {
  const absent = { label: '', isPrimary: false, isPrivate: false };
  const addresses = emails.map((text) => {
    const found = parseEmails(text)[0]?.email;
    if (!found) throw new Refused('EMAIL_UNREADABLE', text);
    return { kind: 'email' as const, value: found.value, normalised: found.normalised, ...absent };
  });
  const numbers = phones.map((text) => {
    const found = parsePhones(text, 'phone')[0]?.phone;
    const kind = found?.kind ?? 'phone';
    return { kind, value: found?.value ?? text, normalised: found?.normalised ?? normalisePhone(text), ...absent };
  });
  return [...addresses, ...numbers];
}

/** A mailbox of a function (`info@`), which goes to the organisation. */
export function isOfOrganisation(point: ContactPoint, name: string): boolean {
  return point.kind === 'email' && isFunctionalMailbox(point.normalised ?? point.value, name.split(' '));
}
