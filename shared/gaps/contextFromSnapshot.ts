// Takes from a network snapshot what the gap rules look at, and works out which template is held against which area.
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import type { GapCheck, GapContext } from './types.ts';

export type GapChoice = {
  /** Empty = as chosen in the file. */
  readonly templateIds: readonly string[];
  /** Empty = as chosen in the file for each template, else the region of the network. */
  readonly areaIds: readonly string[];
  /** Reference date `yyyy-mm-dd`. */
  readonly at: string;
};

/** Months after which a party that nobody confirmed counts as unconfirmed (share of "bevestigd < 12 mnd"). */
export const defaultFreshMonths = 12;

/** The context of an evaluation. */
export function gapContextFrom(snapshot: NetworkSnapshot, choice: GapChoice): GapContext {
  const { vocabulary, network } = snapshot;
  const roleLabels = new Map(vocabulary.roles.map((each) => [each.id, each.label]));
  return {
    at: choice.at,
    organisations: snapshot.actors.flatMap((actor) =>
      actor.kind === 'organisation' ? [{ ...actor, name: actor.label, partnerTypeIds: actor.typeIds }] : [],
    ),
    persons: snapshot.actors.flatMap((actor) => (actor.kind === 'person' ? [{ ...actor, name: actor.label }] : [])),
    positions: snapshot.positions.map((each) => ({
      ...each,
      role: (each.roleId === null ? undefined : roleLabels.get(each.roleId)) ?? each.roleText,
    })),
    areas: vocabulary.areas,
    partnerTypes: vocabulary.partnerTypes,
    templates: vocabulary.templates,
    checks: checksFor(snapshot, choice),
    regionAreaId: network.regionAreaId,
    decisions: snapshot.decisions,
    freshMonths: defaultFreshMonths,
  };
}

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
