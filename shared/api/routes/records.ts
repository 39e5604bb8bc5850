import { z } from 'zod';
import { command } from '../route.ts';
import { actorId, positionId, relationId, type ActorId, type PositionId, type RelationId } from '../../schema/ids.ts';
import { newOrganisation, organisationPatch } from '../../schema/organisation.ts';
import { newPerson, personPatch } from '../../schema/person.ts';
import { newPosition, positionPatch } from '../../schema/position.ts';
import { newRelation, relationPatch } from '../../schema/relation.ts';
import { placedActor, placement } from '../../schema/placement.ts';

const at = placement.pick({ x: true, y: true }).optional();
/** Places that were only shown until now; kept in the same step, so that the picture stays put. */
const places = z.array(placedActor).max(60_000).default([]);

export const recordRoutes = {
  /** Adds a partner; `at` places it on the main view. */
  'organisation.create': command<{ id: ActorId }>()(z.object({ organisation: newOrganisation, at, places })),
  'organisation.update': command<null>()(z.object({ id: actorId, patch: organisationPatch })),
  /** Adds a contact person, with a first position when an organisation is given. */
  'person.create': command<{ id: ActorId }>()(z.object({ person: newPerson, position: newPosition.optional(), at })),
  'person.update': command<null>()(z.object({ id: actorId, patch: personPatch })),
  'position.create': command<{ id: PositionId }>()(z.object({ position: newPosition })),
  'position.update': command<null>()(z.object({ id: positionId, patch: positionPatch })),
  'position.remove': command<null>()(z.object({ id: positionId })),
  /** Lays a relation; the same type between the same ends in an overlapping period is refused (RELATION_EXISTS). */
  'relation.create': command<{ id: RelationId }>()(z.object({ relation: newRelation, places })),
  'relation.update': command<null>()(z.object({ id: relationId, patch: relationPatch })),
  'relation.remove': command<null>()(z.object({ ids: z.array(relationId).min(1).max(20_000) })),
} as const;
