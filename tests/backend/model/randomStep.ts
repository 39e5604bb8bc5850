// Random commands, each with what the model says must become of it: the next state, or the code of the refusal.
import {
  createAgreement,
  createConsultation,
  createIssue,
  createMoment,
  createParticipation,
  dropParticipation,
  removeIssue,
  updateChair,
  updateParties,
} from './meetingSteps.ts';
import type { Model } from './model.ts';
import {
  createOrganisation,
  createPerson,
  createPosition,
  createRelation,
  editMany,
  removeActor,
  removePosition,
  removeRelation,
  updateOrganisation,
  updatePerson,
} from './recordSteps.ts';
import type { Pick, Step } from './step.ts';

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
