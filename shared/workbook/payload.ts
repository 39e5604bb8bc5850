// What the backend receives of a workbook: the records to make and to change. New records are named by a key of the
// workbook wherever an id may stand.
import { z } from 'zod';
import { agreementPatch, newAgreement } from '../schema/agreement.ts';
import { consultationPatch, newConsultation, newParticipation, participationPatch } from '../schema/consultation.ts';
import { actorId, participationId, positionId, relationId } from '../schema/ids.ts';
import { newOrganisation, organisationPatch } from '../schema/organisation.ts';
import { newPerson, personPatch } from '../schema/person.ts';
import { newPosition, positionPatch } from '../schema/position.ts';
import { newRelation, relationPatch } from '../schema/relation.ts';
import { line, name } from '../schema/text.ts';

const most = 200_000;
const key = z.string().min(1).max(80);
/** An own key of the user becomes the id of the record, so that the workbook finds it again. */
const isOwnKey = z.boolean();

const create = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), key, isOwnKey, values: newOrganisation }),
  z.object({ kind: z.literal('person'), key, isOwnKey, values: newPerson }),
  z.object({ kind: z.literal('consultation'), key, isOwnKey, values: newConsultation }),
  z.object({ kind: z.literal('agreement'), key, isOwnKey, values: newAgreement }),
  z.object({ kind: z.literal('position'), values: newPosition }),
  z.object({ kind: z.literal('relation'), values: newRelation }),
  z.object({ kind: z.literal('participation'), values: newParticipation }),
]);
export type WorkbookCreate = z.output<typeof create>;

/** `before` is what the plan saw of the fields in `patch`; the backend refuses when it is no longer so. */
const update = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), id: actorId, before: organisationPatch, patch: organisationPatch }),
  z.object({ kind: z.literal('person'), id: actorId, before: personPatch, patch: personPatch }),
  z.object({ kind: z.literal('consultation'), id: actorId, before: consultationPatch, patch: consultationPatch }),
  z.object({ kind: z.literal('agreement'), id: actorId, before: agreementPatch, patch: agreementPatch }),
  z.object({ kind: z.literal('position'), id: positionId, before: positionPatch, patch: positionPatch }),
  z.object({ kind: z.literal('relation'), id: relationId, before: relationPatch, patch: relationPatch }),
  z.object({
    kind: z.literal('participation'),
    id: participationId,
    before: participationPatch,
    patch: participationPatch,
  }),
]);
export type WorkbookUpdate = z.output<typeof update>;

const count = z.number().int().min(0);

export const workbookPayload = z.object({
  meta: z.object({
    fileName: line,
    /** SHA-256 of the file in hex, or empty. */
    fileHash: z.string().regex(/^(?:[0-9a-f]{64})?$/),
  }),
  themes: z.array(z.object({ key, label: name })).max(5_000),
  creates: z.array(create).max(most),
  updates: z.array(update).max(most),
  /** Who chairs what, after everything else; null is nobody any more. */
  chairs: z.array(z.object({ consultationId: actorId, chairId: actorId.nullable() })).max(most),
  counts: z.object({ same: count, refused: count }),
});
export type WorkbookPayload = z.output<typeof workbookPayload>;
