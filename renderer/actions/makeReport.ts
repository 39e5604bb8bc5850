import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const makeReport: Action = {
  id: 'makeReport',
  labelKey: 'report.action',
  group: 'file',
  keywords: 'verslag bestuur rapport rapportage stuurgroep pdf excel afdrukken report board print',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'boardReport' }),
};
