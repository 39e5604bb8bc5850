// Relations between two actors: whether one is there already, and how one reads.
import type { Relation } from '../../shared/schema/relation.ts';
import type { NetworkIndex } from './networkIndex.ts';

/** A relation of this type between these two that still holds; direction counts only where the type has one. */
export function existingRelation(network: NetworkIndex, fromId: string, toId: string, typeId: string): Relation | null {
  const isSymmetric = network.relationTypes.get(typeId)?.isSymmetric ?? false;
  const between = network.relationsOf.get(fromId) ?? [];
  return (
    between.find(
      (relation) =>
        relation.typeId === typeId &&
        relation.status !== 'ended' &&
        relation.validUntil === null &&
        (isSame(relation, fromId, toId) || (isSymmetric && isSame(relation, toId, fromId))),
    ) ?? null
  );
}

function isSame(relation: Relation, fromId: string, toId: string): boolean {
  return relation.fromId === fromId && relation.toId === toId;
}

/** The three parts of "Lister verwijst naar Politie". */
export function relationWords(
  network: NetworkIndex,
  relation: { readonly fromId: string; readonly toId: string; readonly typeId: string },
): { readonly from: string; readonly type: string; readonly to: string } {
  return {
    from: network.actors.get(relation.fromId)?.label ?? '',
    type: network.relationTypes.get(relation.typeId)?.label ?? '',
    to: network.actors.get(relation.toId)?.label ?? '',
  };
}
