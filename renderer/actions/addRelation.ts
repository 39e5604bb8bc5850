import { hasActors } from './conditions.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const addRelation: Action = {
  id: 'addRelation',
  labelKey: 'actions.label.addRelation',
  group: 'add',
  keywords: 'nieuw verbinden koppelen lijn werkt samen connect link edge',
  keys: 'R',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui, network }) => {
    const [from, to] = selectedActors(ui, network);
    ui.openDialog({ name: 'addRelation', ...(from && { fromId: from.id }), ...(to && { toId: to.id }) });
  },
};
