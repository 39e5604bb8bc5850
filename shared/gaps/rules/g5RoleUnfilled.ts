// g5: a role that a template expects and that nobody fills, or a vacancy anywhere in the chosen areas.
import { holdsOn } from '../../dated/holdsOn.ts';
import { evidenceHash } from '../evidenceHash.ts';
import type { RoleCheck } from '../expected.ts';
import { areaNameOf, findingOfWhole, municipalitiesOf, subjectsOf } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import type { Partner } from '../partners.ts';
import type { GapReason } from '../reasonParams.ts';
import { groundOfRole, positionsOfRole } from '../rolePositions.ts';
import type { GapFinding, GapPosition, GapSubject, GapSuggestion } from '../types.ts';

export const g5RoleUnfilled: GapRule = {
  id: 'g5',
  evaluate: (view) => {
    const ofRoles = [...view.expected.rolesById].map(([roleId, checks]) =>
      ofRole(view, roleId, checks, positionsOfRole(view, roleId)),
    );
    const told = new Set(ofRoles.flatMap((each) => each.vacancyIds));
    return [...ofRoles.flatMap((each) => each.findings), ...otherVacancies(view, told)];
  },
};

type OfRole = { readonly findings: readonly GapFinding[]; readonly vacancyIds: readonly string[] };

function ofRole(
  view: GapView,
  roleId: string,
  checks: readonly RoleCheck[],
  positions: readonly GapPosition[],
): OfRole {
  const label = view.labelOf('roles', roleId);
  const ground = groundOfRole(view, roleId, positions);
  const parts = [checks, positions, view.areas, view.assumption, view.context.at, label, ground];
  return view.memory.remember(`g5|${roleId}`, parts, () => {
    const seats = positions.flatMap((position) => seatOf(view, position) ?? []);
    const nearIn = createNear(view, seats);
    const answers = checks.map((check) => findingFor(view, check, nearIn(check.areaId)));
    return {
      findings: answers.flatMap((each) => each?.finding ?? []),
      vacancyIds: answers.flatMap((each) => each?.vacancyIds ?? []),
    };
  });
}

/** A position with this role at a party that is there: filled, vacant, or held until a day that is past. */
type Seat = { readonly position: GapPosition; readonly partner: Partner } & (
  | { readonly state: 'filled' | 'vacant' }
  | { readonly state: 'left'; readonly leftOn: string }
);

function seatOf(view: GapView, position: GapPosition): Seat | null {
  const { at } = view.context;
  const partner = view.partnerOf(position.organisationId);
  if (!partner) return null;
  const basis = { position, partner };
  if (position.personId === null) return holdsOn(position, at) ? { ...basis, state: 'vacant' } : null;
  const person = view.personOf(position.personId);
  if (person?.presence !== 'present') return null;
  if (holdsOn(position, at) && holdsOn(person, at)) return { ...basis, state: 'filled' };
  const ends = [position.validUntil, person.validUntil].flatMap((each) => (each !== null && each <= at ? [each] : []));
  const leftOn = ends.toSorted()[0];
  return leftOn === undefined ? null : { ...basis, state: 'left', leftOn };
}

/** The seats in an area, or of which that is not known; null when one there is filled. Templates ask it of the same areas. */
function createNear(view: GapView, seats: readonly Seat[]): (areaId: string | null) => readonly Seat[] | null {
  const known = new Map<string | null, readonly Seat[] | null>();
  const nearIn = (areaId: string | null) => {
    const near: Seat[] = [];
    for (const seat of seats) {
      const cover = view.coverOf(seat.partner, areaId);
      if (cover === 'yes' && seat.state === 'filled') return null;
      if (cover !== 'no') near.push(seat);
    }
    return near;
  };
  return (areaId) => {
    const found = known.get(areaId);
    if (found !== undefined) return found;
    const near = nearIn(areaId);
    known.set(areaId, near);
    return near;
  };
}

type Answer = { readonly finding: GapFinding; readonly vacancyIds: readonly string[] };

