import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

/** The way out when the file is read-only, moved or deleted: the network goes on in another file. */
export const saveNetworkAs: Action = {
  id: 'saveNetworkAs',
  labelKey: 'actions.label.saveNetworkAs',
  group: 'file',
  keywords: 'kopie bewaren ander bestand copy save elsewhere',
  keys: 'mod+Shift+S',
  scope: 'global',
  isEnabled: hasNetwork,
  run: async ({ desktop, network, notify, t }) => {
    const file = await desktop['file.saveAs']({ name: network?.snapshot.network.name ?? 'netwerk' });
    if (file) notify(t('actions.said.savedAs', { name: file.name }));
  },
};
