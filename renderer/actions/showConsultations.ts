import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showConsultations: Action = {
  id: 'showConsultations',
  labelKey: 'actions.label.showConsultations',
  group: 'go',
  keywords: 'overleggen vergaderingen tafels tabel lijst meetings consultations table',
  keys: '4',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('consultations'),
};
