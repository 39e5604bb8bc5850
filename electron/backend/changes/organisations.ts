// What holds for every partner, whoever changes it: one form, a table, a pasted block or an import.
import { KnownError } from '../../../shared/errors/codes.ts';
import type { ActorId } from '../../../shared/schema/ids.ts';
import { consistentStanding } from '../../../shared/schema/missing.ts';
import type { newOrganisation, OrganisationPatch } from '../../../shared/schema/organisation.ts';
import { sortKey } from '../../../shared/text/fold.ts';
import type { z } from 'zod';
import type { CommandContext } from '../context.ts';
import type { OrganisationValues } from '../db/repositories/organisationRepo.ts';
import { noteGuard } from './noteGuard.ts';
import { assertPeriod, definedOf, found } from './patch.ts';
import { assertSuccessors } from './successors.ts';

/** Adds a partner. */
export function addOrganisation(context: CommandContext, given: z.output<typeof newOrganisation>): ActorId {
  const id = context.newId() as ActorId;
  const values = {
    ...consistentStanding(given, Object.keys(given)),
    id,
    sortKey: sortKey(given.name),
    logoSha: null,
    createdOn: context.today,
  };
  check(context, values);
  context.repos.organisation.insert(values);
  return id;
}

/** Changes the fields of a partner that the patch names, and returns its name. */
export function changeOrganisation(context: CommandContext, id: string, patch: OrganisationPatch): string {
  const before = found(context.repos.organisation.getById(id));
  const after = consistentStanding({ ...before, ...definedOf(patch) }, Object.keys(patch));
  check(context, after);
  context.repos.organisation.update({ ...after, sortKey: sortKey(after.name) });
  return after.name;
}

function check(context: CommandContext, values: OrganisationValues): void {
  assertPeriod(values);
  const { notes, goal, offers, doesNotOffer, expects, targetGroup, excludes } = values;
  for (const text of [notes, goal, offers, doesNotOffer, expects, targetGroup, excludes]) noteGuard(text);
  if (values.parentId && context.repos.organisation.ancestorsOf(values.parentId).includes(values.id)) {
    throw new KnownError('PARENT_CYCLE');
  }
  assertSuccessors(context, values.id, values.successors);
}
