// What holds for every contact person, whoever changes it.
import type { z } from 'zod';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { ActorId } from '../../../shared/schema/ids.ts';
import { consistentStanding } from '../../../shared/schema/missing.ts';
import { personLabel, type newPerson, type PersonPatch } from '../../../shared/schema/person.ts';
import { personSortKey } from '../../../shared/text/fold.ts';
import type { CommandContext } from '../context.ts';
import { noteGuard } from './noteGuard.ts';
import { assertPeriod, definedOf, found } from './patch.ts';

/** Adds a contact person. */
export function addPerson(context: CommandContext, given: z.output<typeof newPerson>): ActorId {
  const id = context.newId() as ActorId;
  const values = consistentStanding(given, Object.keys(given));
  assertPeriod(values);
  noteGuard(values.notes);
  const dates = { recordedOn: context.today, createdOn: context.today };
  context.repos.person.insert({ ...values, ...dates, id, photoSha: null, sortKey: personSortKey(values) });
  return id;
}

/** Changes the fields of a person that the patch names, and returns the name. */
export function changePerson(context: CommandContext, id: string, patch: PersonPatch): string {
  const before = found(context.repos.person.getById(id));
  const after = consistentStanding({ ...before, ...definedOf(patch) }, Object.keys(patch));
  if (!after.givenName && !after.familyName) throw new KnownError('INVALID_INPUT');
  assertPeriod(after);
  noteGuard(after.notes);
  context.repos.person.update({ ...after, sortKey: personSortKey(after) });
  return personLabel(after);
}
