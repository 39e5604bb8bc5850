// g10: a domain that stands apart: no relation, table or department ties it to another domain.
import { findingOfWhole } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import { isReal } from '../ties.ts';
import type { GapFinding } from '../types.ts';

/**
 * Asked when the chosen areas hold parties of two domains or more. A party with types of two domains bridges them
 * itself. Sitting at one table or in one agreement is a bridge too; a wish is not. The domain of what fits nowhere
 * (overig) is not asked.
 */
export const g10DomainApart: GapRule = {
  id: 'g10',
  evaluate: (view) => {
    const { scope, ties, memory, context } = view;
    const parts = [scope.members, view.typing, ties, ...scope.parts, context.partnerTypes, context.domains];
    return memory.remember('g10', parts, () => findings(view));
  },
};

const leftOver = 'overig';

function findings(view: GapView): readonly GapFinding[] {
  const domainOfType = new Map(view.context.partnerTypes.map((each) => [each.id, each.domainId]));
  const domains = new Map(
    view.partners.map(({ id, partnerTypeIds }) => [
      id,
      [...new Set(partnerTypeIds.flatMap((type) => domainOfType.get(type) ?? []))],
    ]),
  );
  const domainsOf = (organisationId: string) => domains.get(organisationId) ?? [];
  const members = new Map<string, string[]>();
  for (const { id } of view.scope.partners) {
    for (const domain of domainsOf(id)) members.set(domain, [...(members.get(domain) ?? []), id]);
  }
  if (members.size < 2) return [];
  const groups = tiedGroups(view);
  if (groups.length === 0) return [noTies(view)];
  const bridged = new Set<string>();
  for (const group of [...groups, ...view.scope.partners.map(({ id }) => [id])]) {
    const met = new Set(group.flatMap(domainsOf));
    if (met.size > 1) for (const domain of met) bridged.add(domain);
  }
  return [...members]
    .filter(([domain]) => domain !== leftOver && !bridged.has(domain))
    .map(([domain, ids]) => apart(view, domain, ids));
}

/** The organisations that each real relation, table, department or person with several functions brings together. */
function tiedGroups({ ties, context }: GapView): readonly (readonly string[])[] {
  const together = (actorIds: readonly string[]) => [...new Set(actorIds.flatMap((id) => ties.organisationsOf(id)))];
  return [
    ...ties.relations.filter(isReal).map(({ fromId, toId }) => together([fromId, toId])),
    ...[...ties.consultationTables, ...ties.agreementTables].map(({ actorIds }) => together(actorIds)),
    ...ties.persons.map(({ id }) => together([id])),
    ...context.organisations.flatMap(({ id, parentId }) => (parentId === null ? [] : [together([id, parentId])])),
  ].filter((group) => group.length > 1);
}

function noTies(view: GapView): GapFinding {
  return findingOfWhole(view, {
    kind: 'g10',
    key: 'g10|*',
    severity: 'low',
    requirement: 'desirable',
    state: 'unknown',
    subjects: [],
    reason: { key: 'g10.noTies', params: {} },
    suggestion: { actionId: 'addRelation', fromId: null, toId: null },
  });
}

function apart(view: GapView, domainId: string, ids: readonly string[]): GapFinding {
  const isRequired = ids.some((id) =>
    view.partnerOf(id)?.partnerTypeIds.some((type) => view.scope.requiredTypes.has(type)),
  );
  const [only, ...others] = ids;
  return findingOfWhole(view, {
    kind: 'g10',
    key: `g10|${domainId}`,
    severity: 'medium',
    requirement: isRequired ? 'required' : 'desirable',
    // No line on the map is no proof that people do not know each other.
    state: 'unknown',
    subjects: ids.map((id) => ({ id, name: view.ties.nameOf(id) })),
    reason: {
      key: 'g10.apart',
      params: {
        domainId,
        domainLabel: view.labelOf('domains', domainId) ?? domainId,
        organisations: ids.map(view.ties.nameOf),
      },
    },
    suggestion: {
      actionId: 'addRelation',
      fromId: only !== undefined && others.length === 0 ? only : null,
      toId: null,
    },
  });
}
