import { hasNetwork } from './conditions.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const addPerson: Action = {
  id: 'addPerson',
  labelKey: 'actions.label.addPerson',
  group: 'add',
  keywords: 'nieuw persoon contactpersoon medewerker new person colleague',
  keys: 'P',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui, network }) => {
    const employer = selectedActors(ui, network).find((actor) => actor.kind === 'organisation');
    ui.openDialog({ name: 'addPerson', ...(employer && { organisationId: employer.id }) });
  },
};
