import { z } from 'zod';
import { mergeFields, mergeSides } from '../../merge/fields.ts';
import { actorId, type ActorId } from '../../schema/ids.ts';
import { command, query } from '../route.ts';

/** Two that look alike and were said to be two. */
export type NotDuplicate = { readonly leftId: string; readonly rightId: string };

export type MergeOutcome = {
  readonly id: ActorId;
  /** Relations, functions and participations that moved, and those that went on in one that was there. */
  readonly moved: number;
  readonly combined: number;
};

const pair = z
  .object({ leftId: actorId, rightId: actorId })
  .refine(({ leftId, rightId }) => leftId !== rightId, { error: 'SAME_ENDS', path: ['rightId'] });

export const mergeRoutes = {
  /**
   * Makes one of two organisations or two persons: `keepId` stays, `goneId` goes, and all that hangs on it moves along.
   * `choices` says per field whose value is taken; a field that is left out takes the default of `fieldChoices`.
   */
  'actor.merge': command<MergeOutcome>()(
    z.object({
      keepId: actorId,
      goneId: actorId,
      choices: z.partialRecord(z.enum(mergeFields), z.enum(mergeSides)).default({}),
    }),
  ),
  /** Remembers that these are two, however alike. */
  'duplicate.dismiss': command<null>()(z.object({ pairs: z.array(pair).min(1).max(20_000) })),
  /** Lets a pair be proposed again. */
  'duplicate.restore': command<null>()(z.object({ pairs: z.array(pair).min(1).max(20_000) })),
  'duplicate.dismissed': query<readonly NotDuplicate[]>()(z.object({})),
} as const;
