import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showKeyFigures: Action = {
  id: 'showKeyFigures',
  labelKey: 'actions.label.showKeyFigures',
  group: 'go',
  keywords:
    'verbinders bruggen kwetsbaar centraal netwerkanalyse voorstellen introductie key figures connectors bridges',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('keyfigures'),
};
