// Nothing carries on itself, not even by a detour.
import { KnownError } from '../../../shared/errors/codes.ts';
import type { Successor } from '../../../shared/schema/succession.ts';
import type { CommandContext } from '../context.ts';

/** Refuses a succession that leads back to where it began. */
export function assertSuccessors({ repos }: CommandContext, id: string, successors: readonly Successor[]): void {
  const seen = new Set<string>();
  const queue = successors.map(({ actorId }) => actorId as string);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id) throw new KnownError('SUCCESSOR_CYCLE');
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(
      ...repos.actor
        .parts([next])
        .successors(next)
        .map(({ actorId }) => actorId),
    );
  }
}
