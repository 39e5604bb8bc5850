import { z } from 'zod';
import { command } from '../route.ts';
import { agreementPatch, newAgreement } from '../../schema/agreement.ts';
import {
  consultationPatch,
  firstParticipant,
  newConsultation,
  newParticipation,
  participationPatch,
} from '../../schema/consultation.ts';
import { actorId, participationId, type ActorId, type ParticipationId } from '../../schema/ids.ts';
import { placement } from '../../schema/placement.ts';

const at = placement.pick({ x: true, y: true }).optional();

export const meetingRoutes = {
  /** Adds a consultation with its participants; the chair must be one of them (CHAIR_NO_PARTICIPANT). */
  'consultation.create': command<{ id: ActorId }>()(
    z.object({ consultation: newConsultation, participants: z.array(firstParticipant).max(1_000).default([]), at }),
  ),
  'consultation.update': command<null>()(z.object({ id: actorId, patch: consultationPatch })),
  /** Lets an organisation or a person take part; twice in an overlapping period is refused (PARTICIPATION_EXISTS). */
  'participation.create': command<{ id: ParticipationId }>()(z.object({ participation: newParticipation })),
  'participation.update': command<null>()(z.object({ id: participationId, patch: participationPatch })),
  /** Ends taking part as if it never was; the chair who goes is no longer chair. */
  'participation.remove': command<null>()(z.object({ ids: z.array(participationId).min(1).max(20_000) })),
  'agreement.create': command<{ id: ActorId }>()(z.object({ agreement: newAgreement, at })),
  'agreement.update': command<null>()(z.object({ id: actorId, patch: agreementPatch })),
} as const;
