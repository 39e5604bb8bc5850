// A network in which nobody is named who may not leave the building: for lists that speak about people in sentences.
import type { NetworkSnapshot } from '../schema/snapshot.ts';

export type WithoutHiddenNames = {
  readonly snapshot: NetworkSnapshot;
  /** Whose name is not in it. */
  readonly hiddenIds: ReadonlySet<string>;
};

/** Every person who may not be exported is called `stand`; ids, and so the keys of gaps, stay what they are. */
export function withoutHiddenNames(snapshot: NetworkSnapshot, stand: string): WithoutHiddenNames {
  const hiddenIds = new Set<string>();
  const actors = snapshot.actors.map((actor) => {
    if (actor.kind !== 'person' || actor.mayExport) return actor;
    hiddenIds.add(actor.id);
    return { ...actor, label: stand };
  });
  return { snapshot: { ...snapshot, actors }, hiddenIds };
}

/** What stands where a name may not. */
export const nameNotShared = 'naam niet gedeeld';
