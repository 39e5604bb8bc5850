import { hasActors } from './conditions.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const addContactMoment: Action = {
  id: 'addContactMoment',
  labelKey: 'actions.label.addContactMoment',
  group: 'add',
  keywords: 'nieuw gesproken gebeld bezoek gesprek contact moment new spoken called visit',
  keys: 'C',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui, network }) => {
    const actorIds = selectedActors(ui, network).map(({ id }) => id);
    ui.openDialog({ name: 'addContactMoment', actorIds });
  },
};
