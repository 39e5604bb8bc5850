// Random commands, each with what the model says must become of it: the next state, or the code of the refusal.
import type { CommandRoute } from '../../../shared/api/contract.ts';
import {
  isAbove,
  overlap,
  put,
  removeActors,
  removeParticipations,
  removeRelations,
  without,
  type Model,
  type ModelActor,
  type ModelTie,
} from './model.ts';

/** Answers a whole number from 0 up to, not including, `below`. */
export type Pick = (below: number) => number;

/** Ids that the backend made in this command, by table, in the order in which it made them. */
export type Made = { readonly actor: string; readonly ids: (table: string) => readonly string[] };

export type Step = {
  readonly route: CommandRoute;
  readonly input: unknown;
  /** The code of a refusal, or the state that follows. */
  readonly expected: string | ((made: Made) => Model);
};

const names = ['Lister', 'Portaal', 'Altrecht', 'Geynwijs', 'Politie', 'Abrona'];
const days = [null, '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01'];
const unknownId = 'weg';

const blank: ModelActor = {
  kind: 'organisation',
  label: '',
  notes: '',
  parentId: null,
  chairId: null,
  parties: [],
};

/** One random command on the present state. Ids are sometimes of nothing, periods sometimes turned round. */
export function randomStep(model: Model, pick: Pick): Step {
  const makers = [
    createOrganisation,
    createOrganisation,
    updateOrganisation,
    updateOrganisation,
    createPerson,
    createPerson,
    updatePerson,
    createPosition,
    removePosition,
    createRelation,
    createRelation,
    removeRelation,
    createConsultation,
    updateChair,
    createParticipation,
    createParticipation,
    dropParticipation,
    createAgreement,
    updateParties,
    createIssue,
    removeIssue,
    createMoment,
    removeActor,
    editMany,
  ];
  const make = makers[pick(makers.length)] ?? createOrganisation;
  return make(model, pick);
}

function choose<T>(list: readonly T[], pick: Pick): T {
  return list[pick(list.length)] as T;
}

/** An id of a kind; now and then one of nothing. */
function anyOf(model: Model, pick: Pick, ...kinds: readonly ModelActor['kind'][]): string {
  const ids = [...model.actors].filter(([, { kind }]) => kinds.includes(kind)).map(([id]) => id);
  return ids.length === 0 || pick(25) === 0 ? unknownId : choose(ids, pick);
}

function label(pick: Pick): string {
  return `${choose(names, pick)} ${pick(1_000)}`;
}

