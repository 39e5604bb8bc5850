import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const handOver: Action = {
  id: 'handOver',
  labelKey: 'actions.label.handOver',
  group: 'edit',
  keywords: 'vertrek opvolger opvolging nieuwe baan pensioen overdracht leave successor hand over',
  scope: 'global',
  // With an organisation selected there is nobody to hand over from; with nothing selected the dialog asks who leaves.
  isEnabled: ({ ui, network }) =>
    network !== null &&
    network.persons.length > 1 &&
    selectedActors(ui, network).every(({ kind }) => kind === 'person') &&
    selectedActors(ui, network).length < 2,
  run: ({ ui, network }) => {
    const [person] = selectedActors(ui, network);
    ui.openDialog({ name: 'handOver', personId: person?.id ?? null });
  },
};
