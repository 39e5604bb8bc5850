// Which types of relation are offered, and which are there already.
import type { Relation } from '../../../shared/schema/relation.ts';
import type { RelationType } from '../../../shared/schema/vocabulary.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import { existingRelation } from '../../data/relationBetween.ts';

export type OfferedType = RelationType & { readonly existing: Relation | null };

/** Those in use; the one that was chosen last comes first, so that Enter repeats it, and what exists already last. */
export function offeredTypes(
  network: NetworkIndex,
  fromId: string,
  toId: string,
  lastTypeId: string | null,
): readonly OfferedType[] {
  const rank = ({ id, existing }: OfferedType) => (existing ? 2 : id === lastTypeId ? 0 : 1);
  return [...network.relationTypes.values()]
    .filter((type) => type.retiredOn === null)
    .map((type) => ({ ...type, existing: existingRelation(network, fromId, toId, type.id) }))
    .toSorted((a, b) => rank(a) - rank(b));
}