function createOrganisation(model: Model, pick: Pick): Step {
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

function updateOrganisation(model: Model, pick: Pick): Step {
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

function createPerson(model: Model, pick: Pick): Step {
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

function updatePerson(model: Model, pick: Pick): Step {
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

function createPosition(model: Model, pick: Pick): Step {
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

function removePosition(model: Model, pick: Pick): Step {
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

function createRelation(model: Model, pick: Pick): Step {
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

function isTurned({ validFrom, validUntil }: ModelTie): boolean {
  return validFrom !== null && validUntil !== null && validFrom >= validUntil;
}

function removeRelation(model: Model, pick: Pick): Step {
  const id = choose([...model.relations.keys(), unknownId], pick);
  return {
    route: 'relation.remove',
    input: { ids: [id] },
    expected: model.relations.has(id) ? () => removeRelations(model, [id]) : 'NOT_FOUND',
  };
}

function createConsultation(model: Model, pick: Pick): Step {
  const name = label(pick);
  const members = [...new Set([0, 1].map(() => anyOf(model, pick, 'organisation', 'person')))];
  const chairId = pick(2) === 0 ? null : pick(4) === 0 ? anyOf(model, pick, 'person') : (members[0] ?? null);
  const areKnown = members.every((id) => model.actors.has(id));
  const refusal = areKnown
    ? chairId !== null && !members.includes(chairId)
      ? 'CHAIR_NO_PARTICIPANT'
      : null
    : 'NOT_FOUND';
  // A chair of nothing is refused by the file before anybody asks whether it takes part.
  const isChairGone = chairId !== null && !model.actors.has(chairId);
  return {
    route: 'consultation.create',
    input: { consultation: { name, chairId }, participants: members.map((actorId) => ({ actorId })) },
    expected: isChairGone
      ? 'NOT_FOUND'
      : (refusal ??
        (({ actor, ids }) => {
          const added = ids('participation').map((id, index) => [id, open(members[index] ?? '', actor)] as const);
          return {
            ...model,
            actors: put(model.actors, actor, { ...blank, kind: 'consultation', label: name, chairId }),
            participations: new Map([...model.participations, ...added]),
          };
        })),
  };
}

function open(from: string, to: string): ModelTie {
  return { from, to, typeId: 'permanent', validFrom: null, validUntil: null };
}

function updateChair(model: Model, pick: Pick): Step {
  const id = anyOf(model, pick, 'consultation');
  const chairId = pick(3) === 0 ? null : anyOf(model, pick, 'organisation', 'person');
  const before = model.actors.get(id);
  const takesPart = [...model.participations.values()].some(({ from, to }) => from === chairId && to === id);
  return {
    route: 'consultation.update',
    input: { id, patch: { chairId } },
    expected: !before
      ? 'NOT_FOUND'
      : chairId !== null && !takesPart
        ? 'CHAIR_NO_PARTICIPANT'
        : () => ({ ...model, actors: put(model.actors, id, { ...before, chairId }) }),
  };
}

function createParticipation(model: Model, pick: Pick): Step {
  const from = anyOf(model, pick, 'organisation', 'person', 'agreement');
  const to = anyOf(model, pick, 'consultation');
  const tie = { ...open(from, to), validFrom: choose(days, pick), validUntil: choose(days, pick) };
  const { validFrom, validUntil } = tie;
  return {
    route: 'participation.create',
    input: { participation: { actorId: from, consultationId: to, validFrom, validUntil } },
    expected: afterParticipation(model, tie),
  };
}

function afterParticipation(model: Model, tie: ModelTie): Step['expected'] {
  const kind = model.actors.get(tie.from)?.kind;
  if (kind !== 'organisation' && kind !== 'person') return 'NOT_FOUND';
  if (isTurned(tie)) return 'FROM_AFTER_UNTIL';
  const isTwin = (other: ModelTie) => other.from === tie.from && other.to === tie.to && overlap(other, tie);
  if ([...model.participations.values()].some(isTwin)) return 'PARTICIPATION_EXISTS';
  if (!model.actors.has(tie.to)) return 'NOT_FOUND';
  return ({ actor }) => ({ ...model, participations: put(model.participations, actor, tie) });
}

function dropParticipation(model: Model, pick: Pick): Step {
  const id = choose([...model.participations.keys(), unknownId], pick);
  return {
    route: 'participation.remove',
    input: { ids: [id] },
    expected: model.participations.has(id) ? () => removeParticipations(model, [id]) : 'NOT_FOUND',
  };
}

function parties(model: Model, pick: Pick): readonly string[] {
  return [...new Set([0, 1, 2].map(() => anyOf(model, pick, 'organisation', 'person')))];
}

function createAgreement(model: Model, pick: Pick): Step {
  const name = label(pick);
  const members = parties(model, pick);
  return {
    route: 'agreement.create',
    input: { agreement: { name, parties: members.map((actorId) => ({ actorId })) } },
    expected: members.every((id) => model.actors.has(id))
      ? ({ actor }) => ({
          ...model,
          actors: put(model.actors, actor, { ...blank, kind: 'agreement', label: name, parties: members }),
        })
      : 'NOT_FOUND',
  };
}

function updateParties(model: Model, pick: Pick): Step {
  const id = anyOf(model, pick, 'agreement');
  const members = parties(model, pick);
  const before = model.actors.get(id);
  return {
    route: 'agreement.update',
    input: { id, patch: { parties: members.map((actorId) => ({ actorId })) } },
    expected:
      before && members.every((each) => model.actors.has(each))
        ? () => ({ ...model, actors: put(model.actors, id, { ...before, parties: members }) })
        : 'NOT_FOUND',
  };
}

function createIssue(model: Model, pick: Pick): Step {
  const title = `actie ${pick(100)}`;
  const ownerId = pick(2) === 0 ? null : anyOf(model, pick, 'person');
  const subject = choose(
    [
      null,
      { kind: 'actor', id: anyOf(model, pick, 'organisation', 'consultation') },
      { kind: 'relation', id: choose([...model.relations.keys(), unknownId], pick) },
    ],
    pick,
  );
  const isKnown =
    (ownerId === null || model.actors.has(ownerId)) &&
    (subject === null || (subject.kind === 'actor' ? model.actors.has(subject.id) : model.relations.has(subject.id)));
  return {
    route: 'issue.create',
    input: { issue: { kind: 'action', title, ownerId, subject } },
    expected: isKnown
      ? ({ actor }) => ({
          ...model,
          issues: put(model.issues, actor, { title, ownerId, subjectId: subject?.id ?? null }),
        })
      : 'NOT_FOUND',
  };
}

function removeIssue(model: Model, pick: Pick): Step {
  const id = choose([...model.issues.keys(), unknownId], pick);
  return {
    route: 'issue.remove',
    input: { ids: [id] },
    expected: model.issues.has(id)
      ? () => ({ ...model, issues: without(model.issues, (_issue, each) => each === id) })
      : 'NOT_FOUND',
  };
}

function createMoment(model: Model, pick: Pick): Step {
  const actorIds = [...new Set([anyOf(model, pick, 'person'), anyOf(model, pick, 'organisation')])];
  return {
    route: 'contactMoment.create',
    input: { contactMoment: { onDate: '2026-10-01', actorIds } },
    expected: actorIds.every((id) => model.actors.has(id))
      ? ({ actor }) => ({ ...model, moments: put(model.moments, actor, actorIds) })
      : 'NOT_FOUND',
  };
}

function removeActor(model: Model, pick: Pick): Step {
  const kinds = ['organisation', 'person', 'consultation', 'agreement'] as const;
  const ids = [...new Set([anyOf(model, pick, ...kinds), anyOf(model, pick, ...kinds)])];
  return {
    route: 'actor.remove',
    input: { ids },
    expected: ids.some((id) => model.actors.has(id)) ? () => removeActors(model, ids) : 'NOT_FOUND',
  };
}

/** Two changes in one step: when the second is refused, the first has not happened. */
function editMany(model: Model, pick: Pick): Step {
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
