import { selectedPerson } from './selectedPerson.ts';
import type { Action } from './types.ts';

export const showPersonReport: Action = {
  id: 'showPersonReport',
  labelKey: 'actions.label.showPersonReport',
  group: 'edit',
  keywords: 'inzage avg alles over persoon rapport rechten access report gdpr privacy',
  scope: 'global',
  isEnabled: ({ ui, network }) => selectedPerson(ui, network) !== null,
  run: ({ ui, network }) => {
    const person = selectedPerson(ui, network);
    if (person) ui.openDialog({ name: 'personReport', personId: person.id });
  },
};
