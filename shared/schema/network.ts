// The network of one file: its name, shared goal, region and chosen templates.
import { z } from 'zod';
import { actorId, areaId } from './ids.ts';
import { dateOrNull, name, note } from './text.ts';

export const network = z.object({
  name,
  goal: note,
  /** The ketenmanager's own node, left out of centrality. */
  ownActorId: actorId.nullable(),
  regionAreaId: areaId.nullable(),
  /** The day the window shows; null = today. */
  referenceDate: dateOrNull,
  /** Months that a contact is kept past the review date, or after leaving; null = the usual term. */
  retentionMonths: z.number().int().min(1).max(120).nullable(),
});
export type Network = z.output<typeof network>;

export const networkPatch = network.partial();
