import { isFiltering, visibleActors } from '../data/filtering.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const exportContacts: Action = {
  id: 'exportContacts',
  labelKey: 'actions.label.exportContacts',
  group: 'file',
  keywords: 'exporteren excel csv xlsx adressen mailen downloaden export download save',
  keys: 'mod+E',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui, network, notify, t }) => {
    if (ui.selection.kind === 'actors') return ui.openDialog({ name: 'exportContacts', actorIds: ui.selection.ids });
    const visible = network && isFiltering(ui.filters) ? [...visibleActors(network, ui.filters)] : null;
    // No ids means everybody to the export: a filter that hides all must not become a list of all.
    if (visible?.length === 0) return notify(t('actions.said.nothingVisible'));
    ui.openDialog({ name: 'exportContacts', actorIds: visible ?? [] });
  },
};
