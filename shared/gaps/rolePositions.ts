// Positions by the role they are: a function that was typed as the label of a role is that role.
import { holdsOn } from '../dated/holdsOn.ts';
import { foldText } from '../text/fold.ts';
import type { GapView } from './gapView.ts';
import type { Partner } from './partners.ts';
import type { GapPosition } from './types.ts';

const none: readonly GapPosition[] = [];

/** Every position with the role, whenever it holds; the very same list while none of them changed. */
export function positionsOfRole(view: GapView, roleId: string): readonly GapPosition[] {
  const { context, memory } = view;
  const idOfLabel = memory.remember(
    'roleByLabel',
    [context.roles],
    () => new Map(context.roles.map(({ id, label }) => [foldText(label), id])),
  );
  const byRole = memory.remember('positionsByRole', [view.positions, idOfLabel], () => {
    const groups = new Map<string, GapPosition[]>();
    for (const position of view.positions) {
      const id = position.roleId ?? (position.role === '' ? undefined : idOfLabel.get(foldedRole(position)));
      if (id === undefined) continue;
      const group = groups.get(id);
      if (group) group.push(position);
      else groups.set(id, [position]);
    }
    return new Map([...groups].map(([id, group]) => [id, memory.steady(`role|${id}`, group)]));
  });
  return byRole.get(roleId) ?? none;
}

/**
 * Where and by whom a role is held, as one value: the same while neither the positions nor their parties and people
 * changed. Several rules rest on it.
 */
export function groundOfRole(view: GapView, roleId: string, positions: readonly GapPosition[]): unknown {
  const { context, memory, partners } = view;
  const people = memory.steady(
    `role people|${roleId}`,
    memory.remember(`people of role|${roleId}`, [positions, context.persons], () =>
      positions.map(({ personId }) => view.personOf(personId)),
    ),
  );
  const places = memory.steady(
    `role places|${roleId}`,
    memory.remember(`places of role|${roleId}`, [positions, partners], () =>
      positions.map(({ organisationId }) => view.partnerOf(organisationId)),
    ),
  );
  return memory.remember(`role ground|${roleId}`, [people, places], () => ({ people, places }));
}

const folded = new WeakMap<GapPosition, string>();

// Folding is slow beside the rest, and a position that did not change folds to the same.
function foldedRole(position: GapPosition): string {
  const known = folded.get(position) ?? foldText(position.role);
  folded.set(position, known);
  return known;
}

/** Who has the positions on the reference date, and where. */
export function seatsOfRole(view: GapView, positions: readonly GapPosition[]): readonly RoleSeat[] {
  const { at } = view.context;
  return positions.flatMap((position) => {
    const partner = view.partnerOf(position.organisationId);
    const person = view.personOf(position.personId);
    if (!partner || person?.presence !== 'present' || !holdsOn(person, at) || !holdsOn(position, at)) return [];
    return [{ partner, personId: person.id }];
  });
}

export type RoleSeat = { readonly partner: Partner; readonly personId: string };
