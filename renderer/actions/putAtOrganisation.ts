import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

/** By keyboard what dropping a person on an organisation does on the map. */
export const putAtOrganisation: Action = {
  id: 'putAtOrganisation',
  labelKey: 'build.action.putAtOrganisation',
  group: 'add',
  keywords: 'functie geven werkt bij aanstelling plaatsen position works at employer',
  scope: 'global',
  isEnabled: ({ network }) => network !== null && network.persons.length > 0 && network.organisations.length > 0,
  run: ({ ui, network }) => {
    const chosen = selectedActors(ui, network);
    const idOf = (kind: 'person' | 'organisation') => chosen.find((actor) => actor.kind === kind)?.id ?? null;
    ui.openDialog({ name: 'putAtOrganisation', personId: idOf('person'), organisationId: idOf('organisation') });
  },
};
