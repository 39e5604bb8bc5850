import { z } from 'zod';
import type { ReviewMail } from '../../export/redactReviewMail.ts';
import type { PersonReport } from '../../privacy/personReport.ts';
import { actorId } from '../../schema/ids.ts';
import { line, name } from '../../schema/text.ts';
import { operation, query } from '../route.ts';

/** A kept copy of the file that has the person in it; `unknown` when it could not be read. */
export type HoldingCopy = {
  readonly id: string;
  /** ISO date-time in UTC. */
  readonly at: string;
  readonly holds: 'yes' | 'unknown';
};

/** What erasing a person would take, counted before anything is done. */
export type ErasePreview = {
  readonly label: string;
  readonly positions: number;
  readonly relations: number;
  readonly participations: number;
  /** Issues about the person or their relations, which go along. */
  readonly issues: number;
  /** Contact moments with nobody else, which go along. */
  readonly contactMoments: number;
  /** Texts of other records that name the person; the name is taken out of them. */
  readonly mentions: number;
  /** Other records that carry the name in their own name; they stay as they are. */
  readonly namedIn: readonly string[];
  /** Somebody else has the same name, so texts are left as they are. */
  readonly hasNamesake: boolean;
  /** Steps that can be undone now and not after it. */
  readonly steps: number;
  readonly copies: readonly HoldingCopy[];
};

export type Erased = {
  readonly mentions: number;
  readonly steps: number;
  readonly copies: readonly HoldingCopy[];
  /** Whether the file was also written anew without its free pages; those are blank in any case. */
  readonly isCompact: boolean;
};

export const reportForms = ['print', 'text', 'html'] as const;

const reviewMail = z.object({ organisationId: actorId, withPhones: z.boolean().default(false) });

export const privacyRoutes = {
  /** What an organisation would be sent to look over: itself and its own people, after redaction. */
  'privacy.reviewMail': query<ReviewMail>()(reviewMail),
  /** The same, about to leave the file: leaves a line in the export log. */
  'privacy.exportReviewMail': operation<ReviewMail>()(reviewMail.extend({ purpose: line.default('') })),
  /** Everything the file holds about a person, private fields too: for that person, on their request (AVG art. 15). */
  'privacy.personReport': query<PersonReport>()(z.object({ id: actorId })),
  /** The same, about to leave the file: leaves a line in the export log. */
  'privacy.exportReport': operation<PersonReport>()(
    z.object({ id: actorId, form: z.enum(reportForms), purpose: line.default('') }),
  ),
  'privacy.erasePreview': query<ErasePreview>()(z.object({ id: actorId })),
  /**
   * Erases a person for good: rows, images in the history, search index, photo, blank pages. Cannot be undone, and nothing
   * before it can be undone any more. With `ties` an anonymous contact stays in their place.
   */
  'privacy.erasePerson': operation<Erased>()(
    z.object({
      id: actorId,
      leave: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('nothing') }),
        /** How the anonymous contact is called, in the words of the interface. */
        z.object({ kind: z.literal('ties'), name }),
      ]),
      /** Stands in texts where the name was. */
      replacement: line,
    }),
  ),
  /** Removes kept copies. One copy of the file as it is now is made first. COPY_GONE when one is not there. */
  'privacy.eraseCopies': operation<{ readonly removed: number }>()(
    z.object({ ids: z.array(z.string().min(1).max(100)).min(1).max(1_000) }),
  ),
} as const;
