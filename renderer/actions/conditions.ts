// When an action makes sense; shared so that the same question has one answer.
import type { ActionState } from './types.ts';

/** A network is open. */
export function hasNetwork({ network }: ActionState): boolean {
  return network !== null;
}

/** There is something on the map. */
export function hasActors({ network }: ActionState): boolean {
  return network !== null && network.actors.size > 0;
}
