import { useUi } from '../../../data/uiStore.ts';
import type { Showing } from '../wordUses.ts';

/** Goes to the map with what is asked for: filtered, or selected. */
export function useShow(): (showing: Showing) => void {
  const { goTo, select, setFilters } = useUi();
  return (showing) => {
    if (showing.kind === 'filter') setFilters(showing.filters);
    else select({ kind: 'actors', ids: showing.actorIds });
    goTo('map');
  };
}
