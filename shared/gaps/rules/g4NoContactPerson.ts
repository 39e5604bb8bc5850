// g4: a party on the map whom nobody can be called at: no contact person on the reference date.
import { evidenceHash } from '../evidenceHash.ts';
import { partnerChecks, type GapRule, type GapView } from '../gapView.ts';
import { compareText, holdsOn, type Partner } from '../partners.ts';
import type { GapReason } from '../reasonParams.ts';
import type { GapFinding, GapPosition } from '../types.ts';

/**
 * Looks at every party in the chosen areas, of whatever type. A contact person of a department counts for the
 * organisation above it, not the other way round.
 */
export const g4NoContactPerson: GapRule = {
  id: 'g4',
  evaluate: (view) => {
    const checks = partnerChecks(view.context);
    const requiredTypes = new Set(checks.filter(isRequired).map((check) => check.partnerTypeId));
    const areaIds = [...new Set(view.context.checks.map((check) => check.areaId))];
    return view.partners
      .filter((partner) => partner.contactIds.size === 0 && isInScope(view, partner, areaIds))
      .map((partner) =>
        findingFor(
          view,
          partner,
          partner.partnerTypeIds.some((type) => requiredTypes.has(type)),
        ),
      );
  },
};

function isRequired(check: { readonly requirement: string }): boolean {
  return check.requirement === 'required';
}

function isInScope(view: GapView, partner: Partner, areaIds: readonly (string | null)[]): boolean {
  if (areaIds.length === 0) return true;
  return areaIds.some((areaId) => view.coverOf({ partner, areaId }) !== 'no');
}

function findingFor(view: GapView, partner: Partner, isInRequiredRole: boolean): GapFinding {
  const positions = view.context.positions.filter((each) => each.organisationId === partner.id);
  const reason = reasonFor(view, partner, positions);
  const municipalities = partner.areaIds.flatMap((each) => view.areas.municipalitiesOf(each));
  return {
    kind: 'g4',
    key: ['g4', partner.id].join('|'),
    severity: isInRequiredRole ? 'medium' : 'low',
    requirement: isInRequiredRole ? 'required' : 'desirable',
    // A vacancy is a recorded fact; an empty list only says that nobody wrote a name down.
    state: reason.key === 'g4.vacancy' ? 'missing' : 'unknown',
    templateId: null,
    partnerTypeId: null,
    areaId: null,
    municipalityIds: [...new Set(municipalities)].toSorted(compareText),
    subjects: [{ id: partner.id, name: partner.name }],
    reason,
    suggestion: { actionId: 'addPerson', organisationId: partner.id },
    restsOn: evidenceHash([reason.key, positions.map(({ id }) => id).toSorted(compareText)]),
  };
}

function reasonFor(view: GapView, partner: Partner, positions: readonly GapPosition[]): GapReason {
  const { at, persons } = view.context;
  const organisation = partner.name;
  const vacancies = positions.filter((each) => each.personId === null && holdsOn(each, at));
  if (vacancies.length > 0) {
    const roles = [...new Set(vacancies.map((each) => each.role).filter(Boolean))].toSorted(compareText);
    return { key: 'g4.vacancy', params: { organisation, roles } };
  }
  const people = new Map(persons.filter((each) => each.presence === 'present').map((each) => [each.id, each]));
  const spans = positions.flatMap((position) => {
    const person = position.personId === null ? undefined : people.get(position.personId);
    return person
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
