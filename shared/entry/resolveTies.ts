// The ties of a line: who works where, which chair is empty, and who has to do with whom.
import { isSameRole } from '../import/roles.ts';
import type { WordId } from '../schema/ids.ts';
import type { Position } from '../schema/position.ts';
import { foldText, foldWords } from '../text/fold.ts';
import { type End, earlierEnd, endKey, isFirstTie, keyOf, type LineWork, Refused } from './lineWork.ts';
import { organisationsCalled, personsCalled } from './nameIndex.ts';
import type { Clause, Party, ReadLine } from './readLine.ts';
import { addParticipations, splitClauses } from './resolveParticipations.ts';
import { anyEnd, organisationEnd, personEnd, tellAdditions, themeRefs } from './resolveEnds.ts';
import type { EntryPosition, RelationWords } from './types.ts';
import { frequencyWords, statusWords } from './wordIndex.ts';

export type Resolved = {
  /** Null for a vacancy. */
  readonly end: End | null;
  readonly organisations: readonly End[];
};

/** One side of a line, with the functions that stand behind the name. `themes` are those of a vacancy. */
export function resolveParty(work: LineWork, party: Party, themes: EntryPosition['themes']): Resolved {
  const clauses = joined(party.clauses);
  if (party.mark === 'vacancy') {
    if (clauses.length === 0) throw new Refused('ROLE_WITHOUT_ORGANISATION', '');
    const organisations = clauses.map((clause) => clauseEnd(work, clause));
    for (const [i, clause] of clauses.entries()) addPosition(work, null, organisations[i], clause.role, themes);
    return { end: null, organisations };
  }
  const { parts, functions } = splitClauses(work, clauses);
  const { names } = work.index;
  const isPartner = organisationsCalled(names, party.name).length > 0 && personsCalled(names, party.name).length === 0;
  // A partner may take part in a consultation; only a contact has a function.
  const isNewPartner = earlierEnd(work, endKey('organisation', party.name)) !== null;
  const takesPart = isPartner || isNewPartner || party.mark === 'organisation';
  const isNamed = clauses.length === 0 || (functions.length === 0 && takesPart);
  if (isNamed && party.mark !== 'person') {
    const end =
      party.mark === 'organisation'
        ? organisationEnd(work, party.name, party.notes)
        : anyEnd(work, party.name, party.notes);
    addParticipations(work, end, parts);
    return { end, organisations: [] };
  }
  const [note] = party.notes;
  if (note !== undefined) throw new Refused('BRACKET_UNKNOWN', note);
  if (isPartner && party.mark !== 'person') throw new Refused('NOT_A_PERSON', party.name);
  const organisations = functions.map((clause) => clauseEnd(work, clause));
  const end = personEnd(
    work,
    party.name,
    organisations.flatMap(({ id }) => id ?? []),
  );
  for (const [i, clause] of functions.entries()) addPosition(work, end, organisations[i], clause.role, themes);
  addParticipations(work, end, parts);
  return { end, organisations };
}

/** `wijkagent, Politie Nieuwegein`: a role and the organisation behind it are one function. */
function joined(clauses: readonly Clause[]): readonly Clause[] {
  const result: Clause[] = [];
  let role: Clause | null = null;
  for (const clause of clauses) {
    if (role !== null && (clause.organisation === '' || clause.role !== '')) break;
    if (clause.organisation === '') role = clause;
    else {
      result.push(role === null ? clause : { ...clause, role: role.role, notes: [...role.notes, ...clause.notes] });
      role = null;
    }
  }
  if (role !== null) throw new Refused('ROLE_WITHOUT_ORGANISATION', role.role);
  return result;
}

function clauseEnd(work: LineWork, { organisation, notes }: Clause): End {
  return organisationEnd(work, organisation, notes);
}

function addPosition(
  work: LineWork,
  person: End | null,
  organisation: End | undefined,
  typed: string,
  themes: EntryPosition['themes'],
): void {
  if (organisation === undefined) return;
  const word = work.index.words.role(typed);
  const role = word?.label ?? typed;
  const tie = `position ${keyOf(person)} ${keyOf(organisation)} ${foldWords(role)}`;
  if (isHeld(work, person, organisation, role) || !isFirstTie(work, tie)) {
    work.steps.push({ kind: 'known', name: [person?.label, role, organisation.label].filter(Boolean).join(', ') });
    return;
  }
  work.items.positions.push({
    person: person?.ref ?? null,
    organisation: organisation.ref,
    roleId: word ? (word.id as WordId) : null,
    roleText: word ? '' : typed,
    themes,
  });
  work.steps.push({
    kind: 'newPosition',
    name: person?.label ?? '',
    role,
    organisation: organisation.label,
    isVacancy: person === null,
  });
}

