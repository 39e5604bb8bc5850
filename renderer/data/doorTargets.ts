// Behind which door to look for somebody who is missed.
import type { NetworkIndex } from './networkIndex.ts';

/** Parties of one of these kinds that are there: who is of the same kind elsewhere knows whom to ask here. */
export function partiesOfTypes({ organisations }: NetworkIndex, typeIds: readonly string[]): readonly string[] {
  return organisations
    .filter((each) => each.presence === 'present' && each.typeIds.some((id) => typeIds.includes(id)))
    .map(({ id }) => id);
}
