import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const savePicture: Action = {
  id: 'savePicture',
  labelKey: 'actions.label.savePicture',
  group: 'file',
  keywords:
    'kaart opslaan afbeelding plaatje poster afdrukken printen png svg pdf a4 a3 a0 html pagina picture image print export',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    ui.openDialog({ name: 'savePicture' });
  },
};
