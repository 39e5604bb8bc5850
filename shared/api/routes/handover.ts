import { z } from 'zod';
import { command } from '../route.ts';
import { actorId, issueId, participationId, positionId, relationId } from '../../schema/ids.ts';
import { dateOrNull } from '../../schema/text.ts';

const upTo = <T extends z.ZodType>(id: T) => z.array(id).max(5_000).default([]);

/** What the successor had already: nothing was added, the record that was there says it now. */
export type MergedAway = { readonly kind: 'position' | 'relation' | 'participation'; readonly keptId: string };

export type HandOverResult = {
  /** Records that changed hands, those merged away included. */
  readonly handedOver: number;
  readonly merged: readonly MergedAway[];
};

export const handoverRoutes = {
  /**
   * A person leaves: what is named goes to a successor, in one step. With a date the old record ends on that day and the
   * successor has the same from then on; without one the record itself moves. What has no dates (chair, issues, decisions on
   * gaps, invitations, parties to an agreement) moves at once. A record that is not the person's is refused (NOT_FOUND), one
   * that ended before the date stays as it is. A relation between the two ends on the date, without a date it stays.
   */
  'person.handOver': command<HandOverResult>()(
    z
      .object({
        fromId: actorId,
        toId: actorId,
        /** First day of the successor; null = move. */
        onDate: dateOrNull.default(null),
        positionIds: upTo(positionId),
        relationIds: upTo(relationId),
        participationIds: upTo(participationId),
        /** Consultations of which the successor becomes the chair; only who takes part can be. */
        chairOfIds: upTo(actorId),
        issueIds: upTo(issueId),
        /** Keys of gaps whose action the person owns. */
        gapKeys: upTo(z.string().min(1).max(300)),
        /** Missing partners that the person was to invite. */
        invitationIds: upTo(actorId),
        agreementIds: upTo(actorId),
        /** The person's own record ends on the date too. */
        leaves: z.boolean().default(false),
      })
      .refine(({ fromId, toId }) => (fromId as string) !== toId, { error: 'SAME_ENDS', path: ['toId'] }),
  ),
} as const;
