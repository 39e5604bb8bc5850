// Which organisations a review round writes to: the one at the top of each line of departments.
import { holdsOn } from '../dated/holdsOn.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';

export type OrganisationToMail = {
  readonly id: string;
  readonly label: string;
  /** How many of its people, departments included, are due for review. */
  readonly due: number;
};

/**
 * Organisations that are there on `today`, those with people to review first, then by name.
 * @param dueIds persons to review
 */
export function organisationsToMail(
  { actors, positions }: Pick<NetworkSnapshot, 'actors' | 'positions'>,
  dueIds: ReadonlySet<string>,
  today: string,
): readonly OrganisationToMail[] {
  const organisations = actors.filter((actor) => actor.kind === 'organisation');
  const byId = new Map<string, Organisation>(organisations.map((each) => [each.id, each]));
  const dueAt = new Map<string, Set<string>>();
  for (const position of positions) {
    if (position.personId === null || !dueIds.has(position.personId) || !holdsOn(position, today)) continue;
    const top = topOf(position.organisationId, byId);
    dueAt.set(top, (dueAt.get(top) ?? new Set()).add(position.personId));
  }
  return organisations
    .filter((each) => topOf(each.id, byId) === each.id && each.presence === 'present' && holdsOn(each, today))
    .toSorted((a, b) => Number(dueAt.has(b.id)) - Number(dueAt.has(a.id)) || compare(a.sortKey, b.sortKey))
    .map(({ id, label }) => ({ id, label, due: dueAt.get(id)?.size ?? 0 }));
}

/** A circle of parents ends where it began. */
function topOf(id: string, byId: ReadonlyMap<string, Organisation>): string {
  const seen = new Set([id]);
  let top = id;
  for (let parent = byId.get(id)?.parentId ?? null; parent !== null && !seen.has(parent); ) {
    if (!byId.has(parent)) break;
    seen.add(parent);
    top = parent;
    parent = byId.get(parent)?.parentId ?? null;
  }
  return top;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
