// Random commands on partners, contacts, positions and relations.
import {
  isAbove,
  overlap,
  put,
  removeActors,
  removeRelations,
  without,
  type Model,
  type ModelActor,
  type ModelTie,
} from './model.ts';
import { anyOf, blank, choose, days, isTurned, label, unknownId, type Pick, type Step } from './step.ts';

export function createOrganisation(model: Model, pick: Pick): Step {
  const name = label(pick);
  const parentId = pick(3) === 0 ? anyOf(model, pick, 'organisation') : null;
  const isKnown = parentId === null || model.actors.get(parentId)?.kind === 'organisation';
  return {
    route: 'organisation.create',
    input: { organisation: { name, parentId } },
    expected: isKnown
      ? ({ actor }) => ({ ...model, actors: put(model.actors, actor, { ...blank, label: name, parentId }) })
      : 'NOT_FOUND',
  };
}

export function updateOrganisation(model: Model, pick: Pick): Step {
  const id = anyOf(model, pick, 'organisation');
  const parentId = pick(2) === 0 ? null : anyOf(model, pick, 'organisation');
  const notes = `notitie ${pick(3)}`;
  return {
    route: 'organisation.update',
    input: { id, patch: { parentId, notes } },
    expected: afterOrganisation(model, id, parentId, notes),
  };
}

function afterOrganisation(model: Model, id: string, parentId: string | null, notes: string): Step['expected'] {
  const before = model.actors.get(id);
  if (!before) return 'NOT_FOUND';
  if (parentId !== null && isAbove(model, id, parentId)) return 'PARENT_CYCLE';
  if (parentId !== null && !model.actors.has(parentId)) return 'NOT_FOUND';
  return () => ({ ...model, actors: put(model.actors, id, { ...before, parentId, notes }) });
}

export function createPerson(model: Model, pick: Pick): Step {
  const familyName = label(pick);
  const organisationId = anyOf(model, pick, 'organisation');
  const position = pick(2) === 0 ? { organisationId, roleText: 'begeleider' } : undefined;
  if (position && !model.actors.has(organisationId)) {
    return { route: 'person.create', input: { person: { familyName }, position }, expected: 'NOT_FOUND' };
  }
  return {
    route: 'person.create',
    input: { person: { familyName }, position },
    expected: ({ actor, ids }) => {
      const actors = put<string, ModelActor>(model.actors, actor, { ...blank, kind: 'person', label: familyName });
      const [id] = ids('position');
      if (!position || !id) return { ...model, actors };
      const added = { personId: actor, organisationId, text: position.roleText };
      return { ...model, actors, positions: put(model.positions, id, added) };
    },
  };
}

export function updatePerson(model: Model, pick: Pick): Step {
  const id = anyOf(model, pick, 'person');
  const familyName = label(pick);
  const before = model.actors.get(id);
  return {
    route: 'person.update',
    input: { id, patch: { familyName } },
    expected: before
      ? () => ({ ...model, actors: put(model.actors, id, { ...before, label: familyName }) })
      : 'NOT_FOUND',
  };
}

export function createPosition(model: Model, pick: Pick): Step {
  const personId = pick(4) === 0 ? null : anyOf(model, pick, 'person');
  const organisationId = anyOf(model, pick, 'organisation');
  const text = `functie ${pick(5)}`;
  const isKnown = (personId === null || model.actors.has(personId)) && model.actors.has(organisationId);
  return {
    route: 'position.create',
    input: { position: { personId, organisationId, roleText: text } },
    expected: isKnown
      ? ({ actor }) => ({ ...model, positions: put(model.positions, actor, { personId, organisationId, text }) })
      : 'NOT_FOUND',
  };
}

export function removePosition(model: Model, pick: Pick): Step {
  const id = choose([...model.positions.keys(), unknownId], pick);
  const isKnown = model.positions.has(id);
  return {
    route: 'position.remove',
    input: { id },
    expected: isKnown
      ? () => ({ ...model, positions: without(model.positions, (_position, each) => each === id) })
      : 'NOT_FOUND',
  };
}

export function createRelation(model: Model, pick: Pick): Step {
  const kinds = ['organisation', 'person', 'consultation', 'agreement'] as const;
  const from = anyOf(model, pick, ...kinds);
  const to = anyOf(model, pick, ...kinds);
  const tie = {
    from,
    to,
    typeId: choose(['werkcontact', 'meldt'], pick),
    validFrom: choose(days, pick),
    validUntil: choose(days, pick),
  };
  const { validFrom, validUntil, typeId } = tie;
  return {
    route: 'relation.create',
    input: { relation: { fromId: from, toId: to, typeId, validFrom, validUntil } },
    expected: afterTie(model, tie),
  };
}

function afterTie(model: Model, tie: ModelTie): Step['expected'] {
  if (tie.from === tie.to) return 'SAME_ENDS';
  if (isTurned(tie)) return 'FROM_AFTER_UNTIL';
  const isSymmetric = tie.typeId === 'werkcontact';
  const isTwin = (other: ModelTie) =>
    other.typeId === tie.typeId &&
    ((other.from === tie.from && other.to === tie.to) ||
      (isSymmetric && other.from === tie.to && other.to === tie.from)) &&
    overlap(other, tie);
  if ([...model.relations.values()].some(isTwin)) return 'RELATION_EXISTS';
  if (!model.actors.has(tie.from) || !model.actors.has(tie.to)) return 'NOT_FOUND';
  return ({ actor }) => ({ ...model, relations: put(model.relations, actor, tie) });
}

export function removeRelation(model: Model, pick: Pick): Step {
  const id = choose([...model.relations.keys(), unknownId], pick);
  return {
    route: 'relation.remove',
    input: { ids: [id] },
    expected: model.relations.has(id) ? () => removeRelations(model, [id]) : 'NOT_FOUND',
  };
}

export function removeActor(model: Model, pick: Pick): Step {
  const kinds = ['organisation', 'person', 'consultation', 'agreement'] as const;
  const ids = [...new Set([anyOf(model, pick, ...kinds), anyOf(model, pick, ...kinds)])];
  return {
    route: 'actor.remove',
    input: { ids },
    expected: ids.some((id) => model.actors.has(id)) ? () => removeActors(model, ids) : 'NOT_FOUND',
  };
}

/** Two changes in one step: when the second is refused, the first has not happened. */
export function editMany(model: Model, pick: Pick): Step {
  const [first, second] = [anyOf(model, pick, 'organisation'), anyOf(model, pick, 'organisation')];
  const notes = `samen ${pick(3)}`;
  const parentId = anyOf(model, pick, 'organisation');
  const items = [
    { kind: 'organisation', id: first, patch: { notes } },
    { kind: 'organisation', id: second, patch: { parentId } },
  ];
  const before = model.actors.get(first);
  if (!before) return { route: 'record.editMany', input: { reason: 'bulk', items }, expected: 'NOT_FOUND' };
  const noted = { ...model, actors: put(model.actors, first, { ...before, notes }) };
  return {
    route: 'record.editMany',
    input: { reason: 'bulk', items },
    expected: afterOrganisation(noted, second, parentId, noted.actors.get(second)?.notes ?? ''),
  };
}
