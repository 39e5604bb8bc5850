// Every filter that means something in this network: only what somebody in it has.
import type { NetworkIndex } from '../../data/networkIndex.ts';
import { collator } from '../../data/networkIndex.ts';
import type { Filters } from '../../data/uiStore.ts';

export type FilterPart = keyof Filters;
export const filterParts: readonly FilterPart[] = ['domainIds', 'typeIds', 'themeIds', 'areaIds'];

export type FilterChoice = {
  readonly part: FilterPart;
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
};

/** What can be filtered on, by part and then by name; what is on stays in even when nobody has it any more. */
export function filterChoices(network: NetworkIndex, filters: Filters): readonly FilterChoice[] {
  const used = usedWords(network);
  return filterParts.flatMap((part) =>
    [...new Set([...used[part], ...filters[part]])]
      .map((id) => ({ part, id, label: labelOf(network, part, id), isOn: filters[part].includes(id) }))
      .toSorted((a, b) => collator.compare(a.label, b.label)),
  );
}

/** The filters with one choice switched on or off. */
export function withFilter(filters: Filters, { part, id }: FilterChoice, isOn: boolean): Filters {
  const others = filters[part].filter((each) => each !== id);
  return { ...filters, [part]: isOn ? [...others, id] : others };
}

function usedWords(network: NetworkIndex): Readonly<Record<FilterPart, ReadonlySet<string>>> {
  const typeIds = new Set(network.organisations.flatMap((organisation) => organisation.typeIds));
  const domainIds = [...typeIds].flatMap((id) => network.partnerTypes.get(id)?.domainId ?? []);
  const positions = [...network.positions.values()];
  return {
    domainIds: new Set(domainIds),
    typeIds,
    themeIds: new Set([...network.actors.values(), ...positions].flatMap(({ themeIds }) => themeIds)),
    areaIds: new Set([...network.organisations, ...positions].flatMap(({ areaIds }) => areaIds)),
  };
}

function labelOf(network: NetworkIndex, part: FilterPart, id: string): string {
  switch (part) {
    case 'domainIds':
      return network.domains.get(id)?.label ?? id;
    case 'typeIds':
      return network.partnerTypes.get(id)?.label ?? id;
    case 'themeIds':
      return network.themes.get(id)?.label ?? id;
    case 'areaIds':
      return network.areas.get(id)?.name ?? id;
    default:
      return part satisfies never;
  }
}
