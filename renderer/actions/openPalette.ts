import type { Action } from './types.ts';

export const openPalette: Action = {
  id: 'openPalette',
  labelKey: 'actions.label.openPalette',
  group: 'window',
  keywords: 'vinden opzoeken find search command',
  keys: 'mod+K F',
  scope: 'global',
  isEnabled: () => true,
  run: ({ ui }) => ui.openPalette(true),
};
