import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const exportCoverage: Action = {
  id: 'exportCoverage',
  labelKey: 'coverage.save.action',
  group: 'file',
  keywords: 'dekking gaten besluiten matrix exporteren excel xlsx coverage gaps export save',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'exportCoverage' }),
};
