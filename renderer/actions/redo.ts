import { historyName } from '../data/historyLabel.ts';
import { hasNetwork } from './conditions.ts';
import { selectWhatChanged } from './selectWhatChanged.ts';
import type { Action } from './types.ts';

export const redo: Action = {
  id: 'redo',
  labelKey: 'actions.label.redo',
  group: 'edit',
  keywords: 'opnieuw toch wel again repeat',
  keys: 'mod+Shift+Z mod+Y',
  scope: 'global',
  isEnabled: hasNetwork,
  run: async (deps) => {
    const step = await deps.client['history.redo']({});
    selectWhatChanged(deps);
    const undo = { label: deps.t('common.action.undo'), run: () => deps.runAction('undo') };
    deps.notify(deps.t('actions.said.redone', { step: historyName(step, deps.t) }), undo);
  },
};
