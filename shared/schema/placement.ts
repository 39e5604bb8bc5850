// Where an actor stands in a view. Kept in the file: the picture stays put.
import { z } from 'zod';
import { actorId, viewId } from './ids.ts';

// Hundredths of a pixel: the journal writes numbers as JSON text, and only such a number comes back exactly.
const coordinate = z
  .number()
  .min(-1_000_000)
  .max(1_000_000)
  .transform((value) => Math.round(value * 100) / 100 + 0);

export const placement = z.object({
  viewId,
  actorId,
  /** Pixels at zoom 1, to the right. */
  x: coordinate,
  /** Pixels at zoom 1, downwards. */
  y: coordinate,
  isPinned: z.boolean(),
});
export type Placement = z.output<typeof placement>;

export const placedActor = placement.omit({ viewId: true }).extend({ isPinned: z.boolean().optional() });
export type PlacedActor = z.output<typeof placedActor>;
