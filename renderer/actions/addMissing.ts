import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const addMissing: Action = {
  id: 'addMissing',
  labelKey: 'build.action.addMissing',
  group: 'add',
  keywords: 'gemist ontbreekt gat gestippeld leeg wie mist missing gap dashed',
  keys: 'M',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'addMissing' }),
};
