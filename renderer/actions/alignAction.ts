// The six ways to put the selection in order differ only in their name.
import { requestMap, type Aligning } from '../data/mapIntent.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

/** From so many on there is something to put in line; with two there is nothing to spread. */
const fewest = (how: Aligning) => (how === 'spreadAcross' || how === 'spreadDown' ? 3 : 2);

export function alignAction(id: Aligning, keywords: string): Action {
  return {
    id,
    labelKey: `build.align.${id}`,
    group: 'map',
    keywords,
    scope: 'map',
    isEnabled: ({ ui, network }) => selectedActors(ui, network).length >= fewest(id),
    run: ({ ui }) => {
      ui.goTo('map');
      requestMap(id);
    },
  };
}
