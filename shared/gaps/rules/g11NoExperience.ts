// g11: nobody at the table speaks from experience, and no informal party is on the map.
import { holdsOn } from '../../dated/holdsOn.ts';
import { findingOfWhole, subjectsOf } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import type { GapReason } from '../reasonParams.ts';
import { compareText } from '../partners.ts';
import type { GapFinding, GapOrganisation } from '../types.ts';

/**
 * Filled by a party of the informal domain, a contact with lived experience, or somebody with that role. A party that
 * is drawn as missing is named but does not fill it. A volunteer of a professional organisation speaks for that one.
 */
export const g11NoExperience: GapRule = {
  id: 'g11',
  evaluate: (view) => {
    const { scope, ties, memory, context } = view;
    const organisations = memory.steady('g11 organisations', context.organisations);
    const parts = [scope.partners, ties, organisations, ...scope.parts, context.partnerTypes];
    return memory.remember('g11', parts, () => findings(view));
  },
};

const informal = 'informeel';
const experienceRole = 'ervaringsdeskundige';
/** What a new party would be. */
const experienceType = 'ervar';

function findings(view: GapView): readonly GapFinding[] {
  const { scope, ties, context } = view;
  if (scope.partners.length === 0) return [];
  const types = new Set(context.partnerTypes.filter((each) => each.domainId === informal).map((each) => each.id));
  const isInformal = ({ partnerTypeIds }: { readonly partnerTypeIds: readonly string[] }) =>
    partnerTypeIds.some((type) => types.has(type));
  if (scope.partners.some(isInformal)) return [];
  const inScope = new Set(scope.partners.map(({ id }) => id));
  // A person without a function belongs to the network as a whole.
  const isNear = (personId: string) => {
    const places = ties.organisationsOf(personId);
    return places.length === 0 || places.some((id) => inScope.has(id));
  };
  const people = ties.persons.filter(({ id }) => isNear(id));
  if (people.some(({ hasLivedExperience }) => hasLivedExperience === true)) return [];
  const hasRole = context.positions.some(
    (each) =>
      each.roleId === experienceRole &&
      each.personId !== null &&
      people.some(({ id }) => id === each.personId) &&
      holdsOn(each, context.at),
  );
  if (hasRole) return [];
  const wished = context.organisations
    .filter((each) => each.presence === 'missing' && isInformal(each) && holdsOn(each, context.at))
    .toSorted((one, other) => compareText(one.id, other.id));
  const isRecorded = people.length > 0 && people.every(({ hasLivedExperience }) => hasLivedExperience === false);
  return [finding(view, wished, isRecorded)];
}

function finding(view: GapView, wished: readonly GapOrganisation[], isRecorded: boolean): GapFinding {
  const isRequired = view.context.partnerTypes.some(
    (each) => each.domainId === informal && view.scope.requiredTypes.has(each.id),
  );
  const reason: GapReason =
    wished.length > 0
      ? { key: 'g11.onlyMissingPartner', params: { organisations: wished.map(({ name }) => name) } }
      : isRecorded
        ? { key: 'g11.nobody', params: {} }
        : { key: 'g11.notKnown', params: {} };
  return findingOfWhole(view, {
    kind: 'g11',
    key: 'g11|*',
    severity: 'medium',
    requirement: isRequired ? 'required' : 'desirable',
    state: wished.length === 0 && isRecorded ? 'missing' : 'unknown',
    subjects: subjectsOf(wished),
    reason,
    suggestion: wished.length > 0 ? null : { actionId: 'addOrganisation', partnerTypeId: experienceType, areaId: null },
  });
}
