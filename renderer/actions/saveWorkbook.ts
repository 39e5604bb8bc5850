import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const saveWorkbook: Action = {
  id: 'saveWorkbook',
  labelKey: 'actions.label.saveWorkbook',
  group: 'file',
  keywords: 'exporteren excel xlsx spreadsheet bewerken alles workbook export download save',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'saveWorkbook' }),
};
