// Which areas lie in which: answered once per list of areas, so that rules can ask freely.
import type { AreaKind } from '../schema/vocabulary.ts';
import type { GapArea } from './types.ts';

export type AreaIndex = {
  /** The name as screens show it; an unknown id is its own name. */
  readonly nameOf: (id: string) => string;
  /** null for an area that no list has. */
  readonly kindOf: (id: string) => AreaKind | null;
  /** Whether two areas have ground in common: one holds the other, or both hold the same municipality. */
  readonly touches: (one: string, other: string) => boolean;
  /** Whether the inner area lies wholly in the outer one, by membership or by its municipalities. */
  readonly holds: (outer: string, inner: string) => boolean;
  /** Codes of the municipalities in an area, or of the one around it; sorted. The same list each time. */
  readonly municipalitiesOf: (id: string) => readonly string[];
};

/** Builds the index. A membership circle, which an own area may contain by mistake, is walked once. */
export function createAreaIndex(areas: readonly GapArea[]): AreaIndex {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const reachOf = memo((id) => reachFrom(id, byId));
  const containersOf = memo((id) => new Set(areas.filter((area) => reachOf(area.id).has(id)).map((area) => area.id)));
  const isMunicipality = (id: string) => byId.get(id)?.kind === 'municipality';
  const isCountry = (id: string) => byId.get(id)?.kind === 'country';
  const municipalitiesWithin = memo((id) => [...reachOf(id)].filter(isMunicipality));
  const touchedBy = memo((_id: string) => new Map<string, boolean>());
  const touches = (one: string, other: string) => {
    if (isCountry(one) || isCountry(other)) return true;
    const [small, large] = inOrderOfSize(reachOf(one), reachOf(other));
    for (const id of small) if (large.has(id)) return true;
    return false;
  };

  return {
    nameOf: (id) => byId.get(id)?.name ?? id,
    kindOf: (id) => byId.get(id)?.kind ?? null,
    touches: (one, other) => {
      const known = touchedBy(one);
      const found = known.get(other);
      if (found !== undefined) return found;
      const answer = touches(one, other);
      known.set(other, answer);
      return answer;
    },
    holds: (outer, inner) => {
      const reach = reachOf(outer);
      const parts = municipalitiesWithin(inner);
      return isCountry(outer) || reach.has(inner) || (parts.length > 0 && parts.every((code) => reach.has(code)));
    },
    municipalitiesOf: memo((id) => {
      const within = municipalitiesWithin(id);
      return (within.length > 0 ? within : [...containersOf(id)].filter(isMunicipality)).toSorted();
    }),
  };
}

function memo<T>(compute: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const computed = compute(id);
    known.set(id, computed);
    return computed;
  };
}

function reachFrom(id: string, byId: ReadonlyMap<string, GapArea>): ReadonlySet<string> {
  const reached = new Set([id]);
  // A set is walked in order of insertion, also over what is added on the way.
  for (const each of reached) {
    for (const member of byId.get(each)?.memberIds ?? []) reached.add(member);
  }
  return reached;
}

function inOrderOfSize(one: ReadonlySet<string>, other: ReadonlySet<string>) {
  return one.size <= other.size ? ([one, other] as const) : ([other, one] as const);
}
