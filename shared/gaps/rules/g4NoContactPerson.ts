// g4: a party on the map whom nobody can be called at: no contact person on the reference date.
import { evidenceHash } from '../evidenceHash.ts';
import type { GapRule, GapView } from '../gapView.ts';
import { holdsOn } from '../../dated/holdsOn.ts';
import { compareText, type Partner } from '../partners.ts';
import type { GapReason } from '../reasonParams.ts';
import type { GapFinding, GapPosition } from '../types.ts';

/**
 * Looks at every party in the chosen areas, of whatever type. A contact person of a department counts for the
 * organisation above it, not the other way round.
 */
export const g4NoContactPerson: GapRule = {
  id: 'g4',
  evaluate: (view) =>
    view.scope.partners
      .filter((partner) => partner.contactIds.size === 0)
      .map((partner) => {
        const positions = view.positionsOf(partner.id);
        const people = positions.map(({ personId }) => view.personOf(personId));
        const parts = [partner, positions, view.context.at, ...view.scope.parts, ...people];
        return view.memory.remember(`g4|${partner.id}`, parts, () => findingFor(view, partner, positions));
      }),
};

/** The municipalities of the chosen areas in which the party works; without a chosen area, all in which it works. */
function municipalitiesOf(view: GapView, partner: Partner): readonly string[] {
  const chosen = view.scope.municipalityIds;
  const isEverywhere = partner.isNational || partner.areaIds.length === 0;
  if (isEverywhere) return chosen;
  const own = partner.areaIds.flatMap((areaId) => view.areas.municipalitiesOf(areaId));
  const inScope = chosen.length === 0 ? own : chosen.filter((code) => own.includes(code));
  return [...new Set(inScope)].toSorted(compareText);
}

function findingFor(view: GapView, partner: Partner, positions: readonly GapPosition[]): GapFinding {
  const isRequired = partner.partnerTypeIds.some((type) => view.scope.requiredTypes.has(type));
  const reason = reasonFor(view, partner, positions);
  return {
    kind: 'g4',
    key: ['g4', partner.id].join('|'),
    severity: isRequired ? 'medium' : 'low',
    requirement: isRequired ? 'required' : 'desirable',
    // A vacancy is a recorded fact; an empty list only says that nobody wrote a name down.
    state: reason.key === 'g4.vacancy' ? 'missing' : 'unknown',
    templateId: null,
    partnerTypeId: null,
    areaId: null,
    municipalityIds: municipalitiesOf(view, partner),
    subjects: [{ id: partner.id, name: partner.name }],
    reason,
    suggestion: { actionId: 'addPerson', organisationId: partner.id },
    restsOn: evidenceHash([reason.key, positions.map(({ id }) => id).toSorted(compareText)]),
  };
}

function reasonFor(view: GapView, partner: Partner, positions: readonly GapPosition[]): GapReason {
  const { at } = view.context;
  const organisation = partner.name;
  const vacancies = positions.filter((each) => each.personId === null && holdsOn(each, at));
  if (vacancies.length > 0) {
    const roles = [...new Set(vacancies.map((each) => each.role).filter(Boolean))].toSorted(compareText);
    return { key: 'g4.vacancy', params: { organisation, roles } };
  }
  const spans = positions.flatMap((position) => {
    const person = view.personOf(position.personId);
    return person?.presence === 'present'
      ? [{ from: later(position.validFrom, person.validFrom), until: earlier(position.validUntil, person.validUntil) }]
      : [];
  });
  const starts = spans.flatMap(({ from }) => (from !== null && from > at ? [from] : [])).toSorted(compareText);
  if (starts[0] !== undefined) return { key: 'g4.startsLater', params: { organisation, startsOn: starts[0] } };
  const ends = spans.flatMap(({ until }) => (until !== null && until <= at ? [until] : [])).toSorted(compareText);
  const lastLeftOn = ends.at(-1);
  if (lastLeftOn !== undefined) return { key: 'g4.everyoneLeft', params: { organisation, lastLeftOn } };
  return { key: 'g4.nobodyKnown', params: { organisation } };
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
