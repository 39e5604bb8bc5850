// What quick entry sends to the backend: new records with a mark, and ties that name a record by mark or by id.
import { z } from 'zod';
import { contactPoints } from '../schema/contactPoint.ts';
import { actorId, areaId, themeId, wordId } from '../schema/ids.ts';
import { frequency, participationRole, relationStatus } from '../schema/lists.ts';
import { newOrganisation } from '../schema/organisation.ts';
import { newPerson } from '../schema/person.ts';
import { line, name } from '../schema/text.ts';

/** The lines that one Enter may do; a longer list is imported. */
export const mostEntryLines = 500;

/** A mark of this one call for a record that has no id yet. */
const mark = z.string().min(1).max(20);
const actorRef = z.union([z.object({ id: actorId }), z.object({ ref: mark })]);
const themeRefs = z.array(z.union([z.object({ id: themeId }), z.object({ ref: mark })])).max(100);
const most = 4 * mostEntryLines;

export const entryItems = z.object({
  themes: z.array(z.object({ ref: mark, label: name })).max(most),
  organisations: z.array(z.object({ ref: mark, organisation: newOrganisation })).max(most),
  persons: z.array(z.object({ ref: mark, person: newPerson })).max(most),
  /** What a record, new or known, gets besides what it has; nothing is taken away. */
  additions: z
    .array(
      z.object({
        of: actorRef,
        aliases: z.array(name).max(50),
        typeIds: z.array(wordId).max(20),
        areaIds: z.array(areaId).max(400),
        themes: themeRefs,
        contactPoints,
      }),
    )
    .max(most),
  /** Functions; without a person a vacancy. */
  positions: z
    .array(
      z.object({
        person: actorRef.nullable(),
        organisation: actorRef,
        roleId: wordId.nullable(),
        roleText: line,
        themes: themeRefs,
      }),
    )
    .max(most),
  /** Who takes part in a consultation that is there. */
  participations: z.array(z.object({ actor: actorRef, consultationId: actorId, role: participationRole })).max(most),
  relations: z
    .array(
      z.object({
        from: actorRef,
        to: actorRef,
        typeId: wordId,
        status: relationStatus,
        intensity: z.number().int().min(0).max(5).nullable(),
        frequency: frequency.nullable(),
        themes: themeRefs,
      }),
    )
    .max(most),
});
