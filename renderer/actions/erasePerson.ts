import { selectedPerson } from './selectedPerson.ts';
import type { Action } from './types.ts';

export const erasePerson: Action = {
  id: 'erasePerson',
  labelKey: 'actions.label.erasePerson',
  group: 'edit',
  keywords: 'wissen avg vergeten recht op vergetelheid definitief anoniem erase forget gdpr privacy',
  scope: 'global',
  isEnabled: ({ ui, network }) => selectedPerson(ui, network) !== null,
  run: ({ ui, network }) => {
    const person = selectedPerson(ui, network);
    if (person) ui.openDialog({ name: 'erasePerson', personId: person.id });
  },
};
