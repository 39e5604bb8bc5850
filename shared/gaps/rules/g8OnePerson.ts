// g8: a kind of partner, a role or an expected tie that hangs on one person, or on fewer than a template asks.
import { evidenceHash } from '../evidenceHash.ts';
import { actorsAsSubjects, municipalitiesOf } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import type { GapReason } from '../reasonParams.ts';
import type { Requirement } from '../../schema/lists.ts';
import { holdsOn } from '../../dated/holdsOn.ts';
import { carryingLines } from '../tieLines.ts';
import { groupBy } from '../../util/groupBy.ts';
import type { Partner } from '../partners.ts';
import { groundOfRole, positionsOfRole, seatsOfRole } from '../rolePositions.ts';
import type { GapFinding } from '../types.ts';
import { tooFew } from './g8TooFew.ts';

/** One finding for each person and word, however many areas and templates it is in. Where nobody is known, g4 says so. */
export const g8OnePerson: GapRule = {
  id: 'g8',
  evaluate: (view) => [...ofTypes(view), ...ofRoles(view), ...ofTies(view), ...tooFew(view)],
};

type Check = { readonly areaId: string | null; readonly requirement: Requirement };
type Load = { readonly check: Check; readonly personId: string; readonly organisationIds: readonly string[] };
type Words = Pick<GapFinding, 'partnerTypeId' | 'roleId' | 'tie'>;

function ofTypes(view: GapView): readonly GapFinding[] {
  const { areas, assumption } = view;
  return [...view.expected.partnersByType].flatMap(([type, checks]) => {
    const label = view.typeLabelOf(type);
    const ofType = view.partnersOfType(type);
    const people = peopleOfType(view, type, ofType);
    const parts = [checks, ofType, areas, assumption, view.context.at, label, people];
    return view.memory.remember(`g8|type|${type}`, parts, () => {
      const loads = checks.flatMap((check): readonly Load[] => {
        const { here } = view.groundOf(type, check.areaId);
        const [personId, second] = firstTwo(here.map(({ contactIds }) => contactIds));
        if (personId === undefined || second !== undefined) return [];
        return [{ check, personId, organisationIds: here.map(({ id }) => id) }];
      });
      return byPerson(view, loads, { partnerTypeId: type }, type, (person) => ({
        key: 'g8.type',
        params: { person, partnerTypeId: type, partnerTypeLabel: label ?? type },
      }));
    });
  });
}

/** Who is with the parties of a type; a partner is another one when its contacts are, who looks for a second is in its positions. */
function peopleOfType(view: GapView, type: string, ofType: readonly Partner[]): unknown {
  const { memory, positions, context } = view;
  const people = memory.remember(`g8 people|${type}`, [ofType, positions, context.persons], () => [
    ...ofType.map(({ id }) => view.positionsOf(id)),
    ...ofType.flatMap(({ contactIds }) => (contactIds.size < 3 ? [...contactIds].map(view.personOf) : [])),
  ]);
  return memory.steady<unknown>(`g8 same people|${type}`, people);
}

/** Stops at two: whether there are more does not matter. */
function firstTwo(groups: readonly ReadonlySet<string>[]): readonly string[] {
  const found = new Set<string>();
  for (const group of groups) {
    for (const id of group) {
      found.add(id);
      if (found.size > 1) return [...found];
    }
  }
  return [...found];
}

function ofRoles(view: GapView): readonly GapFinding[] {
  return [...view.expected.rolesById].flatMap(([roleId, checks]) => {
    const label = view.labelOf('roles', roleId) ?? roleId;
    const positions = positionsOfRole(view, roleId);
    const { memory, context } = view;
    const vacant = memory.steady(
      `g8 vacant|${roleId}`,
      memory.remember(`g8 vacancies|${roleId}`, [positions, view.positions, context.at], () =>
        positions.map(({ organisationId }) => hasVacancy(view, organisationId)),
      ),
    );
    const ground = groundOfRole(view, roleId, positions);
    const parts = [checks, positions, view.areas, view.assumption, context.at, label, ground, vacant];
    return memory.remember(`g8|role|${roleId}`, parts, () => {
      const seats = seatsOfRole(view, positions);
      // Templates ask the same role of the same areas: who is there is looked for once.
      const loads = [...groupBy(checks.filter(isOfOne), ({ areaId }) => areaId)].flatMap(
        ([areaId, ofArea]): readonly Load[] => {
          const here = seats.filter(({ partner }) => view.coverOf(partner, areaId) === 'yes');
          const [personId, second] = new Set(here.map((each) => each.personId));
          if (personId === undefined || second !== undefined) return [];
          const organisationIds = here.map(({ partner }) => partner.id);
          return ofArea.map((check) => ({ check, personId, organisationIds }));
        },
      );
      return byPerson(view, loads, { partnerTypeId: null, roleId }, `role|${roleId}`, (person) => ({
        key: 'g8.role',
        params: { person, role: label },
      }));
    });
  });
}

