// How much somebody carries, and who carries far more than others.
import { holdsOn } from '../dated/holdsOn.ts';
import { isOpen } from '../followUp/urgency.ts';
import type { BuiltGraph } from '../graph/build.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import type { Load } from './types.ts';

/** Per node of the graph: its partners, the consultations it takes part in on a day, and the open actions it owns. */
export function loads(snapshot: NetworkSnapshot, built: BuiltGraph, at: string): readonly Load[] {
  const seats = new Map<string, Set<string>>();
  for (const seat of snapshot.participations) {
    if (!holdsOn(seat, at)) continue;
    const tables = seats.get(seat.actorId) ?? new Set();
    seats.set(seat.actorId, tables.add(seat.consultationId));
  }
  const actions = new Map<string, number>();
  for (const issue of snapshot.issues) {
    if (issue.ownerId !== null && isOpen(issue)) actions.set(issue.ownerId, (actions.get(issue.ownerId) ?? 0) + 1);
  }
  return built.ids.map((id, node) => ({
    partners: built.lines.offsets[node + 1]! - built.lines.offsets[node]!,
    consultations: seats.get(id)?.size ?? 0,
    actions: actions.get(id) ?? 0,
  }));
}

/** All that is carried, each thing counting once. */
export function total({ partners, consultations, actions }: Load): number {
  return partners + consultations + actions;
}

/** From so many things on somebody can be called overloaded at all. */
const leastLoad = 6;

/** The nodes that carry more than two standard deviations above the mean, heaviest first. */
export function overloaded(all: readonly Load[]): { readonly nodes: readonly number[]; readonly mean: number } {
  if (all.length === 0) return { nodes: [], mean: 0 };
  const totals = all.map(total);
  const mean = totals.reduce((sum, each) => sum + each, 0) / totals.length;
  const spread = Math.sqrt(totals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / totals.length);
  const limit = Math.max(leastLoad, mean + 2 * spread);
  const nodes = totals.flatMap((each, node) => (each >= limit ? [node] : []));
  return { nodes: nodes.sort((a, b) => totals[b]! - totals[a]! || a - b), mean };
}
