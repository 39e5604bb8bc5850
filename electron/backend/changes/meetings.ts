// What holds for every consultation, participation and agreement, whoever changes it.
import type { z } from 'zod';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { Agreement, AgreementPatch, newAgreement } from '../../../shared/schema/agreement.ts';
import type {
  ConsultationPatch,
  newConsultation,
  Participation,
  ParticipationPatch,
} from '../../../shared/schema/consultation.ts';
import type { ActorId, ParticipationId } from '../../../shared/schema/ids.ts';
import { sortKey } from '../../../shared/text/fold.ts';
import type { CommandContext } from '../context.ts';
import { noteGuard } from './noteGuard.ts';
import { assertPeriod, definedOf, found } from './patch.ts';
import { assertSuccessors } from './successors.ts';

type NewParticipant = Omit<Participation, 'id' | 'consultationId'>;

/** Adds a consultation with its first participants, of whom one may be the chair. */
export function addConsultation(
  context: CommandContext,
  given: z.output<typeof newConsultation>,
  participants: readonly NewParticipant[],
): ActorId {
  const id = context.newId() as ActorId;
  const values = { ...given, id, sortKey: sortKey(given.name), createdOn: context.today };
  checkNotes(values);
  assertSuccessors(context, id, values.successors);
  context.repos.consultation.insert(values);
  for (const participant of participants) addParticipation(context, { ...participant, consultationId: id });
  assertChair(context, id, values.chairId);
  return id;
}

/** Changes the fields of a consultation that the patch names, and returns its name. */
export function changeConsultation(context: CommandContext, id: string, patch: ConsultationPatch): string {
  const after = { ...found(context.repos.consultation.getById(id)), ...definedOf(patch) };
  checkNotes(after);
  assertSuccessors(context, after.id, after.successors);
  assertChair(context, after.id, after.chairId);
  context.repos.consultation.update({ ...after, sortKey: sortKey(after.name) });
  return after.name;
}

/** Lets an organisation or a person take part in a consultation. */
export function addParticipation(context: CommandContext, given: Omit<Participation, 'id'>): Participation {
  const participation = { ...given, id: context.newId() as ParticipationId };
  if (!isOrganisationOrPerson(context, given.actorId)) throw new KnownError('NOT_FOUND');
  checkParticipation(context, participation);
  context.repos.participation.insert(participation);
  return participation;
}

/** Changes how and when somebody takes part. */
export function changeParticipation(context: CommandContext, id: string, patch: ParticipationPatch): Participation {
  const after = { ...found(context.repos.participation.getById(id)), ...definedOf(patch) };
  checkParticipation(context, after);
  context.repos.participation.update(after);
  return after;
}

/** Adds an agreement. */
export function addAgreement(context: CommandContext, given: z.output<typeof newAgreement>): ActorId {
  const id = context.newId() as ActorId;
  const values = { ...given, id, sortKey: sortKey(given.name), createdOn: context.today };
  checkAgreement(values);
  context.repos.agreement.insert(values);
  return id;
}

/** Changes the fields of an agreement that the patch names, and returns its title. */
export function changeAgreement(context: CommandContext, id: string, patch: AgreementPatch): string {
  const after = { ...found(context.repos.agreement.getById(id)), ...definedOf(patch) };
  checkAgreement(after);
  context.repos.agreement.update({ ...after, sortKey: sortKey(after.name) });
  return after.name;
}

type Noted = { readonly notes: string; readonly validFrom: string | null; readonly validUntil: string | null };

function checkNotes(values: Noted): void {
  assertPeriod(values);
  noteGuard(values.notes);
}

function checkAgreement(values: Noted & Pick<Agreement, 'id' | 'parties'>): void {
  checkNotes(values);
  if (values.parties.some(({ actorId }) => actorId === values.id)) throw new KnownError('SAME_ENDS');
}

function assertChair({ repos }: CommandContext, id: ActorId, chairId: ActorId | null): void {
  if (chairId && !repos.participation.takesPart(id, chairId)) throw new KnownError('CHAIR_NO_PARTICIPANT');
}

function checkParticipation({ repos }: CommandContext, participation: Participation): void {
  assertPeriod(participation);
  if (repos.participation.twinOf(participation)) throw new KnownError('PARTICIPATION_EXISTS');
}

function isOrganisationOrPerson({ repos }: CommandContext, id: string): boolean {
  const kind = repos.actor.kindOf(id);
  return kind === 'organisation' || kind === 'person';
}
