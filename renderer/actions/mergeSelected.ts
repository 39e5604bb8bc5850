import type { NetworkIndex } from '../data/networkIndex.ts';
import type { UiState } from '../data/uiStore.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const mergeSelected: Action = {
  id: 'mergeSelected',
  labelKey: 'actions.label.mergeSelected',
  group: 'edit',
  keywords: 'samenvoegen dubbel ontdubbelen een maken merge combine duplicates',
  scope: 'global',
  isEnabled: ({ ui, network }) => pairOf(ui, network) !== null,
  run: ({ ui, network }) => {
    const pair = pairOf(ui, network);
    if (pair) ui.openDialog({ name: 'merge', leftId: pair[0], rightId: pair[1] });
  },
};

/** The selected two when they are two organisations or two persons. */
function pairOf(ui: UiState, network: NetworkIndex | null): readonly [string, string] | null {
  const [first, second, ...more] = selectedActors(ui, network);
  if (!first || !second || more.length > 0 || first.kind !== second.kind) return null;
  return first.kind === 'organisation' || first.kind === 'person' ? [first.id, second.id] : null;
}
