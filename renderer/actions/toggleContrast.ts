import { toggleContrast as toggle } from '../ui/contrastChoice.ts';
import type { Action } from './types.ts';

export const toggleContrast: Action = {
  id: 'toggleContrast',
  labelKey: 'actions.label.toggleContrast',
  group: 'window',
  keywords: 'leesbaarheid slechtziend zwart wit beamer high contrast accessibility',
  scope: 'global',
  isEnabled: () => true,
  run: () => toggle(),
};
