// The areas of Beheer: the user's own first, then the Netherlands; found by their names, old names and codes.
import type { Area } from '../../../shared/schema/vocabulary.ts';
import { collator, type NetworkIndex } from '../../data/networkIndex.ts';

/** From wide to narrow, as one looks for them. */
const order: readonly Area['kind'][] = ['municipality', 'region', 'province', 'country', 'set', 'district', 'postcode'];

/** The user's own areas by name. */
export function ownAreas({ snapshot }: NetworkIndex): readonly Area[] {
  return snapshot.vocabulary.areas
    .filter((area) => !area.isBuiltin)
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** The areas that come with the app: municipalities first. */
export function builtinAreas({ snapshot }: NetworkIndex): readonly Area[] {
  return snapshot.vocabulary.areas
    .filter((area) => area.isBuiltin)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || collator.compare(a.name, b.name));
}

/** The words an area may be found by. */
export function namesOfArea({ name, aliases, code }: Area): readonly string[] {
  return [name, ...aliases, ...(code ? [code] : [])];
}

/** The municipality, or another area of the Netherlands, that an own area is a part of; null when it stands by itself. */
export function containerOf({ snapshot }: NetworkIndex, id: string): Area | null {
  return snapshot.vocabulary.areas.find((area) => area.isBuiltin && area.memberIds.includes(id)) ?? null;
}
