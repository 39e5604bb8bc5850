import { requestTemplates } from '../data/templateIntent.ts';
import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showTemplates: Action = {
  id: 'showTemplates',
  labelKey: 'templates.action.show',
  group: 'go',
  keywords: 'sjablonen verwachtingen ketens bewerken eigen kopie templates expectations edit',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => {
    ui.goTo('settings');
    requestTemplates({ kind: 'list' });
  },
};