function findingFor(view: GapView, check: RoleCheck, near: readonly Seat[] | null): Answer | null {
  const { template, areaId, requirement, roleId } = check;
  if (near === null) return null;
  const { reason, used, suggestion } = whyOf(view, check, near);
  const subjects = subjectsOf([...new Map(used.map(({ partner }) => [partner.id, partner])).values()]);
  const finding: GapFinding = {
    kind: 'g5',
    key: ['g5', template.id, roleId, areaId ?? '*'].join('|'),
    severity: requirement === 'required' ? 'medium' : 'low',
    requirement,
    // A vacancy is a recorded fact; that nobody is named only says that nobody was written down.
    state: reason.key === 'g5.vacancy' ? 'missing' : 'unknown',
    templateId: template.id,
    partnerTypeId: null,
    roleId,
    areaId,
    municipalityIds: municipalitiesOf(view, areaId),
    subjects,
    reason,
    suggestion,
    restsOn: evidenceHash([requirement, reason.key, used.map(({ position }) => position.id).toSorted()]),
  };
  return { finding, vacancyIds: reason.key === 'g5.vacancy' ? used.map(({ position }) => position.id) : [] };
}

type Why = {
  readonly reason: GapReason;
  readonly used: readonly Seat[];
  readonly suggestion: GapSuggestion | null;
};

function whyOf(view: GapView, check: RoleCheck, near: readonly Seat[]): Why {
  const { requirement, areaId, roleId, text } = check;
  const known = view.labelOf('roles', roleId);
  const base = { role: known ?? (text || roleId), areaName: areaNameOf(view, areaId), requirement };
  const ofState = (state: Seat['state']) => near.filter((seat) => seat.state === state);
  const namesOf = (seats: readonly Seat[]) => [...new Set(seats.map(({ partner }) => partner.name))];
  const unplaced = ofState('filled');
  if (unplaced[0]) {
    return {
      reason: { key: 'g5.areaUnknown', params: { ...base, organisations: namesOf(unplaced) } },
      used: unplaced,
      suggestion: { actionId: 'setWorkArea', organisationId: unplaced[0].partner.id, areaId },
    };
  }
  const vacant = ofState('vacant');
  if (vacant[0]) {
    return {
      reason: { key: 'g5.vacancy', params: { ...base, organisations: namesOf(vacant) } },
      used: vacant,
      suggestion: { actionId: 'addPerson', organisationId: vacant[0].partner.id },
    };
  }
  const left = near.flatMap((seat) => (seat.state === 'left' ? [seat] : []));
  const last = left.toSorted((one, other) => (one.leftOn < other.leftOn ? 1 : -1))[0];
  if (last) {
    const params = { ...base, organisations: [last.partner.name], lastLeftOn: last.leftOn };
    return {
      reason: { key: 'g5.left', params },
      used: [last],
      suggestion: { actionId: 'addPerson', organisationId: last.partner.id },
    };
  }
  if (known === null) return { reason: { key: 'g5.unknownRole', params: base }, used: [], suggestion: null };
  return { reason: { key: 'g5.nobody', params: base }, used: [], suggestion: null };
}

/** Vacancies that no template asks about; where nobody else can be called g4 tells them. */
function otherVacancies(view: GapView, told: ReadonlySet<string>): readonly GapFinding[] {
  const inScope = new Map(view.scope.partners.map((each) => [each.id, each]));
  const vacancies = view.memory.remember('vacancies', [view.positions], () =>
    view.positions.filter(({ personId }) => personId === null),
  );
  return vacancies.flatMap((position) => {
    const partner = inScope.get(position.organisationId);
    if (!partner || partner.contactIds.size === 0 || told.has(position.id)) return [];
    return holdsOn(position, view.context.at) ? [vacancy(view, position, partner)] : [];
  });
}

function vacancy(view: GapView, position: GapPosition, partner: Partner): GapFinding {
  const subjects: readonly GapSubject[] = [{ id: partner.id, name: partner.name }];
  return {
    ...findingOfWhole(view, {
      kind: 'g5',
      key: `g5|${position.id}`,
      severity: 'low',
      requirement: 'desirable',
      state: 'missing',
      subjects,
      reason: { key: 'g5.otherVacancy', params: { role: position.role, organisation: partner.name } },
      suggestion: { actionId: 'addPerson', organisationId: partner.id },
    }),
    ...(position.roleId !== null && { roleId: position.roleId }),
  };
}