/** Where one is enough; of more it is told how many there are. */
function isOfOne({ minCount }: { readonly minCount: number }): boolean {
  return minCount === 1;
}

function ofTies(view: GapView): readonly GapFinding[] {
  const people = new Set(view.ties.persons.map(({ id }) => id));
  return [...view.expected.tiesByWord].flatMap(([word, checks]) => {
    const [first] = checks;
    if (!first) return [];
    const { tie } = first;
    const { ties, typing, areas, assumption, context } = view;
    const ends = [tie.fromTypeId, tie.toTypeId].map(view.partnersOfType);
    const parts = [checks, ...ends, ties, typing, areas, assumption, context.partnerTypes, context.relationTypes];
    return view.memory.remember(`g8|tie|${word}`, parts, () => {
      const loads = checks.flatMap((check): readonly Load[] => {
        const lines = carryingLines(view, tie, check.areaId);
        const personId = onlyCarrier(
          lines.flatMap(({ endIds }) => endIds),
          people,
        );
        return personId === null ? [] : [{ check, personId, organisationIds: [] }];
      });
      const params = {
        via: tie.via,
        typeId: tie.typeId,
        typeLabel: tie.typeId === null ? '' : (view.labelOf('relationTypes', tie.typeId) ?? tie.typeId),
        from: { id: tie.fromTypeId, label: view.typeLabelOf(tie.fromTypeId) ?? tie.fromTypeId },
        to: { id: tie.toTypeId, label: view.typeLabelOf(tie.toTypeId) ?? tie.toTypeId },
      };
      return byPerson(view, loads, { partnerTypeId: null, tie }, `tie|${word}`, (person) => ({
        key: 'g8.tie',
        params: { ...params, person },
      }));
    });
  });
}

/** The person who alone stands at the same end of every record, or at either: without him or her none is left. */
function onlyCarrier(ends: readonly (readonly string[])[], people: ReadonlySet<string>): string | null {
  if (ends.length === 0) return null;
  const pairs = Array.from({ length: ends.length / 2 }, (_, index) => ends.slice(index * 2, index * 2 + 2));
  const alone = pairs.map((pair) =>
    pair.flatMap((end) => (end.length === 1 ? end : [])).filter((id) => people.has(id)),
  );
  return alone[0]?.find((id) => alone.every((ids) => ids.includes(id))) ?? null;
}

function byPerson(
  view: GapView,
  loads: readonly Load[],
  words: Words,
  word: string,
  reasonFor: (person: string) => GapReason,
): readonly GapFinding[] {
  const groups = new Map<string, Load[]>();
  for (const load of loads) groups.set(load.personId, [...(groups.get(load.personId) ?? []), load]);
  return [...groups].map(([personId, group]) => {
    const areaIds = [...new Set(group.map(({ check }) => check.areaId))];
    const organisationIds = [...new Set(group.flatMap((each) => each.organisationIds))].toSorted();
    const requirement = group.some(({ check }) => check.requirement === 'required') ? 'required' : 'desirable';
    const isVacant = organisationIds.some((id) => hasVacancy(view, id));
    return {
      kind: 'g8',
      key: ['g8', word, personId].join('|'),
      severity: requirement === 'required' ? 'medium' : 'low',
      requirement,
      // That a second one is looked for says that there is none; that the map shows one only does not.
      state: isVacant ? 'missing' : 'unknown',
      templateId: null,
      ...words,
      areaId: areaIds.length === 1 ? (areaIds[0] ?? null) : null,
      municipalityIds: [...new Set(areaIds.flatMap((areaId) => municipalitiesOf(view, areaId)))].toSorted(),
      subjects: actorsAsSubjects(view, [personId, ...organisationIds]),
      reason: reasonFor(view.ties.nameOf(personId)),
      suggestion: { actionId: 'show', step: isVacant ? 'fillVacancy' : 'findSecond', ids: [personId] },
      restsOn: evidenceHash([requirement, personId, organisationIds, isVacant]),
    };
  });
}

function hasVacancy(view: GapView, organisationId: string): boolean {
  return view.positionsOf(organisationId).some((each) => each.personId === null && holdsOn(each, view.context.at));
}
