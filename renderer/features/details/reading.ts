// How a relation reads from one of its ends, and in which order relations stand in a list.
import type { Relation } from '../../../shared/schema/relation.ts';
import type { Actor } from '../../../shared/schema/snapshot.ts';
import type { RelationType } from '../../../shared/schema/vocabulary.ts';
import { collator, type NetworkIndex } from '../../data/networkIndex.ts';

export type RelationLine = {
  readonly relation: Relation;
  /** The actor at the other end. */
  readonly other: Actor;
  /** "verwijst naar" from the first end, "krijgt verwijzingen van" from the second. */
  readonly reading: string;
};

/** The words of a relation as they read from an end: the reverse words from the second end of a directed type. */
export function readingFrom(relation: Relation, type: RelationType | undefined, endId: string): string {
  if (!type) return '';
  const isReversed = relation.toId === endId && !type.isSymmetric;
  return isReversed && type.reverseLabel ? type.reverseLabel : type.label;
}

/** The relations of an actor: what exists before what is wished for or over, the strongest first, then by name. */
export function relationLines(network: NetworkIndex, actorId: string): readonly RelationLine[] {
  const relations = network.relationsOf.get(actorId) ?? [];
  return relations
    .flatMap((relation) => {
      const other = network.actors.get(relation.fromId === actorId ? relation.toId : relation.fromId);
      if (!other) return [];
      return { relation, other, reading: readingFrom(relation, network.relationTypes.get(relation.typeId), actorId) };
    })
    .toSorted(
      (a, b) =>
        statusOrder(a.relation) - statusOrder(b.relation) ||
        (b.relation.intensity ?? -1) - (a.relation.intensity ?? -1) ||
        collator.compare(a.other.sortKey, b.other.sortKey),
    );
}

const order = ['existing', 'exploring', 'desired', 'ended'];

function statusOrder({ status }: Relation): number {
  return order.indexOf(status);
}
