// Taking part: `lid van Schakelteam X`, where that is a consultation of the network and no organisation.
import type { ActorId } from '../schema/ids.ts';
import type { ParticipationRole } from '../schema/lists.ts';
import { foldWords } from '../text/fold.ts';
import { type End, isFirstTie, keyOf, type LineWork, Refused } from './lineWork.ts';
import { organisationsCalled } from './nameIndex.ts';
import type { Clause } from './readLine.ts';

const roleWords: ReadonlyMap<string, ParticipationRole> = new Map([
  ['', 'permanent'],
  ['lid', 'permanent'],
  ['vast lid', 'permanent'],
  ['deelnemer', 'permanent'],
  ['agendalid', 'agenda'],
  ['lid op afroep', 'on_call'],
  ['op afroep', 'on_call'],
]);

export type Part = { readonly id: string; readonly label: string; readonly role: ParticipationRole };

/**
 * The clauses apart: consultations that somebody takes part in, and functions. A partner of the same name goes before a
 * consultation. Refuses a word that is no way of taking part.
 */
export function splitClauses(
  { index }: LineWork,
  clauses: readonly Clause[],
): { readonly parts: readonly Part[]; readonly functions: readonly Clause[] } {
  const parts: Part[] = [];
  const functions: Clause[] = [];
  for (const clause of clauses) {
    const meeting = index.names.meetings.get(foldWords(clause.organisation));
    if (meeting?.kind !== 'consultation' || organisationsCalled(index.names, clause.organisation).length > 0) {
      functions.push(clause);
      continue;
    }
    const role = roleWords.get(foldWords(clause.role));
    if (role === undefined) throw new Refused('PARTICIPATION_WORD_UNKNOWN', clause.role);
    parts.push({ id: meeting.id, label: meeting.label, role });
  }
  return { parts, functions };
}

/** Lets somebody take part in each of these consultations, as far as that is not known. */
export function addParticipations(work: LineWork, end: End, parts: readonly Part[]): void {
  for (const { id, label, role } of parts) {
    const isThere = end.id !== null && work.index.participationsIn(id).some(({ actorId }) => actorId === end.id);
    if (isThere || !isFirstTie(work, `participation ${keyOf(end)} ${id}`)) {
      work.steps.push({ kind: 'known', name: `${end.label}, ${label}` });
      continue;
    }
    work.items.participations.push({ actor: end.ref, consultationId: id as ActorId, role });
    work.steps.push({ kind: 'newParticipation', name: end.label, role, consultation: label });
  }
}
