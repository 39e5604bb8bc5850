// Who is tied to whom on the reference date: by a relation, at one table, or in one agreement.
import { holdsOn } from '../dated/holdsOn.ts';
import type { GapMemory } from './memory.ts';
import { lineUp, type Partner, textOnce } from './partners.ts';
import type { GapAgreement, GapConsultation, GapContext, GapOrganisation, GapPerson, GapRelation } from './types.ts';

/** Those who sit together: at a consultation or in an agreement. */
export type Table = { readonly id: string; readonly name: string; readonly actorIds: readonly string[] };

export type Ties = {
  /** Persons who are there. */
  readonly persons: readonly GapPerson[];
  /** Relations that hold on the day and whose ends are both there, whatever their status. */
  readonly relations: readonly GapRelation[];
  readonly consultations: readonly GapConsultation[];
  readonly consultationTables: readonly Table[];
  readonly agreementTables: readonly Table[];
  /** The organisations an actor speaks for: itself, or where a person has a function. */
  readonly organisationsOf: (actorId: string) => readonly string[];
  /** As above, with the organisations above them: an agreement that they signed binds their departments too. */
  readonly linesOf: (actorId: string) => readonly string[];
  /** What an actor is called; its id when nobody has it. */
  readonly nameOf: (actorId: string) => string;
};

/** A tie that exists and is more than nothing: wished for, explored and ended ones do not count, nor intensity 0 (geen). */
export function isReal({ status, intensity }: GapRelation): boolean {
  return status === 'existing' && intensity !== 0;
}

const tiedText = textOnce(({ id, name, parentId }: GapOrganisation) => `${id}|${parentId}|${name}`);

/** The ties of an evaluation; the same value while nothing they are made of changed. */
export function createTies(context: GapContext, memory: GapMemory, partners: readonly Partner[]): Ties {
  const parts = [
    context.at,
    // Of an organisation only its name, its place in a line and whether it is there: another work area changes no tie.
    memory.steady(
      'tie partners',
      partners.map(({ id }) => id),
    ),
    memory.steady('tie organisations', context.organisations.map(tiedText)),
    memory.steady('tie persons', context.persons),
    memory.steady('tie positions', context.positions),
    memory.steady('tie relations', context.relations),
    memory.steady('tie consultations', context.consultations),
    memory.steady('tie participations', context.participations),
    memory.steady('tie agreements', context.agreements),
  ];
  return memory.remember('ties', parts, () => tiesOf(context, partners));
}

function tiesOf(context: GapContext, partners: readonly Partner[]): Ties {
  const { at } = context;
  const isNow = (each: Parameters<typeof holdsOn>[0]) => holdsOn(each, at);
  const persons = context.persons.filter((each) => each.presence === 'present' && isNow(each));
  const consultations = context.consultations.filter(isNow);
  const agreements = context.agreements.filter(isNow);
  const there = new Set([partners, persons, consultations, agreements].flatMap((list) => list.map(({ id }) => id)));
  const employers = new Map<string, string[]>();
  for (const position of context.positions) {
    const { personId, organisationId } = position;
    if (personId === null || !there.has(personId) || !there.has(organisationId) || !isNow(position)) continue;
    const known = employers.get(personId);
    if (known) known.push(organisationId);
    else employers.set(personId, [organisationId]);
  }
  const isPartner = new Set(partners.map(({ id }) => id));
  const organisationsOf = (id: string): readonly string[] =>
    isPartner.has(id) ? [id] : (employers.get(id) ?? nowhere);
  const organisations = new Map(context.organisations.map((each) => [each.id, each]));
  const lines = new Map<string, readonly string[]>();
  const lineOf = (id: string): readonly string[] => {
    const known = lines.get(id) ?? lineIds(id, organisations);
    lines.set(id, known);
    return known;
  };
  const everybody = [context.organisations, context.persons, context.consultations, context.agreements];
  const names = new Map(everybody.flatMap((list) => list.map(({ id, name }) => [id, name] as const)));
  return {
    persons,
    relations: context.relations.filter(
      (each) => isNow(each) && there.has(each.fromId) && there.has(each.toId) && each.fromId !== each.toId,
    ),
    consultations,
    consultationTables: tablesOfConsultations(context, consultations, there),
    agreementTables: agreements.map((each) => tableOfAgreement(each, there)),
    organisationsOf,
    linesOf: (id) => [...new Set(organisationsOf(id).flatMap(lineOf))],
    nameOf: (id) => names.get(id) ?? id,
  };
}

const nowhere: readonly string[] = [];

function lineIds(id: string, organisations: ReadonlyMap<string, GapOrganisation>): readonly string[] {
  const organisation = organisations.get(id);
  return organisation ? lineUp(organisation, organisations).map((each) => each.id) : [id];
}

function tablesOfConsultations(
  { participations, at }: GapContext,
  consultations: readonly GapConsultation[],
  there: ReadonlySet<string>,
): readonly Table[] {
  const seats = new Map<string, Set<string>>(
    consultations.map(({ id, chairId }) => [id, new Set(chairId !== null && there.has(chairId) ? [chairId] : [])]),
  );
  for (const each of participations) {
    if (there.has(each.actorId) && holdsOn(each, at)) seats.get(each.consultationId)?.add(each.actorId);
  }
  return consultations.map(({ id, name }) => ({ id, name, actorIds: [...(seats.get(id) ?? [])] }));
}

function tableOfAgreement({ id, name, partyIds }: GapAgreement, there: ReadonlySet<string>): Table {
  return { id, name, actorIds: [...new Set(partyIds)].filter((party) => there.has(party)) };
}
