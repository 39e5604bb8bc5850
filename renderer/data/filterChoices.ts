// The filters of the map and the tables as choices: only words that something in the network has.
import type { TextKey } from '../i18n/t.ts';
import type { Choice } from './choices.ts';
import { collator, type NetworkIndex } from './networkIndex.ts';
import type { Filters } from './uiStore.ts';

export const filterParts = [
  'domainIds',
  'typeIds',
  'themeIds',
  'areaIds',
] as const satisfies readonly (keyof Filters)[];
export type FilterPart = (typeof filterParts)[number];

export type FilterTerm = { readonly part: FilterPart; readonly id: string };

/** The name of what a filter asks for; its id when the word is gone. */
export function filterName(index: NetworkIndex, { part, id }: FilterTerm): string {
  const names = {
    domainIds: index.domains.get(id)?.label,
    typeIds: index.partnerTypes.get(id)?.label,
    themeIds: index.themes.get(id)?.label,
    areaIds: index.areas.get(id)?.name,
  };
  return names[part] ?? id;
}

/** Everything that can be filtered on, by part and name. The value holds part and id: see `filtersFrom`. */
export function filterChoices(index: NetworkIndex, t: (key: TextKey) => string): readonly Choice[] {
  const used = usedTerms(index);
  return filterParts.flatMap((part) =>
    [...used[part]]
      .map((id) => ({ id, label: filterName(index, { part, id }) }))
      .toSorted((a, b) => collator.compare(a.label, b.label))
      .map(({ id, label }) => {
        const colour = colourOf(index, part, id);
        return { value: valueOf({ part, id }), label, detail: t(`shell.filter.${part}`), ...(colour && { colour }) };
      }),
  );
}

/** All terms of the filters, in the order of the parts. */
export function termsOf(filters: Filters): readonly FilterTerm[] {
  return filterParts.flatMap((part) => filters[part].map((id) => ({ part, id })));
}

/** How a term is written as the value of a choice. */
export function valueOf({ part, id }: FilterTerm): string {
  return `${part} ${id}`;
}

/** Filters from the values of choices. */
export function filtersFrom(values: readonly string[]): Filters {
  const of = (part: FilterPart) =>
    values.filter((value) => value.startsWith(`${part} `)).map((value) => value.slice(part.length + 1));
  return { domainIds: of('domainIds'), typeIds: of('typeIds'), themeIds: of('themeIds'), areaIds: of('areaIds') };
}

function usedTerms(index: NetworkIndex): Readonly<Record<FilterPart, ReadonlySet<string>>> {
  const organisations = index.organisations;
  const typeIds = new Set(organisations.flatMap((organisation) => organisation.typeIds));
  const domains = [...typeIds].flatMap((id) => index.partnerTypes.get(id)?.domainId ?? []);
  const positions = index.snapshot.positions;
  return {
    domainIds: new Set(domains),
    typeIds,
    themeIds: new Set([...index.snapshot.actors, ...positions].flatMap((each) => each.themeIds)),
    areaIds: new Set([...organisations, ...positions].flatMap((each) => each.areaIds)),
  };
}

function colourOf(index: NetworkIndex, part: FilterPart, id: string): string | undefined {
  if (part === 'domainIds') return index.domains.get(id)?.colour;
  return part === 'typeIds' ? index.domains.get(index.partnerTypes.get(id)?.domainId ?? '')?.colour : undefined;
}
