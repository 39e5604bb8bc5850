import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const takeOver: Action = {
  id: 'takeOver',
  labelKey: 'actions.label.takeOver',
  group: 'file',
  keywords: 'samenvoegen collega conflictkopie vergelijken bestand overnemen merge compare',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'takeover' }),
};
