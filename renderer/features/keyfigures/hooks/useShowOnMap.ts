import { requestMap } from '../../../data/mapIntent.ts';
import { useUi } from '../../../data/uiStore.ts';

/** Selects the evidence and goes to the map with all of it in view. */
export function useShowOnMap(): (actorIds: readonly string[]) => void {
  const select = useUi((state) => state.select);
  const goTo = useUi((state) => state.goTo);
  return (ids) => {
    select({ kind: 'actors', ids });
    requestMap('fit');
    goTo('map');
  };
}
