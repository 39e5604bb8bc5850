// Consultations, who takes part in them, and agreements between parties.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { meetingRoutes } from '../../../shared/api/routes/meetings.ts';
import { mainViewId } from '../../../shared/schema/ids.ts';
import type { Participation } from '../../../shared/schema/consultation.ts';
import {
  addAgreement,
  addConsultation,
  addParticipation,
  changeAgreement,
  changeConsultation,
  changeParticipation,
} from '../changes/meetings.ts';
import type { CommandContext, Contexts } from '../context.ts';
import { found } from '../changes/patch.ts';

type MeetingHandlers = Pick<Handlers<Contexts>, keyof typeof meetingRoutes>;

export const meetingHandlers: MeetingHandlers = {
  'consultation.create': (context, { consultation, participants, at }) => {
    const id = addConsultation(context, consultation, participants);
    if (at) context.repos.placement.put(mainViewId, { actorId: id, ...at });
    context.label({ name: consultation.name });
    return { id };
  },
  'consultation.update': (context, { id, patch }) => {
    context.label({ name: changeConsultation(context, id, patch), field: Object.keys(patch)[0] ?? '' });
    return null;
  },
  'participation.create': (context, { participation }) => {
    const created = addParticipation(context, participation);
    context.label(participationWords(context, created));
    return { id: created.id };
  },
  'participation.update': (context, { id, patch }) => {
    context.label(participationWords(context, changeParticipation(context, id, patch)));
    return null;
  },
  'participation.remove': (context, { ids }) => {
    const participations = context.repos.participation.list(ids);
    const first = found(participations[0] ?? null);
    context.label({ ...participationWords(context, first), count: participations.length });
    context.repos.participation.remove(participations);
    return null;
  },
  'agreement.create': (context, { agreement, at }) => {
    const id = addAgreement(context, agreement);
    if (at) context.repos.placement.put(mainViewId, { actorId: id, ...at });
    context.label({ name: agreement.name });
    return { id };
  },
  'agreement.update': (context, { id, patch }) => {
    context.label({ name: changeAgreement(context, id, patch), field: Object.keys(patch)[0] ?? '' });
    return null;
  },
};

function participationWords({ repos }: CommandContext, { actorId, consultationId }: Participation) {
  return { from: repos.actor.labelOf(actorId), to: repos.actor.labelOf(consultationId) };
}
