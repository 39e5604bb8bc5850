import { requestTemplates } from '../data/templateIntent.ts';
import { hasActors } from './conditions.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const templateFromNetwork: Action = {
  id: 'templateFromNetwork',
  labelKey: 'templates.action.fromNetwork',
  group: 'add',
  keywords: 'sjabloon van netwerk overleg thema afleiden template from network derive',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui, network }) => {
    const [only, ...others] = selectedActors(ui, network);
    const isConsultation = only?.kind === 'consultation' && others.length === 0;
    ui.goTo('settings');
    requestTemplates({ kind: 'fromNetwork', consultationId: isConsultation ? only.id : null });
  },
};
