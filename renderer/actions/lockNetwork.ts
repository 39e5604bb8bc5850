import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

/** Closes a protected file until its password is given; for who walks away from the screen. */
export const lockNetwork: Action = {
  id: 'lockNetwork',
  labelKey: 'actions.label.lockNetwork',
  group: 'file',
  keywords: 'wachtwoord slot op slot weg pauze lock password',
  scope: 'global',
  isEnabled: hasNetwork,
  run: async ({ desktop, notify, runAction, t }) => {
    const file = await desktop['file.current']({});
    if (file?.protection) await desktop['lock.now']({});
    else notify(t('protection.said.noPassword'), { label: t('protection.title'), run: () => runAction('setPassword') });
  },
};
