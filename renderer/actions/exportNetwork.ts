import { isFiltering, visibleActors } from '../data/filtering.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const exportNetwork: Action = {
  id: 'exportNetwork',
  labelKey: 'actions.label.exportNetwork',
  group: 'file',
  keywords: 'netwerk opslaan als exporteren gephi kumu cytoscape gexf graphml cx2 json export graph',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui, network, notify, t }) => {
    // A single selected record is where one was reading, not a part of the network one wants to keep.
    if (ui.selection.kind === 'actors' && ui.selection.ids.length > 1)
      return ui.openDialog({ name: 'exportNetwork', actorIds: ui.selection.ids });
    const visible = network && isFiltering(ui.filters) ? [...visibleActors(network, ui.filters)] : null;
    // No ids means everybody to the export: a filter that hides all must not become the whole network.
    if (visible?.length === 0) return notify(t('actions.said.nothingVisible'));
    ui.openDialog({ name: 'exportNetwork', actorIds: visible ?? [] });
  },
};
