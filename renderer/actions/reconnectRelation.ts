import type { Action } from './types.ts';

/** By keyboard what dragging an end of a line does on the map. */
export const reconnectRelation: Action = {
  id: 'reconnectRelation',
  labelKey: 'build.action.reconnectRelation',
  group: 'edit',
  keywords: 'verleggen verplaatsen uiteinde andere partij omhangen reconnect move end',
  scope: 'global',
  isEnabled: ({ ui, network }) => ui.selection.kind === 'relation' && network?.relations.has(ui.selection.id) === true,
  run: ({ ui }) => {
    if (ui.selection.kind === 'relation') ui.openDialog({ name: 'reconnectRelation', relationId: ui.selection.id });
  },
};
