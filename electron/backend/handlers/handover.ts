// Somebody leaves: what they carry goes to a successor in one step.
import type { Handlers, Parsed } from '../../../shared/api/contract.ts';
import type { handoverRoutes, MergedAway } from '../../../shared/api/routes/handover.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import {
  type Handed,
  handOverParticipation,
  handOverPosition,
  handOverRelation,
  handOverUndated,
} from '../changes/handOver.ts';
import type { CommandContext, Contexts } from '../context.ts';
import { assertPeriod, found } from '../changes/patch.ts';

type HandoverHandlers = Pick<Handlers<Contexts>, keyof typeof handoverRoutes>;

export const handoverHandlers: HandoverHandlers = {
  'person.handOver': (context, input) => {
    const { repos } = context;
    const from = found(repos.person.getById(input.fromId));
    const to = found(repos.person.getById(input.toId));
    const chairs = input.chairOfIds.map((id) => chairedBy(context, id, input.fromId));
    const handed: readonly Handed[] = [
      ...input.positionIds.map((id) => handOverPosition(context, id, input)),
      ...input.relationIds.map((id) => handOverRelation(context, id, input)),
      ...input.participationIds.map((id) => handOverParticipation(context, id, input)),
    ];
    for (const consultation of chairs) {
      if (!repos.participation.takesPart(consultation.id, to.id)) throw new KnownError('CHAIR_NO_PARTICIPANT');
      repos.consultation.update({ ...consultation, chairId: to.id });
    }
    const undated = handOverUndated(context, input);
    if (input.leaves) leave(context, input);
    context.label({ from: from.label, to: to.label });
    const done = handed.filter((each) => each !== null);
    const merged = done.flatMap((each): readonly MergedAway[] => (each.merged ? [each.merged] : []));
    return { handedOver: done.length + chairs.length + undated, merged };
  },
};

function chairedBy({ repos }: CommandContext, id: string, personId: string) {
  const consultation = found(repos.consultation.getById(id));
  if (consultation.chairId !== personId) throw new KnownError('NOT_FOUND');
  return consultation;
}

function leave({ repos, today }: CommandContext, { fromId, onDate }: Parsed<'person.handOver'>): void {
  // Read again: handing over an invitation may have changed the record.
  const person = found(repos.person.getById(fromId));
  const after = { ...person, validUntil: onDate ?? today };
  assertPeriod(after);
  repos.person.update(after);
}
