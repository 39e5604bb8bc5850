// Adding and changing partners, contact persons, positions and relations, one by one or many in one step.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { RecordEdit, recordRoutes } from '../../../shared/api/routes/records.ts';
import { mainViewId } from '../../../shared/schema/ids.ts';
import { personLabel } from '../../../shared/schema/person.ts';
import type { PlacedActor } from '../../../shared/schema/placement.ts';
import { addOrganisation, changeOrganisation } from '../changes/organisations.ts';
import { changeIssue } from '../changes/issues.ts';
import { changeAgreement, changeConsultation, changeParticipation } from '../changes/meetings.ts';
import { addPerson, changePerson } from '../changes/persons.ts';
import {
  addPosition,
  addRelation,
  changePosition,
  changeRelation,
  positionWords,
  relationWords,
} from '../changes/ties.ts';
import type { CommandContext, Contexts } from '../context.ts';
import { found } from '../changes/patch.ts';

type RecordHandlers = Pick<Handlers<Contexts>, keyof typeof recordRoutes>;

export const recordHandlers: RecordHandlers = {
  'organisation.create': (context, { organisation, at, places }) => {
    const id = addOrganisation(context, organisation);
    keepPlaces(context, places);
    if (at) context.repos.placement.put(mainViewId, { actorId: id, ...at });
    context.label({ name: organisation.name });
    return { id };
  },
  'organisation.update': (context, { id, patch }) => {
    context.label({ name: changeOrganisation(context, id, patch), field: Object.keys(patch)[0] ?? '' });
    return null;
  },
  'person.create': (context, { person, position, at }) => {
    const id = addPerson(context, person);
    if (position) addPosition(context, { ...position, personId: id });
    if (at) context.repos.placement.put(mainViewId, { actorId: id, ...at });
    context.label({ name: personLabel(person) });
    return { id };
  },
  'person.update': (context, { id, patch }) => {
    context.label({ name: changePerson(context, id, patch), field: Object.keys(patch)[0] ?? '' });
    return null;
  },
  'position.create': (context, { position, at, places }) => {
    const id = addPosition(context, position);
    keepPlaces(context, places);
    if (at && position.personId) context.repos.placement.put(mainViewId, { actorId: position.personId, ...at });
    context.label(positionWords(context, position));
    return { id };
  },
  'position.update': (context, { id, patch }) => {
    context.label(positionWords(context, changePosition(context, id, patch)));
    return null;
  },
  'position.remove': (context, { id }) => {
    const position = found(context.repos.position.getById(id));
    context.label(positionWords(context, position));
    context.repos.position.remove(id);
    return null;
  },
  'relation.create': (context, { relation, places }) => {
    const created = addRelation(context, relation);
    keepPlaces(context, places);
    context.label(relationWords(context, created));
    return { id: created.id };
  },
  'relation.update': (context, { id, patch }) => {
    context.label(relationWords(context, changeRelation(context, id, patch)));
    return null;
  },
  'relation.remove': (context, { ids }) => {
    const first = found(context.repos.relation.getById(ids[0] ?? ''));
    const words = relationWords(context, first);
    const count = context.repos.relation.remove(ids);
    context.label({ ...words, count });
    return null;
  },
  'record.editMany': (context, { items, reason }) => {
    for (const item of items) edit(context, item);
    context.label({ count: items.length, reason });
    return { changed: items.length };
  },
};

function edit(context: CommandContext, item: RecordEdit): void {
  switch (item.kind) {
    case 'organisation':
      return void changeOrganisation(context, item.id, item.patch);
    case 'person':
      return void changePerson(context, item.id, item.patch);
    case 'position':
      return void changePosition(context, item.id, item.patch);
    case 'relation':
      return void changeRelation(context, item.id, item.patch);
    case 'consultation':
      return void changeConsultation(context, item.id, item.patch);
    case 'participation':
      return void changeParticipation(context, item.id, item.patch);
    case 'agreement':
      return void changeAgreement(context, item.id, item.patch);
    case 'issue':
      return void changeIssue(context, item.id, item.patch);
  }
}

function keepPlaces({ repos }: CommandContext, places: readonly PlacedActor[]): void {
  for (const place of places) repos.placement.put(mainViewId, place);
}
