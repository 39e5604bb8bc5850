// The filters of the map and the tables as choices: only words that something in the network has.
import { level, presence } from '../../shared/schema/lists.ts';
import { filterParts, mapFilters, type FilterPart } from '../../shared/schema/mapFilters.ts';
import type { TextKey } from '../i18n/t.ts';
import type { Choice } from './choices.ts';
import { collator, type NetworkIndex } from './networkIndex.ts';
import type { Filters } from './uiStore.ts';

export type FilterTerm = { readonly part: FilterPart; readonly id: string };

/** The name of what a filter asks for; its id when the word is gone. */
export function filterName(index: NetworkIndex, { part, id }: FilterTerm, t: Translate): string {
  return nameOf(index, part, id, t) ?? id;
}

function nameOf(index: NetworkIndex, part: FilterPart, id: string, t: Translate): string | undefined {
  switch (part) {
    case 'domainIds':
      return index.domains.get(id)?.label;
    case 'typeIds':
      return index.partnerTypes.get(id)?.label;
    case 'themeIds':
      return index.themes.get(id)?.label;
    case 'areaIds':
      return index.areas.get(id)?.name;
    case 'levels': {
      const known = level.safeParse(id);
      return known.success ? t(`lists.level.${known.data}`) : undefined;
    }
    case 'tagIds':
      return index.tags.get(id)?.label;
    case 'consultationIds':
      return index.actors.get(id)?.label;
    case 'presences': {
      const known = presence.safeParse(id);
      return known.success ? t(`closer.presence.${known.data}`) : undefined;
    }
  }
}

type Translate = (key: TextKey) => string;

/** Everything that can be filtered on, by part and name. The value holds part and id: see `filtersFrom`. */
export function filterChoices(index: NetworkIndex, t: Translate): readonly Choice[] {
  const used = usedTerms(index);
  return filterParts.flatMap((part) =>
    [...used[part]]
      .map((id) => ({ id, label: filterName(index, { part, id }, t) }))
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
  return mapFilters.parse(Object.fromEntries(filterParts.map((part) => [part, of(part)])));
}

function usedTerms(index: NetworkIndex): Readonly<Record<FilterPart, ReadonlySet<string>>> {
  const organisations = index.organisations;
  const typeIds = new Set(organisations.flatMap((organisation) => organisation.typeIds));
  const domains = [...typeIds].flatMap((id) => index.partnerTypes.get(id)?.domainId ?? []);
  const positions = index.snapshot.positions;
  const levels = [...positions, ...index.consultations].flatMap((each) => each.level ?? []);
  const isAnyMissing = [...organisations, ...index.persons].some((actor) => actor.presence === 'missing');
  return {
    domainIds: new Set(domains),
    typeIds,
    themeIds: new Set([...index.snapshot.actors, ...positions].flatMap((each) => each.themeIds)),
    areaIds: new Set([...organisations, ...positions].flatMap((each) => each.areaIds)),
    levels: new Set(levels),
    tagIds: new Set(index.snapshot.actors.flatMap((actor) => actor.tagIds)),
    consultationIds: new Set(index.consultations.map(({ id }) => id)),
    presences: new Set(isAnyMissing ? presence.options : []),
  };
}

function colourOf(index: NetworkIndex, part: FilterPart, id: string): string | undefined {
  if (part === 'domainIds') return index.domains.get(id)?.colour;
  return part === 'typeIds' ? index.domains.get(index.partnerTypes.get(id)?.domainId ?? '')?.colour : undefined;
}
