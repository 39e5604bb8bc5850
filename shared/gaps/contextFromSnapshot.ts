// Takes from a network snapshot what the gap rules look at, and works out which template is held against which area.
import { freshMonths } from '../dated/wholeMonths.ts';
import type { Agreement } from '../schema/agreement.ts';
import type { Consultation } from '../schema/consultation.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { Position } from '../schema/position.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import type {
  GapAgreement,
  GapCheck,
  GapConsultation,
  GapContext,
  GapOrganisation,
  GapPerson,
  GapPosition,
} from './types.ts';

export type GapChoice = {
  /** Empty = as chosen in the file. */
  readonly templateIds: readonly string[];
  /** Empty = as chosen in the file for each template, else the region of the network. */
  readonly areaIds: readonly string[];
  /** Reference date `yyyy-mm-dd`. */
  readonly at: string;
};

/** The context of an evaluation. A record that did not change gives the very same value as last time. */
export function gapContextFrom(snapshot: NetworkSnapshot, choice: GapChoice): GapContext {
  const { vocabulary, network } = snapshot;
  const ofKind = <K extends Actor['kind']>(kind: K): Extract<Actor, { kind: K }>[] =>
    snapshot.actors.filter((actor): actor is Extract<Actor, { kind: K }> => actor.kind === kind);
  const positionOf = positionsWith(vocabulary.roles);
  return {
    at: choice.at,
    organisations: ofKind('organisation').map(organisationOf),
    persons: ofKind('person').map(personOf),
    positions: snapshot.positions.map(positionOf),
    relations: snapshot.relations,
    consultations: ofKind('consultation').map(consultationOf),
    participations: snapshot.participations,
    agreements: ofKind('agreement').map(agreementOf),
    areas: vocabulary.areas,
    domains: vocabulary.domains,
    themes: vocabulary.themes,
    partnerTypes: vocabulary.partnerTypes,
    roles: vocabulary.roles,
    relationTypes: vocabulary.relationTypes,
    consultationTypes: vocabulary.consultationTypes,
    templates: vocabulary.templates,
    checks: checksFor(snapshot, choice),
    regionAreaId: network.regionAreaId,
    decisions: snapshot.decisions,
    freshMonths,
  };
}

function onceEach<From extends object, To>(convert: (record: From) => To): (record: From) => To {
  const known = new WeakMap<From, To>();
  return (record) => {
    const found = known.get(record);
    if (found !== undefined) return found;
    const made = convert(record);
    known.set(record, made);
    return made;
  };
}

const organisationOf = onceEach(
  (each: Organisation): GapOrganisation => ({ ...each, name: each.label, partnerTypeIds: each.typeIds }),
);
const personOf = onceEach((each: Person): GapPerson => ({ ...each, name: each.label }));
const consultationOf = onceEach(
  (each: Consultation): GapConsultation => ({
    ...each,
    name: each.label,
    successorIds: each.successors.map(({ actorId }) => actorId),
  }),
);
const agreementOf = onceEach(
  (each: Agreement): GapAgreement => ({
    ...each,
    name: each.label,
    partyIds: each.parties.map(({ actorId }) => actorId),
  }),
);

type Roles = NetworkSnapshot['vocabulary']['roles'];

// The label of a role is part of a position: another list of roles gives other positions.
const positionsWith = onceEach((roles: Roles) => {
  const labels = new Map(roles.map(({ id, label }) => [id, label]));
  return onceEach((each: Position): GapPosition => {
    const label = each.roleId === null ? undefined : labels.get(each.roleId);
    return { ...each, role: label ?? each.roleText };
  });
});

function checksFor({ chosenTemplates, network }: NetworkSnapshot, choice: GapChoice): readonly GapCheck[] {
  const templateIds =
    choice.templateIds.length > 0 ? choice.templateIds : chosenTemplates.map((each) => each.templateId);
  return [...new Set(templateIds)].flatMap((templateId) => {
    const inFile = chosenTemplates.filter((each) => each.templateId === templateId).map((each) => each.areaId);
    const areaIds = [choice.areaIds, inFile].find((each) => each.length > 0) ?? [null];
    return [...new Set(areaIds.map((areaId) => areaId ?? network.regionAreaId))].map((areaId) => ({
      templateId,
      areaId,
    }));
  });
}
