// What a gesture means when a folded group is part of it: moving moves everybody in it, opening unfolds it, and no relation
// is drawn to it.
import type { GraphCanvasProps, MovedNode, Places } from '../../../canvas/index.ts';
import type { MapFolds } from './useFoldPlan.ts';

type Callbacks = GraphCanvasProps['callbacks'];

export type GuardDeps = {
  readonly folds: MapFolds;
  readonly places: Places;
  readonly unfold: (key: string) => void;
  /** Says that a group has to be opened first. */
  readonly refuse: () => void;
  /** One group was selected, or none is any more. */
  readonly choose: (key: string | null) => void;
};

/** The callbacks of the map, that then only hear of actors. */
export function guardGroups(callbacks: Callbacks, deps: GuardDeps): Callbacks {
  const { plan, isFolded } = deps.folds;
  const membersOf = (id: string) => (isFolded(id) ? (plan.groups.get(id)?.memberIds ?? []) : [id]);
  return {
    ...callbacks,
    onSelect: (selection) => {
      const [only] = selection.actorIds;
      const group = selection.actorIds.length === 1 && only !== undefined && isFolded(only) ? only : null;
      deps.choose(group);
      if (group === null) callbacks.onSelect({ ...selection, actorIds: selection.actorIds.flatMap(membersOf) });
    },
    onMove: (moved, ...rest) =>
      callbacks.onMove(
        moved.flatMap((each) => movedMembers(each, deps)),
        ...rest,
      ),
    onDraw: async (line) => {
      if (isFolded(line.fromId) || isFolded(line.toId)) return deps.refuse();
      await callbacks.onDraw(line);
    },
    onMenu: (request) => {
      const { target } = request;
      if (target.kind !== 'actor' || !isFolded(target.id)) return callbacks.onMenu(request);
      deps.choose(target.id);
      callbacks.onMenu({ ...request, target: { kind: 'group', id: target.id } });
    },
    onOpen: (id) => (isFolded(id) ? deps.unfold(id) : callbacks.onOpen(id)),
  };
}

/** Everybody in a moved group goes along as far, also who is not on the map now. */
function movedMembers(moved: MovedNode, { folds, places }: GuardDeps): readonly MovedNode[] {
  const from = folds.isFolded(moved.id) ? folds.groupPlaces.places.get(moved.id) : undefined;
  if (!from) return [moved];
  const [dx, dy] = [moved.x - from.x, moved.y - from.y];
  return [...folds.keys].flatMap(([id, key]) => {
    const place = key === moved.id ? places.get(id) : undefined;
    return place ? [{ id, x: toHundredths(place.x + dx), y: toHundredths(place.y + dy) }] : [];
  });
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
