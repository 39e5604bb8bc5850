// g8, the other half: somebody is there, but fewer than the template asks. Where nobody is, g1 and g5 say so.
import { evidenceHash } from '../evidenceHash.ts';
import type { PartnerCheck, RoleCheck } from '../expected.ts';
import { actorsAsSubjects, areaNameOf, municipalitiesOf } from '../finding.ts';
import type { GapView } from '../gapView.ts';
import { positionsOfRole, seatsOfRole } from '../rolePositions.ts';
import type { GapFinding, GapSuggestion } from '../types.ts';

/** One finding for each kind of partner or role, template and area. Few templates ask for more than one. */
export function tooFew(view: GapView): readonly GapFinding[] {
  return [...ofPartners(view), ...ofRoles(view)];
}

function ofPartners(view: GapView): readonly GapFinding[] {
  return view.expected.partners.filter(isCounted).flatMap((check) => {
    const { partnerTypeId, areaId } = check;
    const ids = view.groundOf(partnerTypeId, areaId).here.map(({ id }) => id);
    const what = view.typeLabelOf(partnerTypeId) ?? partnerTypeId;
    const suggestion = { actionId: 'addOrganisation', partnerTypeId, areaId } as const;
    const words = { partnerTypeId, word: partnerTypeId, what };
    return findingFor(view, check, { ids, words, suggestion });
  });
}

function ofRoles(view: GapView): readonly GapFinding[] {
  return [...view.expected.rolesById].flatMap(([roleId, checks]) => {
    const counted = checks.filter(isCounted);
    if (counted.length === 0) return [];
    const seats = seatsOfRole(view, positionsOfRole(view, roleId));
    return counted.flatMap((check) => {
      const here = seats.filter(({ partner }) => view.coverOf(partner, check.areaId) === 'yes');
      const ids = [...new Set(here.map(({ personId }) => personId))];
      const what = view.labelOf('roles', roleId) ?? (check.text || roleId);
      const suggestion = { actionId: 'show', step: 'findSecond', ids } as const;
      return findingFor(view, check, { ids, words: { roleId, word: `role|${roleId}`, what }, suggestion });
    });
  });
}

function isCounted({ minCount }: { readonly minCount: number }): boolean {
  return minCount > 1;
}

type Found = {
  readonly ids: readonly string[];
  readonly words: {
    readonly partnerTypeId?: string;
    readonly roleId?: string;
    readonly word: string;
    readonly what: string;
  };
  readonly suggestion: GapSuggestion;
};

function findingFor(
  view: GapView,
  { template, areaId, requirement, minCount: least }: PartnerCheck | RoleCheck,
  { ids, words, suggestion }: Found,
): readonly GapFinding[] {
  if (ids.length === 0 || ids.length >= least) return [];
  const { word, what, partnerTypeId = null, roleId } = words;
  const subjects = actorsAsSubjects(view, ids);
  const names = subjects.map(({ name }) => name);
  return [
    {
      kind: 'g8',
      key: ['g8', 'few', template.id, word, areaId ?? '*'].join('|'),
      severity: requirement === 'required' ? 'medium' : 'low',
      requirement,
      // That the map shows fewer does not say that there are no more.
      state: 'unknown',
      templateId: template.id,
      partnerTypeId,
      ...(roleId !== undefined && { roleId }),
      areaId,
      municipalityIds: municipalitiesOf(view, areaId),
      subjects,
      reason: {
        key: 'g8.tooFew',
        params: { what, found: ids.length, least, names, areaName: areaNameOf(view, areaId), requirement },
      },
      suggestion,
      restsOn: evidenceHash([requirement, least, subjects.map(({ id }) => id)]),
    },
  ];
}
