// Positions by the role they are: a function that was typed as the label of a role is that role.
import { foldText } from '../text/fold.ts';
import type { GapView } from './gapView.ts';
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

const folded = new WeakMap<GapPosition, string>();

// Folding is slow beside the rest, and a position that did not change folds to the same.
function foldedRole(position: GapPosition): string {
  const known = folded.get(position) ?? foldText(position.role);
  folded.set(position, known);
  return known;
}
