// Where in the network a word or an area stands, as far as it can be shown: on the map and in the tables.
import type { WordList } from '../../../shared/schema/words.ts';
import { collator, type NetworkIndex } from '../../data/networkIndex.ts';
import { noFilters, type Filters } from '../../data/uiStore.ts';

/** How to show where a word stands: by a filter when there is one for it, else by selecting those concerned. */
export type Showing =
  | { readonly kind: 'filter'; readonly filters: Filters }
  | { readonly kind: 'select'; readonly actorIds: readonly string[] };

/** The way to show the records of a word; null when there is nothing on the map to show. */
export function showingOf(index: NetworkIndex, list: WordList, id: string): Showing | null {
  const actorIds = actorsWith(index, list, id);
  if (actorIds.length === 0) return null;
  switch (list) {
    case 'domain':
      return { kind: 'filter', filters: { ...noFilters, domainIds: [id] } };
    case 'partner_type':
      return { kind: 'filter', filters: { ...noFilters, typeIds: [id] } };
    default:
      return { kind: 'select', actorIds };
  }
}

/** The actors that have a word themselves, or whose positions or relations have it; each once. */
export function actorsWith(index: NetworkIndex, list: WordList, id: string): readonly string[] {
  const { snapshot, organisations, consultations, agreements } = index;
  const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);
  const ends = (records: readonly { readonly fromId: string; readonly toId: string }[]) =>
    records.flatMap(({ fromId, toId }) => [fromId, toId]);
  const holders = (positions: readonly { readonly personId: string | null; readonly organisationId: string }[]) =>
    positions.map(({ personId, organisationId }) => personId ?? organisationId);
  const found: { readonly [L in WordList]: () => readonly string[] } = {
    domain: () =>
      idsOf(
        organisations.filter(({ typeIds }) => typeIds.some((type) => index.partnerTypes.get(type)?.domainId === id)),
      ),
    partner_type: () => idsOf(organisations.filter(({ typeIds }) => typeIds.some((type) => type === id))),
    role: () => holders(snapshot.positions.filter(({ roleId }) => roleId === id)),
    relation_type: () => ends(snapshot.relations.filter(({ typeId }) => typeId === id)),
    consultation_type: () => idsOf(consultations.filter(({ typeId }) => typeId === id)),
    agreement_kind: () => idsOf(agreements.filter(({ kindId }) => kindId === id)),
    phase: () => [
      ...ends(snapshot.relations.filter(({ phaseId }) => phaseId === id)),
      ...idsOf(consultations.filter(({ phaseId }) => phaseId === id)),
    ],
    theme: () => [
      ...idsOf(snapshot.actors.filter(({ themeIds }) => themeIds.some((theme) => theme === id))),
      ...holders(snapshot.positions.filter(({ themeIds }) => themeIds.some((theme) => theme === id))),
      ...ends(snapshot.relations.filter(({ themeIds }) => themeIds.some((theme) => theme === id))),
    ],
    tag: () => idsOf(snapshot.actors.filter((actor) => 'tagIds' in actor && actor.tagIds.some((tag) => tag === id))),
  };
  return [...new Set(found[list]())];
}

/** What an area is used for. `names` are those of whoever works there and of the own areas that hold it, by name. */
export type AreaUse = {
  readonly actorIds: readonly string[];
  readonly names: readonly string[];
  readonly isRegion: boolean;
  readonly templates: number;
};

/** Where an area stands. */
export function areaUse({ snapshot, actors }: NetworkIndex, id: string): AreaUse {
  const has = ({ areaIds }: { readonly areaIds: readonly string[] }) => areaIds.includes(id);
  const working = snapshot.positions.filter(has).map(({ personId, organisationId }) => personId ?? organisationId);
  const actorIds = [
    ...new Set([
      ...snapshot.actors.filter((actor) => 'areaIds' in actor && has(actor)).map((actor) => actor.id),
      ...working,
    ]),
  ];
  const holders = snapshot.vocabulary.areas.filter((area) => !area.isBuiltin && area.memberIds.includes(id));
  return {
    actorIds,
    names: [
      ...actorIds.flatMap((actor) => actors.get(actor)?.label ?? []),
      ...holders.map((area) => area.name),
    ].toSorted(collator.compare),
    isRegion: snapshot.network.regionAreaId === id,
    templates: snapshot.chosenTemplates.filter((chosen) => chosen.areaId === id).length,
  };
}

/** In how many places an area stands. */
export function usesOfArea({ names, isRegion, templates }: AreaUse): number {
  return names.length + Number(isRegion) + templates;
}
