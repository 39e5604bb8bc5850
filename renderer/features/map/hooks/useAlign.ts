// Putting what is selected in line, as one step of the history.
import type { Aligning } from '../../../data/mapIntent.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { aligned } from '../alignPlaces.ts';
import type { PlacesState } from './usePlaces.ts';

export function useAlign({ places, move }: PlacesState): (how: Aligning) => Promise<void> {
  const t = useT();
  const { notify } = useNotify();
  return async (how) => {
    const { selection } = useUi.getState();
    const ids = selection.kind === 'actors' ? selection.ids : [];
    const chosen = ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ id, ...place }] : [];
    });
    const moved = aligned(how, chosen);
    if (moved.length === 0) return notify(t('build.said.alignedAlready'));
    await move(moved, 'align');
    notify(t('build.said.aligned', { count: chosen.length }));
  };
}
