import type { Action } from './types.ts';

export const showShortcuts: Action = {
  id: 'showShortcuts',
  labelKey: 'actions.label.showShortcuts',
  group: 'window',
  keywords: 'toetsenbord hulp help keyboard keys',
  keys: '?',
  scope: 'global',
  isEnabled: () => true,
  run: ({ ui }) => ui.openDialog({ name: 'shortcuts' }),
};
