import { withNeighbours } from '../data/neighbours.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

/** By keyboard what a loop by hand does with the mouse: more at once. */
export const selectNeighbours: Action = {
  id: 'selectNeighbours',
  labelKey: 'build.action.selectNeighbours',
  group: 'edit',
  keywords: 'uitbreiden omgeving meer contacten erbij grow expand neighbours',
  scope: 'global',
  isEnabled: ({ ui, network }) => selectedActors(ui, network).length > 0,
  run: ({ ui, network, notify, t }) => {
    if (!network) return;
    const present = selectedActors(ui, network).map(({ id }) => id);
    const grown = withNeighbours(network, present);
    if (grown.length === present.length) return notify(t('build.said.noNeighbours'));
    ui.select({ kind: 'actors', ids: grown });
    notify(t('build.said.grown', { count: grown.length }));
  },
};
