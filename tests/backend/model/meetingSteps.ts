// Random commands on consultations, participations, agreements, issues and contact moments.
import { overlap, put, removeParticipations, without, type Model, type ModelTie } from './model.ts';
import { anyOf, blank, choose, days, isTurned, label, unknownId, type Pick, type Step } from './step.ts';

export function createConsultation(model: Model, pick: Pick): Step {
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

export function updateChair(model: Model, pick: Pick): Step {
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

export function createParticipation(model: Model, pick: Pick): Step {
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

export function dropParticipation(model: Model, pick: Pick): Step {
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

export function createAgreement(model: Model, pick: Pick): Step {
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

export function updateParties(model: Model, pick: Pick): Step {
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

export function createIssue(model: Model, pick: Pick): Step {
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

export function removeIssue(model: Model, pick: Pick): Step {
  const id = choose([...model.issues.keys(), unknownId], pick);
  return {
    route: 'issue.remove',
    input: { ids: [id] },
    expected: model.issues.has(id)
      ? () => ({ ...model, issues: without(model.issues, (_issue, each) => each === id) })
      : 'NOT_FOUND',
  };
}

export function createMoment(model: Model, pick: Pick): Step {
  const actorIds = [...new Set([anyOf(model, pick, 'person'), anyOf(model, pick, 'organisation')])];
  return {
    route: 'contactMoment.create',
    input: { contactMoment: { onDate: '2026-10-01', actorIds } },
    expected: actorIds.every((id) => model.actors.has(id))
      ? ({ actor }) => ({ ...model, moments: put(model.moments, actor, actorIds) })
      : 'NOT_FOUND',
  };
}