function isHeld({ index }: LineWork, person: End | null, organisation: End, role: string): boolean {
  if (organisation.id === null || (person !== null && person.id === null)) return false;
  const labels = new Map(index.source.vocabulary.roles.map(({ id, label }) => [id, label]));
  const roleOf = (position: Position) => position.roleText || (labels.get(position.roleId ?? '') ?? '');
  return index
    .positionsAt(organisation.id)
    .some(
      (position) =>
        position.personId === (person?.id ?? null) &&
        ((role === '' && person !== null) || isSameRole(roleOf(position), role)),
    );
}

/** A relation between the two sides of a line. */
export function addRelation(work: LineWork, line: ReadLine, left: Party, right: Party): void {
  for (const party of [left, right]) {
    if (party.mark === 'vacancy') throw new Refused('NAME_MISSING', line.text);
    if (party.name === '') throw new Refused('END_MISSING', line.text);
  }
  const [point] = [...line.emails, ...line.phones];
  if (point !== undefined) throw new Refused('CONTACT_IN_RELATION', point);
  const words = relationWords(work, line, [left, right]);
  const ends = [left, right].map((party) => {
    const { end, organisations } = resolveParty(work, withoutWords(party), []);
    return { end, all: end ? [end, ...organisations] : organisations };
  });
  const [a, b] = ends.map(({ end }) => end);
  if (!a || !b) throw new Refused('END_MISSING', line.text);
  if (keyOf(a) === keyOf(b)) throw new Refused('SAME_ENDS', a.label);
  tellAdditions(
    work,
    ends.flatMap(({ all }) => all),
  );
  const isTurned = (line.direction === 'back') !== words.isReversed;
  putRelation(work, isTurned ? b : a, isTurned ? a : b, words, line.themes);
}

function putRelation(work: LineWork, from: End, to: End, words: RelationWords, themes: readonly string[]): void {
  const { relationTypes } = work.index.words.offered;
  const type = relationTypes.find(({ id }) => id === (words.typeId ?? 'werkcontact')) ?? relationTypes[0];
  if (!type) throw new Refused('RELATION_WORD_UNKNOWN', '');
  const ends = type.isSymmetric ? [keyOf(from), keyOf(to)].toSorted() : [keyOf(from), keyOf(to)];
  const isThere = (from.id === null ? [] : work.index.relationsOf(from.id)).some(
    (relation) =>
      relation.typeId === type.id &&
      ((relation.fromId === from.id && relation.toId === to.id) ||
        (type.isSymmetric && relation.toId === from.id && relation.fromId === to.id)),
  );
  if (isThere || !isFirstTie(work, `relation ${type.id} ${ends.join(' ')}`)) {
    work.steps.push({ kind: 'known', name: `${from.label} ${type.label} ${to.label}` });
    return;
  }
  const { status, intensity, frequency } = words;
  work.items.relations.push({
    from: from.ref,
    to: to.ref,
    typeId: type.id as WordId,
    status,
    intensity,
    frequency,
    themes: [...themeRefs(work, themes)],
  });
  work.steps.push({ kind: 'newRelation', from: from.label, to: to.label, type: type.label, status, intensity });
}

/** Words that say something of the relation wherever they stand: between brackets behind a name too. */
function isRelationNote(note: string): boolean {
  return /^[0-5]$/u.test(note) || statusWords.has(foldText(note)) || frequencyWords.has(foldWords(note));
}

function withoutWords(party: Party): Party {
  const clauses = party.clauses.map((clause) => ({ ...clause, notes: clause.notes.filter((n) => !isRelationNote(n)) }));
  return { ...party, notes: party.notes.filter((note) => !isRelationNote(note)), clauses };
}

function relationWords(work: LineWork, line: ReadLine, parties: readonly Party[]): RelationWords {
  const notes = parties.flatMap((party) => [...party.notes, ...party.clauses.flatMap((clause) => clause.notes)]);
  let words: RelationWords = { typeId: null, isReversed: false, status: 'existing', intensity: null, frequency: null };
  for (const word of [...line.words, ...notes.filter(isRelationNote)]) {
    const said = oneWord(work, word);
    if (said === null) throw new Refused('RELATION_WORD_UNKNOWN', word);
    words = { ...words, ...said };
  }
  if (words.typeId === null && line.direction !== 'none') throw new Refused('DIRECTION_NEEDS_TYPE', line.text);
  return words;
}

function oneWord({ index }: LineWork, word: string): Partial<RelationWords> | null {
  if (/^[0-5]$/u.test(word)) return { intensity: Number(word) };
  const status = statusWords.get(foldText(word));
  if (status) return { status };
  const frequency = frequencyWords.get(foldWords(word));
  if (frequency) return { frequency };
  const found = index.words.relationType(word);
  return found && { typeId: found.type.id, isReversed: found.isReversed };
}
