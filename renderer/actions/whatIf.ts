import { hasActors } from './conditions.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const whatIf: Action = {
  id: 'whatIf',
  labelKey: 'actions.label.whatIf',
  group: 'edit',
  keywords: 'wegvallen vertrek kwetsbaar risico eilanden what if removal vulnerable',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui, network }) => {
    const chosen = selectedActors(ui, network).filter(({ kind }) => kind === 'organisation' || kind === 'person');
    ui.openDialog({ name: 'whatIf', actorIds: chosen.map(({ id }) => id) });
  },
};
