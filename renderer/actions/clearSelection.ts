import type { Action } from './types.ts';

export const clearSelection: Action = {
  id: 'clearSelection',
  labelKey: 'actions.label.clearSelection',
  group: 'edit',
  keywords: 'niets kiezen stap terug deselect none back',
  keys: 'Escape',
  scope: 'global',
  isEnabled: ({ ui }) => ui.selection.kind !== 'none',
  run: ({ ui }) => ui.select({ kind: 'none' }),
};
