import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showContacts: Action = {
  id: 'showContacts',
  labelKey: 'actions.label.showContacts',
  group: 'go',
  keywords: 'personen mensen tabel lijst people table list',
  keys: '3',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('contacts'),
};
