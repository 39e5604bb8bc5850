import { toggleColourScheme as toggle } from '../ui/colourScheme.ts';
import type { Action } from './types.ts';

export const toggleColourScheme: Action = {
  id: 'toggleColourScheme',
  labelKey: 'actions.label.toggleColourScheme',
  group: 'window',
  keywords: 'donker thema kleuren nacht dark theme night',
  scope: 'global',
  isEnabled: () => true,
  run: () => toggle(),
};
