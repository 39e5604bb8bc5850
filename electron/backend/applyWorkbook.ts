// Carries out what was edited in the own workbook, by the same rules as every other way to change a record.
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { ImportCounts } from '../../shared/api/routes/exchange.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import type { WorkbookCreate, WorkbookUpdate, workbookPayload } from '../../shared/workbook/payload.ts';
import {
  addAgreement,
  addConsultation,
  addParticipation,
  changeAgreement,
  changeConsultation,
  changeParticipation,
} from './changes/meetings.ts';
import { addOrganisation, changeOrganisation } from './changes/organisations.ts';
import { addPerson, changePerson } from './changes/persons.ts';
import { addPosition, addRelation, changePosition, changeRelation } from './changes/ties.ts';
import type { CommandContext } from './context.ts';
import { found } from './changes/patch.ts';

type Payload = z.output<typeof workbookPayload>;
/** Keys of the workbook → ids of the file; what is not in it is an id already. */
type Ids = ReadonlyMap<string, string>;

/** Throws IMPORT_STALE, and so changes nothing, when a record is no longer what the plan saw. */
export function applyWorkbook(context: CommandContext, payload: Payload): ImportCounts {
  const ids = idsOf(context, payload);
  // First everybody, then what names somebody: a new department may stand above its organisation.
  const creates = payload.creates.map(
    (create) => ({ ...create, values: renamed(create.values, ids) }) as WorkbookCreate,
  );
  for (const create of creates) addRecord(context, create, ids);
  for (const create of creates) linkRecord(context, create, ids);
  for (const update of payload.updates)
    changeRecord(context, { ...update, patch: renamed(update.patch, ids) } as WorkbookUpdate);
  for (const chair of payload.chairs) {
    const { consultationId, chairId } = renamed(chair, ids);
    changeConsultation(context, consultationId, { chairId });
  }
  const changed = new Set<string>(payload.updates.map(({ id }) => id));
  const chaired = payload.chairs.filter(
    ({ consultationId }) => !ids.has(consultationId) && !changed.has(consultationId),
  );
  return {
    created: creates.length,
    updated: payload.updates.length + chaired.length,
    unchanged: payload.counts.same,
    doubtful: 0,
    refused: payload.counts.refused,
  };
}

function idsOf({ repos, newId }: CommandContext, { themes, creates }: Payload): Ids {
  const ids = new Map<string, string>();
  for (const { key, label } of themes) {
    const known = repos.vocabulary.themeNamed(label);
    const id = known ?? newId();
    if (!known) repos.vocabulary.insertTheme(id, label);
    ids.set(key, id);
  }
  for (const create of creates) {
    if (!('key' in create)) continue;
    const isFree = create.isOwnKey && repos.actor.count([create.key]) === 0;
    ids.set(create.key, isFree ? create.key : newId());
  }
  return ids;
}

/** Fields that hold an id of another record, or a list of them. */
const idFields: ReadonlySet<string> = new Set([
  'actorId',
  'personId',
  'organisationId',
  'consultationId',
  'fromId',
  'toId',
  'parentId',
  'chairId',
]);

/** The values with ids where keys of the workbook stood. */
function renamed<T extends object>(values: T, ids: Ids): T {
  const idOf = (value: unknown) => (typeof value === 'string' ? (ids.get(value) ?? value) : value);
  const entries = Object.entries(values).map(([field, value]): [string, unknown] => {
    if (idFields.has(field)) return [field, idOf(value)];
    if (field === 'themeIds' && Array.isArray(value)) return [field, value.map(idOf)];
    if ((field === 'successors' || field === 'parties') && Array.isArray(value))
      return [field, value.map((each: object) => renamed(each, ids))];
    return [field, value];
  });
  return Object.fromEntries(entries) as T; // the same fields
}

function addRecord(context: CommandContext, create: WorkbookCreate, ids: Ids): void {
  if (!('key' in create)) return;
  const id = found(ids.get(create.key) ?? null);
  const own = { ...context, newId: () => id };
  switch (create.kind) {
    case 'organisation':
      addOrganisation(own, { ...create.values, parentId: null, successors: [] });
      return;
    case 'person':
      addPerson(own, create.values);
      return;
    case 'consultation':
      addConsultation(own, { ...create.values, chairId: null, successors: [] }, []);
      return;
    case 'agreement':
      addAgreement(own, { ...create.values, parties: [] });
  }
}

function linkRecord(context: CommandContext, create: WorkbookCreate, ids: Ids): void {
  const id = 'key' in create ? found(ids.get(create.key) ?? null) : '';
  switch (create.kind) {
    case 'organisation': {
      const { parentId, successors } = create.values;
      if (parentId !== null || successors.length > 0) changeOrganisation(context, id, { parentId, successors });
      return;
    }
    case 'consultation':
      if (create.values.successors.length > 0)
        changeConsultation(context, id, { successors: create.values.successors });
      return;
    case 'agreement':
      if (create.values.parties.length > 0) changeAgreement(context, id, { parties: create.values.parties });
      return;
    case 'position':
      addPosition(context, create.values);
      return;
    case 'relation':
      addRelation(context, create.values);
      return;
    case 'participation':
      addParticipation(context, create.values);
      return;
    case 'person':
      // Names nobody: what a person does stands on other sheets.
      return;
  }
}

function changeRecord(context: CommandContext, { kind, id, before, patch }: WorkbookUpdate): void {
  const { repos } = context;
  switch (kind) {
    case 'organisation':
      assertStillSo(before, found(repos.organisation.getById(id)));
      changeOrganisation(context, id, patch);
      return;
    case 'person':
      assertStillSo(before, found(repos.person.getById(id)));
      changePerson(context, id, patch);
      return;
    case 'consultation':
      assertStillSo(before, found(repos.consultation.getById(id)));
      changeConsultation(context, id, patch);
      return;
    case 'agreement':
      assertStillSo(before, found(repos.agreement.getById(id)));
      changeAgreement(context, id, patch);
      return;
    case 'position':
      assertStillSo(before, found(repos.position.getById(id)));
      changePosition(context, id, patch);
      return;
    case 'relation':
      assertStillSo(before, found(repos.relation.getById(id)));
      changeRelation(context, id, patch);
      return;
    case 'participation':
      assertStillSo(before, found(repos.participation.getById(id)));
      changeParticipation(context, id, patch);
  }
}

/** What the plan saw of a record must still stand there. */
function assertStillSo(seen: object, present: object): void {
  const now = present as Readonly<Record<string, unknown>>;
  const isSo = Object.entries(seen).every(([field, value]) => isDeepStrictEqual(value, now[field]));
  if (!isSo) throw new KnownError('IMPORT_STALE');
}
