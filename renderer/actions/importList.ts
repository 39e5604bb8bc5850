import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const importList: Action = {
  id: 'importList',
  labelKey: 'actions.label.importList',
  group: 'file',
  keywords: 'importeren excel csv adressen inladen import read spreadsheet',
  keys: 'mod+I',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('import'),
};
