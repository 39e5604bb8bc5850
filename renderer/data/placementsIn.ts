// Places by view: the free picture is the view `main`, and every arrangement that was moved in has one of its own.
import { arrangedViewId, mainViewId } from '../../shared/schema/ids.ts';
import { isUsablePlace } from '../../shared/map/usablePlace.ts';
import type { Placement } from '../../shared/schema/placement.ts';

type ByActor = ReadonlyMap<string, Placement>;

const known = new WeakMap<readonly Placement[], ReadonlyMap<string, ByActor>>();
const nobody: ByActor = new Map();

/** The usable places of a view, by actor. The same list is gone through once. */
export function placementsIn(placements: readonly Placement[], viewId: string): ByActor {
  let views = known.get(placements);
  if (!views) {
    const made = new Map<string, Map<string, Placement>>();
    for (const place of placements) {
      if (!isUsablePlace(place)) continue;
      const view = made.get(place.viewId);
      if (view) view.set(place.actorId, place);
      else made.set(place.viewId, new Map([[place.actorId, place]]));
    }
    views = made;
    known.set(placements, views);
  }
  return views.get(viewId) ?? nobody;
}

/** The view that a picture's places are kept in; null is the free picture. */
export function viewOfPicture(pictureKey: string | null): ReturnType<typeof arrangedViewId> {
  return pictureKey === null ? mainViewId : arrangedViewId(pictureKey);
}

/**
 * Who is pinned in a picture, with the place. Who is pinned in the free picture stands on the same spot in every arrangement,
 * unless it was pinned elsewhere in this one.
 */
export function pinsIn(placements: readonly Placement[], pictureKey: string | null): ByActor {
  const pinned = (viewId: string) => [...placementsIn(placements, viewId)].filter(([, place]) => place.isPinned);
  const free = pinned(mainViewId);
  return new Map(pictureKey === null ? free : [...free, ...pinned(viewOfPicture(pictureKey))]);
}
