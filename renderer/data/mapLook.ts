// How the map of this window looks at the network. Here and not in the map, because actions and the palette change it too.
import { create } from 'zustand';
import { defaultLook, type MapLook } from '../../shared/schema/view.ts';

export const useMapLook = create<MapLook>()(() => defaultLook);

/** Changes a part of how the map looks; the rest stays. */
export function changeLook(change: Partial<MapLook>): void {
  useMapLook.setState(change);
}

/** Back to how a file opens. */
export function resetLook(): void {
  useMapLook.setState(defaultLook, true);
}
