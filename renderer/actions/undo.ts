import { historyName } from '../data/historyLabel.ts';
import { hasNetwork } from './conditions.ts';
import { selectWhatChanged } from './selectWhatChanged.ts';
import type { Action } from './types.ts';

export const undo: Action = {
  id: 'undo',
  labelKey: 'actions.label.undo',
  group: 'edit',
  keywords: 'terugdraaien herstellen vorige stap back revert',
  keys: 'mod+Z',
  scope: 'global',
  isEnabled: hasNetwork,
  run: async (deps) => {
    const step = await deps.client['history.undo']({});
    selectWhatChanged(deps);
    const redo = { label: deps.t('common.action.redo'), run: () => deps.runAction('redo') };
    deps.notify(deps.t('actions.said.undone', { step: historyName(step, deps.t) }), redo);
  },
};
