import { z } from 'zod';
import { command } from '../route.ts';
import { agreementPatch } from '../../schema/agreement.ts';
import { consultationPatch, participationPatch } from '../../schema/consultation.ts';
import {
  actorId,
  issueId,
  participationId,
  positionId,
  relationId,
  type ActorId,
  type PositionId,
  type RelationId,
} from '../../schema/ids.ts';
import { issuePatch } from '../../schema/issue.ts';
import { newOrganisation, organisationPatch } from '../../schema/organisation.ts';
import { newPerson, personPatch } from '../../schema/person.ts';
import { newPosition, positionPatch } from '../../schema/position.ts';
import { newRelation, relationPatch } from '../../schema/relation.ts';
import { placedActor, placement } from '../../schema/placement.ts';

const at = placement.pick({ x: true, y: true }).optional();
/** Places that were only shown until now; kept in the same step, so that the picture stays put. */
const places = z.array(placedActor).max(60_000).default([]);

/** A change of one record among many. */
const recordEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), id: actorId, patch: organisationPatch }),
  z.object({ kind: z.literal('person'), id: actorId, patch: personPatch }),
  z.object({ kind: z.literal('position'), id: positionId, patch: positionPatch }),
  z.object({ kind: z.literal('relation'), id: relationId, patch: relationPatch }),
  z.object({ kind: z.literal('consultation'), id: actorId, patch: consultationPatch }),
  z.object({ kind: z.literal('participation'), id: participationId, patch: participationPatch }),
  z.object({ kind: z.literal('agreement'), id: actorId, patch: agreementPatch }),
  z.object({ kind: z.literal('issue'), id: issueId, patch: issuePatch }),
]);
export type RecordEdit = z.output<typeof recordEdit>;

export const editReasons = ['bulk', 'paste', 'fill', 'clear'] as const;

export const recordRoutes = {
  /** Adds a partner; `at` places it on the main view. */
  'organisation.create': command<{ id: ActorId }>()(z.object({ organisation: newOrganisation, at, places })),
  'organisation.update': command<null>()(z.object({ id: actorId, patch: organisationPatch })),
  /** Adds a contact person, with a first position when an organisation is given. */
  'person.create': command<{ id: ActorId }>()(z.object({ person: newPerson, position: newPosition.optional(), at })),
  'person.update': command<null>()(z.object({ id: actorId, patch: personPatch })),
  /** Gives a function; `at` places its person on the main view, with the places that were only shown until now. */
  'position.create': command<{ id: PositionId }>()(z.object({ position: newPosition, at, places })),
  'position.update': command<null>()(z.object({ id: positionId, patch: positionPatch })),
  'position.remove': command<null>()(z.object({ id: positionId })),
  /** Lays a relation; the same type between the same ends in an overlapping period is refused (RELATION_EXISTS). */
  'relation.create': command<{ id: RelationId }>()(z.object({ relation: newRelation, places })),
  'relation.update': command<null>()(z.object({ id: relationId, patch: relationPatch })),
  /** Changes many records in one step: a pasted block, a filled column, the same value for every chosen row. All or nothing. */
  'record.editMany': command<{ changed: number }>()(
    z.object({ reason: z.enum(editReasons), items: z.array(recordEdit).min(1).max(60_000) }),
  ),
  'relation.remove': command<null>()(z.object({ ids: z.array(relationId).min(1).max(20_000) })),
} as const;
