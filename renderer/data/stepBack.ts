// Escape goes back one step at a time; what the map looks closer at is left in the order in which it came over the map.
import type { MapLook } from '../../shared/schema/view.ts';
import { closeTimeline, useTimeline } from './timeline.ts';
import { changeLook, useMapLook } from './mapLook.ts';

const layers = ['route', 'comparedWith', 'focus'] as const satisfies readonly (keyof MapLook)[];

/** Whether the map looks closer at something that Escape can leave. */
export function isLookingCloser(look: MapLook): boolean {
  return useTimeline.getState().isOpen || layers.some((layer) => look[layer] !== null);
}

/** Leaves the topmost of what the map looks closer at. */
export function lookBack(): void {
  const top = layers.find((layer) => useMapLook.getState()[layer] !== null);
  if (top) changeLook({ [top]: null });
  else closeTimeline();
}
